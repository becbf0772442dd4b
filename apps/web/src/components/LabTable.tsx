import type { LabReport } from "@endocrine/clinic";
import { useState } from "react";
import type { Catalogue, PanelEntry } from "../state/catalogue.ts";
import { useText, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import { InTurn } from "./InTurn.tsx";
import { ReadingHead, ReadingRow } from "./ReadingRow.tsx";

interface Props {
  readonly report: LabReport;
  /** The panel that comes first. */
  readonly panel: PanelEntry;
  readonly catalogue: Catalogue;
}

/** The laboratory report by panels: each analyte with its flag, reference interval and LOINC code. */
export function LabTable({ report, panel, catalogue }: Props) {
  const { words, print } = useText();
  const groups = [panel, ...catalogue.panels.filter(({ id }) => id !== panel.id)]
    .map(({ id, analytes }) => ({
      id,
      readings: analytes.flatMap((analyte) => {
        const reading = report.analytes[analyte];
        return reading === undefined ? [] : [{ analyte, reading }];
      }),
    }))
    .filter(({ readings }) => readings.length > 0);
  return (
    <section className="card" aria-labelledby="labs-heading">
      <h2 id="labs-heading">{words.report.labs}</h2>
      <p className="hint">{words.report.drawn(print.number(report.day), report.at)}</p>
      {groups.length === 0 ? (
        <p className="empty">{words.report.nothingMeasured}</p>
      ) : (
        <table className="readings" id="labs">
          <ReadingHead name={words.report.analyte}>
            <th scope="col" className="loinc">
              LOINC
            </th>
          </ReadingHead>
          {groups.map(({ id, readings }) => (
            <InTurn key={id}>
              <Panel
                name={wordsOf(words.panels, id) ?? id}
                readings={readings}
                isFirst={id === panel.id}
              />
            </InTurn>
          ))}
        </table>
      )}
    </section>
  );
}

interface PanelProps {
  readonly name: string;
  readonly readings: readonly {
    readonly analyte: string;
    readonly reading: LabReport["analytes"][string];
  }[];
  readonly isFirst: boolean;
}

/** The rows of a panel. On a narrow page, where the report is long, they unfold where something is out of range. */
function Panel({ name, readings, isFirst }: PanelProps) {
  const isWide = matchMedia("(min-width: 600px)").matches;
  const [wanted, want] = useState<boolean | null>(null);
  const isOpen =
    isWide || (wanted ?? (isFirst || readings.some(({ reading }) => reading.flag !== "N")));
  return (
    <tbody>
      <tr className="panel">
        <th scope="rowgroup" colSpan={6}>
          {isWide ? (
            name
          ) : (
            <button type="button" aria-expanded={isOpen} onClick={() => want(!isOpen)}>
              {name}
            </button>
          )}
        </th>
      </tr>
      {isOpen &&
        readings.map(({ analyte, reading }) => (
          <ReadingRow key={analyte} name={<Analyte id={analyte} />} reading={reading}>
            <td className="loinc">{reading.loinc ?? "–"}</td>
          </ReadingRow>
        ))}
    </tbody>
  );
}

function Analyte({ id }: { readonly id: string }) {
  const { symbol, name } = useText().measured(id);
  if (symbol === undefined) return sentence(name);
  return (
    <>
      {symbol} <span className="long">{name}</span>
    </>
  );
}
