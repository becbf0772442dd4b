import type { LabReport } from "@endocrine/clinic";
import { ReadingHead, ReadingRow } from "../components/ReadingRow.tsx";
import { useText } from "../text/text.ts";
import { sentence } from "../text/words.ts";

interface Props {
  readonly report: LabReport;
  /** Analytes, or signs. */
  readonly ids: readonly string[];
  readonly label: string;
  readonly caption: string;
}

/** Readings that have been ordered, with flags and reference intervals. */
export function Ordered({ report, ids, label, caption }: Props) {
  const { measured } = useText();
  const readings = { ...report.analytes, ...report.signs };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="ordered" aria-label={caption} tabIndex={0}>
      <h4>{caption}</h4>
      <table className="readings">
        <ReadingHead name={label} />
        <tbody>
          {ids.map((id) => {
            const reading = readings[id];
            const { symbol, name } = measured(id);
            return (
              reading !== undefined && (
                <ReadingRow key={id} name={symbol ?? sentence(name)} reading={reading} />
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
