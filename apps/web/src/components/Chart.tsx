import type { Reading } from "@endocrine/clinic";
import { useMemo, useRef, useState } from "react";
import { usePlot } from "../plot/usePlot.ts";
import type { Plan } from "../state/plan.ts";
import { lastLived, reportMoment, type Samples } from "../state/samples.ts";
import { printInterval, printValue } from "../text/numbers.ts";
import { printUnit } from "../text/units.ts";
import { isSymbol, sentence } from "../text/words.ts";
import { CourseTable } from "./CourseTable.tsx";
import { Flag } from "./Flag.tsx";

interface Props {
  readonly id: string;
  readonly name: string;
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
  const { id, name, reading, unit, course, healthy, plan, timeLabel, onDay } = props;
  const host = useRef<HTMLDivElement>(null);
  const [point, setPoint] = useState<number | null>(null);
  const printedUnit = printUnit(unit);
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
  const title = isSymbol(id) ? id : sentence(name);
  const hovered = point !== null && point <= lastLived(course.values) ? point : null;
  return (
    <figure className="chart">
      <figcaption>
        <h3>
          {title} {title === id && <span className="long">{name}</span>}
        </h3>
        <p className="readout">
          {hovered === null ? (
            reading !== null && (
              <>
                {printValue(reading.value)} {printedUnit} <Flag flag={reading.flag} />
              </>
            )
          ) : (
            <>
              day {Math.floor(course.days[hovered]!)}: {printValue(course.values[hovered]!)}{" "}
              {printedUnit}
            </>
          )}
        </p>
      </figcaption>
      {course.values.length === 0 ? (
        <p className="empty">This patient has no such signal.</p>
      ) : (
        <div
          ref={host}
          className="plot"
          role="img"
          aria-label={describe(title, printedUnit, course, reading, timeLabel)}
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
  title: string,
  unit: string,
  { days, values }: Samples,
  reading: Reading | null,
  timeLabel: string,
): string {
  const interval = reading === null ? null : printInterval(reading.low, reading.high);
  const from = printValue(values[0]!);
  const last = lastLived(values);
  const to = printValue(values[last]!);
  const end = Math.round(days[last]!);
  const range = interval === null ? "" : ` Reference interval ${interval} ${unit}.`;
  return `${title}: from ${from} to ${to} ${unit} by day ${end}, ${timeLabel}.${range}`;
}
