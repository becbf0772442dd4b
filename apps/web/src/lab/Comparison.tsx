import type { Remote } from "comlink";
import { type Dispatch, useEffect, useMemo, useState } from "react";
import { Chart } from "../components/Chart.tsx";
import { Choice } from "../components/Choice.tsx";
import { ErrorPanel } from "../components/ErrorPanel.tsx";
import { InTurn } from "../components/InTurn.tsx";
import { PanelChoice } from "../components/PanelChoice.tsx";
import type { Range } from "../plot/zoom.ts";
import type { Catalogue } from "../state/catalogue.ts";
import { conventionalReport, conventionalRun } from "../state/conventional.ts";
import { horizons, type Plan } from "../state/plan.ts";
import { reportMoment, samples } from "../state/samples.ts";
import type { Action, View } from "../state/view.ts";
import { useText } from "../text/text.ts";
import type { Clinic } from "../worker.ts";
import { BodyExports } from "./BodyExports.tsx";
import { readingOf } from "./readingOf.ts";
import { type Compared, useComparison } from "./useComparison.ts";

interface Props {
  readonly clinic: Remote<Clinic>;
  /** Opens the lab's own worker. */
  readonly open: () => Remote<Clinic>;
  readonly plan: Plan;
  readonly view: View;
  readonly catalogue: Catalogue;
  /** Quantities of the model that are plotted before those of the panel. */
  readonly watched: readonly string[];
  readonly dispatch: Dispatch<Action>;
}

/** The course of the changed body over that of the unchanged one. */
export function Comparison(props: Props) {
  const { clinic, open, plan, view, catalogue, watched, dispatch } = props;
  const { words, print } = useText();
  const { lab, course: courseWords } = words;
  const { compared, error, busy } = useComparison(clinic, open, plan, view.edits, watched);
  const lengths = [...new Set([...horizons, plan.days])].sort((a, b) => a - b);
  return (
    <section className="card lab-comparison" aria-labelledby="comparison-heading" aria-busy={busy}>
      <div className={busy ? "progress" : "progress idle"} aria-hidden="true" />
      <div className="course-head">
        <h2 id="comparison-heading">{lab.comparison}</h2>
        <p role="status" className="hidden">
          {busy ? courseWords.computing : courseWords.upToDate}
        </p>
        <PanelChoice value={plan.panel.id} panels={catalogue.panels} dispatch={dispatch} />
        <Choice
          label={courseWords.followFor}
          value={String(plan.days)}
          options={lengths.map((days) => ({ id: String(days), label: print.span(days) }))}
          onChange={(days) => dispatch({ kind: "days", days: Number(days) })}
        />
        <ul className="legend" aria-label={courseWords.legend}>
          {view.edits.length > 0 && (
            <li>
              <span className="key key-patient" aria-hidden="true" /> {lab.changedBody}
            </li>
          )}
          <li>
            <span
              className={view.edits.length > 0 ? "key key-healthy" : "key key-patient"}
              aria-hidden="true"
            />{" "}
            {lab.unchangedBody}
          </li>
          <li>
            <span className="key key-interval" aria-hidden="true" /> {courseWords.interval}
          </li>
          <li>
            <span className="key key-moment" aria-hidden="true" /> {courseWords.reportDay}
          </li>
        </ul>
      </div>
      {error !== null && <ErrorPanel message={error} />}
      {compared === null && error === null && <p className="waiting">{lab.running}</p>}
      {compared !== null && (
        <>
          <Plots compared={compared} view={view} catalogue={catalogue} dispatch={dispatch} />
          <p className="hint">{words.plot.help}</p>
          <BodyExports clinic={open} compared={compared} edits={view.edits} />
        </>
      )}
    </section>
  );
}

interface PlotsProps {
  readonly compared: Compared;
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
}

function Plots({ compared, view, catalogue, dispatch }: PlotsProps) {
  const { lab, course } = useText().words;
  const [range, setRange] = useState<Range | null>(null);
  const { plan, signals, report } = compared;
  const { units } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another length of time is shown from its start to its end
  useEffect(() => setRange(null), [plan.days]);

  const drawn = useMemo(() => {
    const { changed, unchanged } = compared;
    const printed = <T,>(value: T, convert: (value: T) => T) =>
      units === "si" ? value : convert(value);
    const run = printed(changed ?? unchanged, (one) => conventionalRun(one, catalogue.analytes));
    const ghost =
      changed === null
        ? null
        : printed(unchanged, (one) => conventionalRun(one, catalogue.analytes));
    const known = printed(report, (one) => conventionalReport(one, catalogue.analytes));
    const moment = reportMoment(plan.day, plan.at);
    return signals.map((id) => {
      const shown = samples(run, id, plan);
      return {
        id,
        unit: run.signals[id]?.unit ?? "",
        course: shown,
        compared: ghost === null ? null : samples(ghost, id, plan),
        reading: readingOf(known.analytes[id] ?? known.signs[id], shown, moment),
      };
    });
  }, [compared, report, units, catalogue, plan, signals]);

  return (
    <div className="charts">
      {drawn.map((each, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place that is there is not made anew for another plot
        <InTurn key={place}>
          <Chart
            key={each.id}
            {...each}
            name={compared.changed === null ? lab.unchangedBody : lab.changedBody}
            comparedName={lab.unchangedBody}
            plan={plan}
            isDraft={false}
            timeLabel={course.daysOf(course.dayAfter[plan.dayZero])}
            range={range}
            onRange={setRange}
            onDay={(day) => dispatch({ kind: "day", day })}
          />
        </InTurn>
      ))}
    </div>
  );
}
