import type { LabReport, PatientRun } from "@endocrine/clinic";
import type { Dispatch } from "react";
import type { Catalogue } from "../state/catalogue.ts";
import type { Plan } from "../state/plan.ts";
import { isHourly, samples } from "../state/samples.ts";
import type { Action } from "../state/view.ts";
import { useText, wordsOf } from "../text/text.ts";
import { Chart } from "./Chart.tsx";
import { Choice } from "./Choice.tsx";

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
  const { words, print } = useText();
  return (
    <section className="card" aria-labelledby="course-heading">
      <div className="course-head">
        <h2 id="course-heading">{words.course.heading}</h2>
        <Choice
          label={words.course.show}
          value={plan.panel.id}
          options={catalogue.panels.map(({ id }) => ({
            id,
            label: wordsOf(words.panels, id) ?? id,
          }))}
          onChange={(panel) => dispatch({ kind: "panel", panel })}
        />
        <ul className="legend" aria-label={words.course.legend}>
          <li>
            <span className="key key-patient" aria-hidden="true" /> {words.course.thisPatient}
            {course.died !== undefined &&
              `, ${words.course.untilDeath(print.number(Math.floor(course.died / 24)))}`}
          </li>
          {healthy !== null && (
            <li>
              <span className="key key-healthy" aria-hidden="true" /> {words.course.healthyPatient}
            </li>
          )}
          <li>
            <span className="key key-interval" aria-hidden="true" /> {words.course.interval}
          </li>
          <li>
            <span className="key key-moment" aria-hidden="true" /> {words.course.reportDay}
          </li>
        </ul>
      </div>
      <p className="hint">
        {isHourly(plan) ? words.course.everyHour : words.course.eachDay(plan.at)}
      </p>
      <div className="charts">
        {plan.panel.plots.map((id) => (
          <Chart
            key={id}
            id={id}
            reading={report.analytes[id] ?? report.signs[id] ?? null}
            unit={course.signals[id]?.unit ?? ""}
            course={samples(course, id, plan)}
            healthy={healthy === null ? null : samples(healthy, id, plan)}
            plan={plan}
            timeLabel={words.course.daysOf(words.course.dayAfter[plan.dayZero])}
            onDay={(day) => dispatch({ kind: "day", day })}
          />
        ))}
      </div>
    </section>
  );
}
