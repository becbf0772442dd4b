import type { CSSProperties, Dispatch } from "react";
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { horizons, type Plan } from "../state/plan.ts";
import { type Action, clockTimes, type View } from "../state/view.ts";
import { useText } from "../text/text.ts";
import { Choice } from "./Choice.tsx";

interface Props {
  readonly view: View;
  readonly plan: Plan;
  readonly dispatch: Dispatch<Action>;
}

/** When the sample of the report is drawn, and how long the patient is followed. */
export function Timeline({ view, plan, dispatch }: Props) {
  const { words, print } = useText();
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
    </section>
  );
}
