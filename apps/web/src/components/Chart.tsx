import type { Reading } from "@endocrine/clinic";
import { useMemo, useRef, useState } from "react";
import { usePlot } from "../plot/usePlot.ts";
import type { Plan } from "../state/plan.ts";
import { lastLived, reportMoment, type Samples } from "../state/samples.ts";
import { type Text, useText } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import { CourseTable } from "./CourseTable.tsx";
import { Flag } from "./Flag.tsx";

interface Props {
  readonly id: string;
  /** Value and interval of the report; null when the report lacks the signal. */
  readonly reading: Reading | null;
  readonly unit: string;
  readonly course: Samples;
  readonly healthy: Samples | null;
  readonly plan: Plan;
  readonly timeLabel: string;
  readonly onDay: (day: number) => void;
}

/** One signal over time: a plot, its value in words, and its numbers as a table. */
export function Chart(props: Props) {
  const { id, reading, unit, course, healthy, plan, timeLabel, onDay } = props;
  const text = useText();
  const { words, print } = text;
  const { symbol, name } = text.measured(id);
  const host = useRef<HTMLDivElement>(null);
  const [point, setPoint] = useState<number | null>(null);
  const printedUnit = text.unit(unit);
  const data = useMemo(
    () =>
      [course.days, healthy?.values ?? course.days.map(() => Number.NaN), course.values] as const,
    [course, healthy],
  );
  const look = useMemo(
    () => ({
      low: reading?.low ?? null,
      high: reading?.high ?? null,
      moment: reportMoment(plan.day, plan.at),
      // after death the report shows values that no line leads to
      value: Number.isNaN(course.values.at(-1)) ? null : (reading?.value ?? null),
    }),
    [reading, plan, course],
  );
  usePlot(host, {
    data: data as [Float64Array, Float64Array, Float64Array],
    unit: printedUnit,
    timeLabel,
    look,
    onPoint: setPoint,
    onPick: (day) => onDay(Math.min(Math.max(Math.round(day), 0), plan.days)),
  });
  const title = symbol ?? sentence(name);
  const hovered = point !== null && point <= lastLived(course.values) ? point : null;
  return (
    <figure className="chart">
      <figcaption>
        <h3>
          {title} {symbol !== undefined && <span className="long">{name}</span>}
        </h3>
        <p className="readout">
          {hovered === null ? (
            reading !== null && (
              <>
                {print.value(reading.value)} {printedUnit} <Flag flag={reading.flag} />
              </>
            )
          ) : (
            <>
              {words.course.point(
                print.number(Math.floor(course.days[hovered]!)),
                `${print.value(course.values[hovered]!)} ${printedUnit}`,
              )}
            </>
          )}
        </p>
      </figcaption>
      {course.values.length === 0 ? (
        <p className="empty">{words.course.noSignal}</p>
      ) : (
        <div
          ref={host}
          className="plot"
          role="img"
          aria-label={describe(text, title, printedUnit, course, reading, timeLabel)}
        />
      )}
      <CourseTable
        title={title}
        unit={printedUnit}
        course={course}
        healthy={healthy}
        timeLabel={timeLabel}
      />
    </figure>
  );
}

function describe(
  { words, print }: Text,
  title: string,
  unit: string,
  { days, values }: Samples,
  reading: Reading | null,
  timeLabel: string,
): string {
  const interval = reading === null ? null : print.interval(reading.low, reading.high);
  const from = print.value(values[0]!);
  const last = lastLived(values);
  const to = `${print.value(values[last]!)} ${unit}`;
  const end = print.number(Math.round(days[last]!));
  const range = interval === null ? "" : words.course.descriptionInterval(`${interval} ${unit}`);
  return words.course.description(title, from, to, end, timeLabel) + range;
}
