import type { LabReport } from "@endocrine/clinic";
import { type Catalogue, entry } from "../state/catalogue.ts";
import { printSigned } from "../text/numbers.ts";
import { sentence } from "../text/words.ts";
import { ReadingHead, ReadingRow } from "./ReadingRow.tsx";

interface Props {
  readonly report: LabReport;
  readonly catalogue: Catalogue;
}

/** What is seen and measured at the bedside. */
export function SignsTable({ report, catalogue }: Props) {
  // Death is told in words at the top.
  const readings = Object.entries(report.signs).filter(([id]) => id !== "alive");
  return (
    <section className="card" aria-labelledby="signs-heading">
      <h2 id="signs-heading">Signs</h2>
      <p className="hint">
        Day {report.day}, at {report.at}
      </p>
      {readings.length === 0 ? (
        <p className="empty">No sign is modelled in this patient.</p>
      ) : (
        <table className="readings" id="signs">
          <ReadingHead name="Sign" />
          <tbody>
            {readings.map(([id, reading]) => (
              <ReadingRow
                key={id}
                name={sentence(entry(catalogue.signs, id)?.name ?? id)}
                reading={reading}
                print={printSigned}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
