import type { Reading } from "@endocrine/clinic";
import { useMemo, useRef, useState } from "react";
import type { AlignedData } from "uplot";
import { alignTo } from "../plot/align.ts";
import { courseShape } from "../plot/courseShape.ts";
import { usePlot } from "../plot/usePlot.ts";
import type { Range } from "../plot/zoom.ts";
import type { Plan } from "../state/plan.ts";
import { lastLived, reportMoment, type Samples } from "../state/samples.ts";
import { type Text, useText } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import { CourseTable } from "./CourseTable.tsx";
import { Flag } from "./Flag.tsx";
import { SaveButtons } from "./SaveButtons.tsx";

interface Props {
  readonly id: string;
  /** Value and interval of the report; null when the report lacks the signal. */
  readonly reading: Reading | null;
  readonly unit: string;
  readonly course: Samples;
  /** Whose course it is, in words. */
  readonly name: string;
  /** The course to compare with; null for none. */
  readonly compared: Samples | null;
  /** What it is, in words. */
  readonly comparedName: string;
  readonly plan: Plan;
  /** Whether the course is a preview, ahead of the report. */
  readonly isDraft: boolean;
  readonly timeLabel: string;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
  readonly onDay: (day: number) => void;
}

/** One signal over time: a plot, its value in words, and its numbers as a table and as files. */
export function Chart(props: Props) {
  const { id, reading, unit, course, compared, plan, isDraft, timeLabel, range, onDay } = props;
  const text = useText();
  const { words, print } = text;
  const { symbol, name } = text.measured(id);
  const host = useRef<HTMLDivElement>(null);
  const [point, setPoint] = useState<number | null>(null);
  const printedUnit = text.unit(unit);
  const ghost = useMemo(
    () => (compared === null ? null : alignTo(course.days, compared)),
    [course, compared],
  );
  const data = useMemo(
    (): AlignedData => [
      course.days,
      ghost === null ? new Array<null>(course.days.length).fill(null) : withGaps(ghost),
      withGaps(course.values),
    ],
    [course, ghost],
  );
  const moment = reportMoment(plan.day, plan.at);
  const look = useMemo(
    () => ({
      low: reading?.low ?? null,
      high: reading?.high ?? null,
      moment,
      // after death the report shows values that no line leads to, and a preview is ahead of the report
      value: isDraft || Number.isNaN(course.values.at(-1)) ? null : (reading?.value ?? null),
    }),
    [reading, moment, course, isDraft],
  );
  const whole = useMemo(() => ({ from: 0, to: Math.max(plan.days, moment) }), [plan.days, moment]);
  usePlot(host, {
    data,
    unit: printedUnit,
    timeLabel,
    tick: print.tick,
    look,
    whole,
    range,
    onPoint: setPoint,
    onPick: (day) => onDay(Math.min(Math.max(Math.round(day), 0), plan.days)),
    onRange: props.onRange,
  });
  // A path of the model is written as it is.
  const title = symbol ?? (id.includes(".") ? name : sentence(name));
  const hovered = point !== null && point <= lastLived(course.values) ? point : null;
  const value = (number: number) => `${print.value(number)} ${printedUnit}`;
  const now = isDraft
    ? alignTo(Float64Array.of(Math.min(moment, course.days.at(-1) ?? 0)), course)[0]
    : undefined;
  return (
    <figure className="chart">
      <figcaption>
        <h3>
          {title} {symbol !== undefined && <span className="long">{name}</span>}
        </h3>
        <p className="readout">
          {hovered !== null ? (
            `${momentOf(course.days[hovered]!, text)}: ${value(course.values[hovered]!)}`
          ) : now !== undefined ? (
            value(now)
          ) : reading !== null ? (
            <>
              {value(reading.value)} <Flag flag={reading.flag} />
            </>
          ) : null}
        </p>
      </figcaption>
      {course.values.length === 0 ? (
        <p className="empty">{words.course.noSignal}</p>
      ) : (
        <div
          ref={host}
          className="plot"
          role="img"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the plot is read and zoomed by keyboard
          tabIndex={0}
          aria-label={describe(text, title, value, course, reading, timeLabel)}
        />
      )}
      <div className="chart-foot">
        <CourseTable
          title={title}
          unit={printedUnit}
          course={course}
          name={props.name}
          compared={ghost}
          comparedName={props.comparedName}
          timeLabel={timeLabel}
        />
        {course.values.length > 0 && (
          <SaveButtons
            plotted={{
              ...{ id, title, unit: printedUnit, timeLabel, course, ghost, reading },
              names: { patient: props.name, compared: props.comparedName },
            }}
          />
        )}
      </div>
    </figure>
  );
}

/** Values with a gap where there is no number: a plot takes no other sign for one. */
function withGaps(values: Float64Array): Float64Array | (number | null)[] {
  if (!values.some(Number.isNaN)) return values;
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value));
}

/** `day 3`, and with a clock time where the hours matter. */
function momentOf(day: number, { words, print }: Text): string {
  const whole = Math.floor(day + 1e-6);
  const minutes = Math.round((day - whole) * 1440);
  const two = (number: number) => String(number).padStart(2, "0");
  const hour = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return words.plot.moment(print.number(whole), hour);
}

/** A sentence that says what the curve does. */
function describe(
  { words, print }: Text,
  title: string,
  value: (number: number) => string,
  course: Samples,
  reading: Reading | null,
  timeLabel: string,
): string {
  const shape = courseShape(course);
  if (shape === null) return title;
  const { plot } = words;
  const day = (number: number) => print.number(Math.round(number));
  const interval = reading === null ? null : print.interval(reading.low, reading.high);
  const tell = (): string => {
    switch (shape.kind) {
      case "steady":
        return plot.steady(title, value(shape.at));
      case "swings":
        return plot.swings(title, value(shape.low), value(shape.high));
      case "rises":
      case "falls":
        return plot[shape.kind](
          title,
          value(shape.from),
          value(shape.to.value),
          day(shape.half),
          day(shape.to.day),
        );
      case "peaks":
      case "dips":
        return plot[shape.kind](
          title,
          value(shape.from),
          value(shape.turn.value),
          day(shape.turn.day),
          value(shape.to.value),
        );
    }
  };
  const range = interval === null ? "" : ` ${plot.reference(interval)}`;
  return `${tell()} ${sentence(timeLabel)}.${range}`;
}
