import type { LabReport } from "@endocrine/clinic";
import { useText } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import { ReadingHead, ReadingRow } from "./ReadingRow.tsx";

interface Props {
  readonly report: LabReport;
}

/** What is seen and measured at the bedside. */
export function SignsTable({ report }: Props) {
  const { words, print, measured } = useText();
  // Death is told in words at the top.
  const readings = Object.entries(report.signs).filter(([id]) => id !== "alive");
  return (
    <section className="card" aria-labelledby="signs-heading">
      <h2 id="signs-heading">{words.report.signs}</h2>
      <p className="hint">{words.report.seen(print.number(report.day), report.at)}</p>
      {readings.length === 0 ? (
        <p className="empty">{words.report.noSign}</p>
      ) : (
        <table className="readings" id="signs">
          <ReadingHead name={words.report.sign} />
          <tbody>
            {readings.map(([id, reading]) => (
              <ReadingRow key={id} name={sentence(measured(id).name)} reading={reading} signed />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
