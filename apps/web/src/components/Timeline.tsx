import type { CSSProperties, Dispatch } from "react";
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import type { Catalogue } from "../state/catalogue.ts";
import { horizons, type Plan } from "../state/plan.ts";
import { type Action, clockTimes, type View } from "../state/view.ts";
import { useText } from "../text/text.ts";
import { Lanes } from "../timeline/Lanes.tsx";
import { lanesOf } from "../timeline/lanes.ts";
import { Choice } from "./Choice.tsx";

interface Props {
  readonly view: View;
  readonly catalogue: Catalogue;
  /** What follows from the view, whose results may still be on their way. */
  readonly plan: Plan;
  readonly dispatch: Dispatch<Action>;
}

/** Lengths of time to look at, in days. */
const scales = { day: 1, week: 7, month: 30, year: 365, life: 10950 } as const;

/** How long the patient is followed, when the sample of the report is drawn, and what happens when. */
export function Timeline({ view, catalogue, plan, dispatch }: Props) {
  const text = useText();
  const { words, print } = text;
  const since = words.course.dayAfter[plan.dayZero];
  const day = Math.min(view.day ?? plan.day, plan.days);
  const lengths = [...new Set([...horizons, plan.days])].sort((a, b) => a - b);
  return (
    <section className="card timeline" aria-label={words.course.time}>
      <Slider
        className="slider"
        minValue={0}
        maxValue={plan.days}
        step={1}
        value={day}
        onChange={(value) => dispatch({ kind: "day", day: value })}
      >
        <Label>{words.course.reportOn}</Label>
        <SliderOutput>
          {day === 0 && plan.dayZero === "today"
            ? words.course.dayZeroToday
            : words.course.dayOf(print.number(day), since)}
        </SliderOutput>
        <SliderTrack className="track" style={{ "--share": day / plan.days } as CSSProperties}>
          <SliderThumb className="thumb" />
        </SliderTrack>
      </Slider>
      <Choice
        label={words.course.sampleAt}
        value={view.at}
        options={clockTimes.map((time) => ({ id: time, label: time }))}
        onChange={(at) => dispatch({ kind: "at", at })}
      />
      <Choice
        label={words.course.followFor}
        value={String(plan.days)}
        options={lengths.map((days) => ({ id: String(days), label: print.span(days) }))}
        onChange={(days) => dispatch({ kind: "days", days: Number(days) })}
      />
      <div className="happenings">
        <div className="happenings-head">
          <h2>{words.timeline.heading}</h2>
          {/* biome-ignore lint/a11y/useSemanticElements: buttons side by side are no fieldset */}
          <div className="scales" role="group" aria-label={words.timeline.scale}>
            {(["day", "week", "month", "year", "life"] as const).map((scale) => (
              <button
                key={scale}
                type="button"
                aria-pressed={plan.days === scales[scale]}
                onClick={() => dispatch({ kind: "days", days: scales[scale] })}
              >
                {words.timeline.scales[scale]}
              </button>
            ))}
          </div>
        </div>
        <Lanes lanes={lanesOf(view, catalogue, text)} days={plan.days} dispatch={dispatch} />
        {view.disorders.length + view.treatments.length + view.habits.length > 0 && (
          <p className="hint">{words.timeline.about}</p>
        )}
      </div>
    </section>
  );
}
