import type { Remote } from "comlink";
import { type Dispatch, memo, useMemo } from "react";
import { BodyCard } from "../body/BodyCard.tsx";
import type { Catalogue } from "../state/catalogue.ts";
import { conventionalReport, conventionalRun } from "../state/conventional.ts";
import { plan as planOf } from "../state/plan.ts";
import { type Draft, useDraft } from "../state/useDraft.ts";
import type { Simulation } from "../state/useSimulation.ts";
import type { Action, View } from "../state/view.ts";
import { useText } from "../text/text.ts";
import type { Clinic } from "../worker.ts";
import { Charts } from "./Charts.tsx";
import { CommandLine } from "./CommandLine.tsx";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { Examples } from "./Examples.tsx";
import { LabTable } from "./LabTable.tsx";
import { SignsTable } from "./SignsTable.tsx";
import { Summary } from "./Summary.tsx";
import { Timeline } from "./Timeline.tsx";
import { useStages } from "./useStages.ts";

// What has not changed is not made anew with every step of a slider, nor with every part that joins the page.
const Head = memo(Summary);
const Times = memo(Timeline);
const Body = memo(BodyCard);
const Courses = memo(Charts);
const Labs = memo(LabTable);
const Signs = memo(SignsTable);

/** What of the results is there from which stage on. */
const stages = { body: 1, charts: 2, labs: 3, signs: 4, command: 5, all: 6 } as const;

interface Props {
  readonly clinic: Remote<Clinic>;
  readonly view: View;
  readonly simulation: Simulation;
  readonly catalogue: Catalogue;
  /** Whether newer results are on their way. */
  readonly busy: boolean;
  readonly dispatch: Dispatch<Action>;
}

/** The patient's course and reports, or why there are none. */
export function Results({ clinic, view, simulation, catalogue, busy: awaits, dispatch }: Props) {
  const { words } = useText();
  const { plan, course, report, healthy, before, error } = useUnits(simulation, view, catalogue);
  const wanted = useMemo(() => planOf(view, catalogue), [view, catalogue]);
  const hasResults = plan !== null && course !== null && report !== null;
  const stage = useStages(hasResults, stages.all);
  const busy = awaits || (hasResults && stage < stages.all);
  // while the page is put together, nothing else is loaded
  const draft = useDraftUnits(useDraft(wanted, !busy), view, catalogue);
  const untouched = view.disorders.length + view.treatments.length + view.habits.length === 0;
  return (
    <main className="results" aria-busy={busy}>
      <div className={busy ? "progress" : "progress idle"} aria-hidden="true" />
      <p role="status" className="hidden">
        {busy ? words.course.computing : error === null ? words.course.upToDate : ""}
      </p>
      {error !== null && <ErrorPanel message={error} />}
      {untouched && <Examples catalogue={catalogue} dispatch={dispatch} />}
      {hasResults ? (
        <>
          <Head
            view={view}
            catalogue={catalogue}
            report={report}
            died={course.died}
            dispatch={dispatch}
          />
          <Times view={view} catalogue={catalogue} plan={wanted} dispatch={dispatch} />
          <div className="overview">
            {stage >= stages.body && (
              <Body
                clinic={clinic}
                busy={awaits}
                units={view.units}
                plan={plan}
                course={course}
                report={report}
                catalogue={catalogue}
                dispatch={dispatch}
              />
            )}
            {stage >= stages.charts && (
              <Courses
                clinic={clinic}
                plan={plan}
                course={course}
                healthy={healthy}
                before={before}
                draft={draft}
                report={report}
                catalogue={catalogue}
                dispatch={dispatch}
              />
            )}
          </div>
          <div className="reports">
            {stage >= stages.labs && (
              <Labs report={report} panel={plan.panel} catalogue={catalogue} />
            )}
            {stage >= stages.signs && <Signs report={report} />}
          </div>
          {stage >= stages.command && <CommandLine plan={plan} />}
        </>
      ) : (
        error === null && <p className="waiting">{words.course.waiting}</p>
      )}
    </main>
  );
}

/** The results in the units that are chosen. */
function useUnits(simulation: Simulation, { units }: View, { analytes }: Catalogue): Simulation {
  return useMemo(() => {
    if (units === "si") return simulation;
    const { course, healthy, before, report } = simulation;
    return {
      ...simulation,
      course: course === null ? null : conventionalRun(course, analytes),
      healthy: healthy === null ? null : conventionalRun(healthy, analytes),
      before: before === null ? null : conventionalRun(before, analytes),
      report: report === null ? null : conventionalReport(report, analytes),
    };
  }, [simulation, units, analytes]);
}

function useDraftUnits(
  draft: Draft | null,
  { units }: View,
  { analytes }: Catalogue,
): Draft | null {
  return useMemo(
    () =>
      draft === null || units === "si"
        ? draft
        : { ...draft, course: conventionalRun(draft.course, analytes) },
    [draft, units, analytes],
  );
}
