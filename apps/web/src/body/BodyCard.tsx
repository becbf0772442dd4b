import type { LabReport, PatientRun } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { type Dispatch, useState } from "react";
import { type Catalogue, entry } from "../state/catalogue.ts";
import type { Plan } from "../state/plan.ts";
import type { Action, View } from "../state/view.ts";
import { useText } from "../text/text.ts";
import type { Clinic } from "../worker.ts";
import { BodyFigure } from "./BodyFigure.tsx";
import { standingOf } from "./function.ts";
import { GlandPanel } from "./GlandPanel.tsx";
import { type GlandId, glandOfPanel, glands } from "./glands.ts";

interface Props {
  readonly clinic: Remote<Clinic>;
  readonly units: View["units"];
  readonly plan: Plan;
  /** In the units that are chosen, as the report is. */
  readonly course: PatientRun;
  readonly report: LabReport;
  /** Whether newer results are on their way. */
  readonly busy: boolean;
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
}

/** The body with its glands; a chosen one shows its values, and its panel in the plots. */
export function BodyCard({
  clinic,
  units,
  plan,
  course,
  report,
  busy,
  catalogue,
  dispatch,
}: Props) {
  const { words } = useText();
  const [chosen, setChosen] = useState<GlandId | null>(null);
  const female = entry(catalogue.patients, plan.scenario.patient)?.female ?? true;
  const present = glands.filter((gland) => gland.female === undefined || gland.female === female);
  const standings = new Map(present.map((gland) => [gland.id, standingOf(gland, report)]));
  const gland = present.find(({ id }) => id === chosen) ?? glandOfPanel(plan.panel.id, female);
  const choose = (id: GlandId) => {
    setChosen(id);
    const panel = glands.find((each) => each.id === id)?.panel ?? "";
    if (panel !== plan.panel.id && entry(catalogue.panels, panel) !== undefined) {
      dispatch({ kind: "panel", panel });
    }
  };
  return (
    <section className="card body-card" aria-labelledby="body-heading">
      <h2 id="body-heading">{words.body.heading}</h2>
      <BodyFigure
        female={female}
        glands={present}
        standings={standings}
        chosen={gland?.id ?? null}
        onChoose={choose}
      />
      <ul className="legend" aria-label={words.body.legend}>
        {(["low", "normal", "high", "unknown"] as const).map((standing) => (
          <li key={standing}>
            <svg width="16" height="14" aria-hidden="true">
              <g className={`gland standing-${standing}`}>
                <rect className="shape" x="1" y="1" width="14" height="12" rx="4" />
              </g>
            </svg>
            {words.body.standing[standing]}
          </li>
        ))}
      </ul>
      {gland !== undefined && (
        <GlandPanel
          key={gland.id}
          {...{ clinic, gland, course, report, plan, busy, catalogue }}
          units={units}
        />
      )}
    </section>
  );
}
