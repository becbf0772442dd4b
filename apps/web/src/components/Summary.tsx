import type { LabReport } from "@endocrine/clinic";
import type { Dispatch } from "react";
import { type Catalogue, entry } from "../state/catalogue.ts";
import type { Action, View } from "../state/view.ts";
import { type Text, useText, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import { focusPatient, patientHeadingId } from "./patientHeading.ts";

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
  const text = useText();
  const { words, print } = text;
  const out = Object.entries({ ...report.analytes, ...report.signs }).filter(
    ([id, { flag }]) => flag !== "N" && id !== "alive",
  );
  return (
    <section className="summary" aria-label={words.report.summary}>
      <div className="summary-head">
        <h2 id={patientHeadingId} tabIndex={-1}>
          {title(text, view, catalogue)}
        </h2>
        {view.disorders.length + view.treatments.length + view.habits.length > 0 && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              focusPatient();
              dispatch({ kind: "heal" });
            }}
          >
            {words.report.makeHealthy}
          </button>
        )}
      </div>
      {died !== undefined && (
        <p className="death">
          {report.died === undefined
            ? words.report.dies(print.number(Math.floor(died / 24)))
            : words.report.diesAndShows(print.number(Math.floor(died / 24)))}
        </p>
      )}
      <p>
        {out.length === 0
          ? words.report.allNormal
          : words.report.outOfRange(
              out
                .map(([id, { flag }]) =>
                  (flag === "H" ? words.report.isHigh : words.report.isLow)(nameOf(text, id)),
                )
                .join(", "),
            )}
      </p>
    </section>
  );
}

function nameOf({ measured }: Text, id: string): string {
  const { symbol, name } = measured(id);
  return symbol ?? name.split(",")[0]!;
}

function title({ words, print, unit }: Text, view: View, catalogue: Catalogue): string {
  const name = wordsOf(words.patients, view.patient)?.name ?? view.patient;
  const parts = [sentence(name)];
  if (view.disorders.length === 0) parts.push(words.report.healthy);
  for (const { id, severity } of view.disorders) {
    const usual = entry(catalogue.disorders, id)?.usualSeverity ?? 1;
    parts.push(
      `${sentence(wordsOf(words.disorders, id)?.name ?? id)}, ${words.report.severity(print.share(severity ?? usual))}`,
    );
  }
  for (const { id, dose } of view.treatments) {
    const treatment = entry(catalogue.treatments, id);
    if (treatment === undefined) continue;
    const amount = print.number(dose ?? treatment.usualDose);
    // the dose stays on one line
    const drug = wordsOf(words.treatments, id)?.name ?? id;
    parts.push(`${drug}\u00a0${amount}\u00a0${unit(treatment.unit)}`);
  }
  return parts.join(" · ");
}
