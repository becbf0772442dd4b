import { type CSSProperties, type ReactNode, useId } from "react";

interface Props {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** What lies outside of the range is shown at its end. */
  readonly value: number;
  /** The value as it is read, also aloud. */
  readonly printed: string;
  /** Marked on the track; null where there is nothing usual. */
  readonly usual?: number | null;
  /** Called with every step while it is dragged. */
  readonly onChange: (value: number) => void;
  /** Below the track. */
  readonly children?: ReactNode;
}

/** A number on a track: the browser's own slider, drawn as the page draws. */
export function RangeSlider(props: Props) {
  const { label, low, high, step, printed, usual = null, onChange, children } = props;
  const id = useId();
  const value = Math.min(Math.max(props.value, low), high);
  const share = (at: number) => (high === low ? 0 : (at - low) / (high - low));
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{printed}</output>
      <div className="track" style={{ "--share": share(value) } as CSSProperties}>
        {usual !== null && (
          <span className="mark" style={{ left: `${share(usual) * 100}%` }} aria-hidden="true" />
        )}
        <input
          id={id}
          type="range"
          min={low}
          max={high}
          step={step}
          value={value}
          aria-valuetext={printed}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
        />
      </div>
      {children}
    </div>
  );
}
