import type { LabReport, PatientRun } from "@endocrine/clinic";
import type { Dispatch } from "react";
import { type Catalogue, entry } from "../state/catalogue.ts";
import type { Plan } from "../state/plan.ts";
import { isHourly, samples } from "../state/samples.ts";
import type { Action } from "../state/view.ts";
import { Chart } from "./Chart.tsx";
import { Choice } from "./Choice.tsx";
import { dayMeaning } from "./Timeline.tsx";

interface Props {
  readonly plan: Plan;
  readonly course: PatientRun;
  readonly healthy: PatientRun | null;
  readonly report: LabReport;
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
}

/** The courses over time, with one legend for all. */
export function Charts({ plan, course, healthy, report, catalogue, dispatch }: Props) {
  const rhythm = isHourly(plan) ? "every hour" : `at ${plan.at} of each day`;
  return (
    <section className="card" aria-labelledby="course-heading">
      <div className="course-head">
        <h2 id="course-heading">Course</h2>
        <Choice
          label="Show"
          value={plan.panel.id}
          options={catalogue.panels.map(({ id, name }) => ({ id, label: name }))}
          onChange={(panel) => dispatch({ kind: "panel", panel })}
        />
        <ul className="legend" aria-label="Legend">
          <li>
            <span className="key key-patient" aria-hidden="true" /> this patient
            {course.died !== undefined && `, until death on day ${Math.floor(course.died / 24)}`}
          </li>
          {healthy !== null && (
            <li>
              <span className="key key-healthy" aria-hidden="true" /> the same patient, healthy
            </li>
          )}
          <li>
            <span className="key key-interval" aria-hidden="true" /> reference interval
          </li>
          <li>
            <span className="key key-moment" aria-hidden="true" /> day of the report
          </li>
        </ul>
      </div>
      <p className="hint">Values {rhythm}. Click in a plot to choose the day of the report.</p>
      <div className="charts">
        {plan.panel.plots.map((id) => (
          <Chart
            key={id}
            id={id}
            name={(entry(catalogue.analytes, id) ?? entry(catalogue.signs, id))?.name ?? id}
            reading={report.analytes[id] ?? report.signs[id] ?? null}
            unit={course.signals[id]?.unit ?? ""}
            course={samples(course, id, plan)}
            healthy={healthy === null ? null : samples(healthy, id, plan)}
            plan={plan}
            timeLabel={`days ${dayMeaning(plan)}`}
            onDay={(day) => dispatch({ kind: "day", day })}
          />
        ))}
      </div>
    </section>
  );
}
