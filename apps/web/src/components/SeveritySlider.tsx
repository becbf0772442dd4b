import type { CSSProperties } from "react";
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { useText } from "../text/text.ts";

interface Props {
  /** 0 to 1. */
  readonly severity: number;
  /** Severity of the usual presentation. */
  readonly usual: number;
  /** Called with null for the usual presentation. */
  readonly onChange: (severity: number | null) => void;
}

/** How severe the disorder is, from none to complete, with a mark at its usual presentation. */
export function SeveritySlider({ severity, usual, onChange }: Props) {
  const { words, print } = useText();
  const isUsual = Math.abs(severity - usual) < 0.005;
  return (
    <div className="severity">
      <Slider
        className="slider"
        minValue={0}
        maxValue={1}
        step={0.01}
        value={severity}
        formatOptions={{ style: "percent" }}
        onChange={(value) => onChange(Math.abs(value - usual) < 0.005 ? null : value)}
      >
        <Label>{words.choices.severity}</Label>
        <SliderOutput>{print.share(severity)}</SliderOutput>
        <SliderTrack className="track" style={{ "--share": severity } as CSSProperties}>
          <span className="mark" style={{ left: `${usual * 100}%` }} aria-hidden="true" />
          <SliderThumb className="thumb" />
        </SliderTrack>
        <div className="ends" aria-hidden="true">
          <span>{words.choices.none}</span>
          <span>{words.choices.complete}</span>
        </div>
      </Slider>
      {isUsual ? (
        <p className="hint">{words.choices.usualPresentation}</p>
      ) : (
        <button type="button" className="link" onClick={() => onChange(null)}>
          {words.choices.backToUsual(print.share(usual))}
        </button>
      )}
    </div>
  );
}
