import type { CSSProperties, Dispatch } from "react";
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { type DayZero, horizons, type Plan } from "../state/plan.ts";
import { type Action, clockTimes, type View } from "../state/view.ts";
import { printSpan } from "../text/numbers.ts";
import { Choice } from "./Choice.tsx";

interface Props {
  readonly view: View;
  readonly plan: Plan;
  readonly dispatch: Dispatch<Action>;
}

/** When the sample of the report is drawn, and how long the patient is followed, and in which units. */
export function Timeline({ view, plan, dispatch }: Props) {
  const day = Math.min(view.day ?? plan.day, plan.days);
  const lengths = [...new Set([...horizons, plan.days])].sort((a, b) => a - b);
  return (
    <section className="card timeline" aria-label="Time">
      <Slider
        className="slider"
        minValue={0}
        maxValue={plan.days}
        step={1}
        value={day}
        onChange={(value) => dispatch({ kind: "day", day: value })}
      >
        <Label>Report on</Label>
        <SliderOutput>
          {day === 0 && plan.dayZero === "today"
            ? "day 0, today"
            : `day ${day} ${dayMeaning(plan)}`}
        </SliderOutput>
        <SliderTrack className="track" style={{ "--share": day / plan.days } as CSSProperties}>
          <SliderThumb className="thumb" />
        </SliderTrack>
      </Slider>
      <Choice
        label="Sample drawn at"
        value={view.at}
        options={clockTimes.map((time) => ({ id: time, label: time }))}
        onChange={(at) => dispatch({ kind: "at", at })}
      />
      <Choice
        label="Follow for"
        value={String(plan.days)}
        options={lengths.map((days) => ({ id: String(days), label: printSpan(days) }))}
        onChange={(days) => dispatch({ kind: "days", days: Number(days) })}
      />
      <Choice
        label="Units"
        value={view.units}
        options={[
          { id: "si", label: "SI" },
          { id: "conventional", label: "Conventional" },
        ]}
        onChange={(units) => {
          dispatch({ kind: "units", units: units === "si" ? "si" : "conventional" });
        }}
      />
    </section>
  );
}

const meanings: Readonly<Record<DayZero, string>> = {
  onset: "after onset",
  treatment: "after the start of treatment",
  today: "from today",
};

/** From when days count: the onset of the disorder, the start of treatment, or today. */
export function dayMeaning({ dayZero }: Plan): string {
  return meanings[dayZero];
}
