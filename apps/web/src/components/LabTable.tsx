import type { LabReport } from "@endocrine/clinic";
import { type Catalogue, entry } from "../state/catalogue.ts";
import { isSymbol, sentence } from "../text/words.ts";
import { ReadingHead, ReadingRow } from "./ReadingRow.tsx";

interface Props {
  readonly report: LabReport;
  readonly catalogue: Catalogue;
}

/** The laboratory report: each analyte with its flag, reference interval and LOINC code. */
export function LabTable({ report, catalogue }: Props) {
  const readings = Object.entries(report.analytes);
  return (
    <section className="card" aria-labelledby="labs-heading">
      <h2 id="labs-heading">Laboratory report</h2>
      <p className="hint">
        Day {report.day}, sample drawn at {report.at}
      </p>
      {readings.length === 0 ? (
        <p className="empty">Nothing is measured in this patient.</p>
      ) : (
        <table className="readings" id="labs">
          <ReadingHead name="Analyte">
            <th scope="col" className="loinc">
              LOINC
            </th>
          </ReadingHead>
          <tbody>
            {readings.map(([id, reading]) => (
              <ReadingRow
                key={id}
                name={<Analyte id={id} catalogue={catalogue} />}
                reading={reading}
              >
                <td className="loinc">{reading.loinc ?? "–"}</td>
              </ReadingRow>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Analyte({ id, catalogue }: { readonly id: string; readonly catalogue: Catalogue }) {
  const name = entry(catalogue.analytes, id)?.name;
  if (name === undefined || !isSymbol(id)) return sentence(name ?? id);
  return (
    <>
      {id} <span className="long">{name}</span>
    </>
  );
}
