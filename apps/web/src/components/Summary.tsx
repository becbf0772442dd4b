import type { LabReport } from "@endocrine/clinic";
import type { Dispatch } from "react";
import { type Catalogue, entry } from "../state/catalogue.ts";
import type { Action, View } from "../state/view.ts";
import { printNumber, printShare } from "../text/numbers.ts";
import { printUnit } from "../text/units.ts";
import { isSymbol, patientName, sentence } from "../text/words.ts";

interface Props {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly report: LabReport;
  /** Hour of death, where the course ends in it. */
  readonly died: number | undefined;
  readonly dispatch: Dispatch<Action>;
}

/** The patient in one line, and what is out of range. */
export function Summary({ view, catalogue, report, died, dispatch }: Props) {
  const out = Object.entries({ ...report.analytes, ...report.signs }).filter(
    ([id, { flag }]) => flag !== "N" && id !== "alive",
  );
  return (
    <section className="summary" aria-label="Summary">
      <div className="summary-head">
        <h2>{title(view, catalogue)}</h2>
        {(view.disorder !== null || view.treatments.length > 0) && (
          <button type="button" className="quiet" onClick={() => dispatch({ kind: "heal" })}>
            Make healthy again
          </button>
        )}
      </div>
      {died !== undefined && (
        <p className="death">
          Dies on day {Math.floor(died / 24)}
          {report.died === undefined ? "." : "; the report shows the values at death."}
        </p>
      )}
      <p>
        {out.length === 0
          ? "Every value is within its reference interval."
          : `Out of range: ${out
              .map(([id, { flag }]) => `${nameOf(catalogue, id)} ${flag === "H" ? "high" : "low"}`)
              .join(", ")}.`}
      </p>
    </section>
  );
}

function nameOf(catalogue: Catalogue, id: string): string {
  if (isSymbol(id)) return id;
  const measured = entry(catalogue.signs, id) ?? entry(catalogue.analytes, id);
  return measured?.name.split(",")[0] ?? id;
}

function title(view: View, catalogue: Catalogue): string {
  const patient = entry(catalogue.patients, view.patient);
  const name = patient === undefined ? view.patient : patientName(patient).split(/, (?=\d)/)[0]!;
  const disorder = entry(catalogue.disorders, view.disorder);
  const parts = [sentence(name.replace(/^healthy /i, ""))];
  if (disorder === undefined) parts.push("healthy");
  else {
    const severity = printShare(view.severity ?? disorder.usualSeverity);
    parts.push(`${sentence(disorder.name)}, severity ${severity}`);
  }
  for (const { id, dose } of view.treatments) {
    const treatment = entry(catalogue.treatments, id);
    if (treatment === undefined) continue;
    const amount = printNumber(dose ?? treatment.usualDose);
    // the dose stays on one line
    parts.push(`${treatment.name}\u00a0${amount}\u00a0${printUnit(treatment.unit)}`);
  }
  return parts.join(" · ");
}
