import type { LabReport } from "@endocrine/clinic";
import { type Catalogue, entry, type PanelEntry } from "../state/catalogue.ts";
import { isSymbol, sentence } from "../text/words.ts";
import { ReadingHead, ReadingRow } from "./ReadingRow.tsx";

interface Props {
  readonly report: LabReport;
  /** The panel that comes first. */
  readonly panel: PanelEntry;
  readonly catalogue: Catalogue;
}

/** The laboratory report by panels: each analyte with its flag, reference interval and LOINC code. */
export function LabTable({ report, panel, catalogue }: Props) {
  const groups = [panel, ...catalogue.panels.filter(({ id }) => id !== panel.id)]
    .map(({ id, name, analytes }) => ({
      id,
      name,
      readings: analytes.flatMap((analyte) => {
        const reading = report.analytes[analyte];
        return reading === undefined ? [] : [{ analyte, reading }];
      }),
    }))
    .filter(({ readings }) => readings.length > 0);
  return (
    <section className="card" aria-labelledby="labs-heading">
      <h2 id="labs-heading">Laboratory report</h2>
      <p className="hint">
        Day {report.day}, sample drawn at {report.at}
      </p>
      {groups.length === 0 ? (
        <p className="empty">Nothing is measured in this patient.</p>
      ) : (
        <table className="readings" id="labs">
          <ReadingHead name="Analyte">
            <th scope="col" className="loinc">
              LOINC
            </th>
          </ReadingHead>
          {groups.map(({ id, name, readings }) => (
            <tbody key={id}>
              <tr className="panel">
                <th scope="rowgroup" colSpan={6}>
                  {name}
                </th>
              </tr>
              {readings.map(({ analyte, reading }) => (
                <ReadingRow
                  key={analyte}
                  name={<Analyte id={analyte} catalogue={catalogue} />}
                  reading={reading}
                >
                  <td className="loinc">{reading.loinc ?? "–"}</td>
                </ReadingRow>
              ))}
            </tbody>
          ))}
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
