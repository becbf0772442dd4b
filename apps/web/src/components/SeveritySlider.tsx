import { useText } from "../text/text.ts";
import { RangeSlider } from "./RangeSlider.tsx";

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
      <RangeSlider
        label={words.choices.severity}
        low={0}
        high={1}
        step={0.01}
        value={severity}
        printed={print.share(severity)}
        usual={usual}
        onChange={(value) => onChange(Math.abs(value - usual) < 0.005 ? null : value)}
      >
        <div className="ends" aria-hidden="true">
          <span>{words.choices.none}</span>
          <span>{words.choices.complete}</span>
        </div>
      </RangeSlider>
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
