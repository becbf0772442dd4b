import { useText } from "../text/text.ts";

interface Props {
  /** What was changed. */
  readonly name: string;
  /** The text that stood there. */
  readonly original: string;
  readonly onReset: () => void;
}

/** What a changed value or formula was before, and the way back to it. */
export function WasLine({ name, original, onReset }: Props) {
  const { lab } = useText().words;
  return (
    <p className="hint unchanged">
      {lab.was} <code>{original}</code>{" "}
      <button type="button" className="link" aria-label={lab.resetOf(name)} onClick={onReset}>
        {lab.reset}
      </button>
    </p>
  );
}
