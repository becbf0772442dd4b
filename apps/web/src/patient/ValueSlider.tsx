import type { CSSProperties } from "react";
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { useText } from "../text/text.ts";

interface Props {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** Marked on the track; null where there is nothing usual. */
  readonly usual: number | null;
  /** The value as it is read. */
  readonly printed: string;
  readonly onChange: (value: number) => void;
  /** Back to the usual; shown while the value is another one. */
  readonly onReset: () => void;
}

/** A number on a slider, with a mark at the usual and a way back to it. */
export function ValueSlider(props: Props) {
  const { name, value, low, high, step, usual, printed, onChange, onReset } = props;
  const { words } = useText();
  const share = (at: number) => (at - low) / (high - low);
  const isUsual = usual === null || Math.abs(value - usual) < step / 2;
  return (
    <div className="value-slider">
      <Slider
        className="slider"
        minValue={low}
        maxValue={high}
        step={step}
        value={Math.min(Math.max(value, low), high)}
        onChange={onChange}
      >
        <Label>{name}</Label>
        <SliderOutput>{printed}</SliderOutput>
        <SliderTrack
          className="track"
          style={{ "--share": Math.min(Math.max(share(value), 0), 1) } as CSSProperties}
        >
          {usual !== null && (
            <span className="mark" style={{ left: `${share(usual) * 100}%` }} aria-hidden="true" />
          )}
          <SliderThumb className="thumb" />
        </SliderTrack>
      </Slider>
      {!isUsual && (
        <button
          type="button"
          className="link"
          aria-label={words.living.reset(name)}
          onClick={onReset}
        >
          {words.living.resetShort}
        </button>
      )}
    </div>
  );
}
