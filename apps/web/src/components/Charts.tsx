import type { LabReport, PatientRun } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { type Dispatch, useEffect, useMemo, useState } from "react";
import { useFine } from "../plot/useFine.ts";
import type { Range } from "../plot/zoom.ts";
import type { Catalogue } from "../state/catalogue.ts";
import type { Plan } from "../state/plan.ts";
import { isHourly, samples } from "../state/samples.ts";
import type { Draft } from "../state/useDraft.ts";
import type { Action } from "../state/view.ts";
import { useText } from "../text/text.ts";
import type { Clinic } from "../worker.ts";
import { Chart } from "./Chart.tsx";
import { Choice } from "./Choice.tsx";
import { InTurn } from "./InTurn.tsx";
import { PanelChoice } from "./PanelChoice.tsx";

interface Props {
  readonly clinic: Remote<Clinic>;
  readonly plan: Plan;
  readonly course: PatientRun;
  readonly healthy: PatientRun | null;
  readonly before: PatientRun | null;
  /** What is shown while the exact course is on its way. */
  readonly draft: Draft | null;
  readonly report: LabReport;
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
}

type Compared = "healthy" | "before" | "none";

/** The courses over time, with one legend for all. */
export function Charts(props: Props) {
  const { clinic, plan, course, healthy, before, draft, report, catalogue, dispatch } = props;
  const { words, print } = useText();
  const [range, setRange] = useState<Range | null>(null);
  const [compared, setCompared] = useState<Compared>("healthy");
  const fine = useFine(clinic, plan, range);
  const ghost = { healthy, before, none: null }[compared];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another length of time is shown from its start to its end
  useEffect(() => setRange(null), [plan.days]);

  const drawn = useMemo(() => {
    const all = { ...plan, days: Number.MAX_SAFE_INTEGER, scenario: finely(plan) };
    return new Map(
      plan.panel.plots.map((id) => [
        id,
        {
          course:
            draft !== null
              ? samples(draft.course, id, draft.plan)
              : fine !== null
                ? samples(fine, id, all)
                : samples(course, id, plan),
          compared: ghost === null ? null : samples(ghost, id, plan),
        },
      ]),
    );
  }, [draft, fine, course, plan, ghost]);
  const said =
    draft !== null
      ? words.plot.preview
      : fine !== null || plan.scenario.resolution === "pulsatile"
        ? words.plot.pulses
        : plan.scenario.resolution === "daily"
          ? words.plot.life
          : isHourly(plan)
            ? words.course.everyHour
            : words.course.eachDay(plan.at);
  const comparedName = compared === "before" ? words.plot.beforeKey : words.course.healthyPatient;
  return (
    <section className="card" aria-labelledby="course-heading">
      <div className="course-head">
        <h2 id="course-heading">{words.course.heading}</h2>
        <PanelChoice value={plan.panel.id} panels={catalogue.panels} dispatch={dispatch} />
        <Choice
          label={words.plot.compare}
          value={compared}
          options={(["healthy", "before", "none"] as const).map((id) => ({
            id,
            label: words.plot.compared[id],
          }))}
          onChange={(id) => setCompared(id as Compared)}
        />
        {range !== null && (
          <button type="button" className="quiet" onClick={() => setRange(null)}>
            {words.plot.zoomOut}
          </button>
        )}
        <ul className="legend" aria-label={words.course.legend}>
          <li>
            <span className="key key-patient" aria-hidden="true" /> {words.course.thisPatient}
            {course.died !== undefined &&
              `, ${words.course.untilDeath(print.number(Math.floor(course.died / 24)))}`}
          </li>
          {ghost !== null && (
            <li>
              <span className="key key-healthy" aria-hidden="true" /> {comparedName}
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
      <p className="hint">{said}</p>
      <div className="charts">
        {plan.panel.plots.map((id, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place that is there is not made anew for another plot
          <InTurn key={place}>
            <Chart
              key={id}
              id={id}
              reading={report.analytes[id] ?? report.signs[id] ?? null}
              unit={course.signals[id]?.unit ?? ""}
              course={drawn.get(id)!.course}
              name={words.course.thisPatient}
              compared={drawn.get(id)!.compared}
              comparedName={comparedName}
              plan={plan}
              isDraft={draft !== null}
              timeLabel={words.course.daysOf(words.course.dayAfter[plan.dayZero])}
              range={range}
              onRange={setRange}
              onDay={(day) => dispatch({ kind: "day", day })}
            />
          </InTurn>
        ))}
      </div>
      <p className="hint">{words.plot.help}</p>
    </section>
  );
}

/** The scenario of a course of which every point is shown. */
function finely({ scenario }: Plan): Plan["scenario"] {
  return { ...scenario, resolution: "daily" };
}
