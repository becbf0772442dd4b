import { useMemo, useRef, useState } from "react";
import type { AlignedData } from "uplot";
import { CourseTable } from "../components/CourseTable.tsx";
import { SaveButtons } from "../components/SaveButtons.tsx";
import { usePlot } from "../plot/usePlot.ts";
import type { Range } from "../plot/zoom.ts";
import { useText } from "../text/text.ts";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly time: Float64Array;
  readonly values: Float64Array;
  readonly onRemove: () => void;
}

/** Nothing is drawn beside the line: no interval, and no moment within any plot. */
const look = { low: null, high: null, moment: Number.NEGATIVE_INFINITY, value: null };

/** A quantity of a model over its time: a plot, its numbers as a table and as files. */
export function ModelChart({ id, title, unit, time, values, onRemove }: Props) {
  const { words, print } = useText();
  const { lab } = words;
  const host = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<Range | null>(null);
  const [point, setPoint] = useState<number | null>(null);
  const data = useMemo(
    (): AlignedData => [
      time,
      new Array<null>(time.length).fill(null),
      Array.from(values, (value) => (Number.isFinite(value) ? value : null)),
    ],
    [time, values],
  );
  const whole = useMemo(() => ({ from: 0, to: time.at(-1) ?? 1 }), [time]);
  usePlot(host, {
    data,
    unit,
    timeLabel: lab.modelTime,
    tick: print.tick,
    look,
    whole,
    range,
    onPoint: setPoint,
    onPick: () => {},
    onRange: setRange,
  });
  const course = useMemo(() => ({ days: time, values }), [time, values]);
  const finite = values.filter(Number.isFinite);
  const value = (number: number) => `${print.number(number)} ${unit}`.trim();
  const told =
    finite.length === 0
      ? title
      : words.testing.plotOf(
          title,
          value(finite[0]!),
          value(finite.at(-1)!),
          value(finite.reduce((most, each) => Math.max(most, each))),
        );
  return (
    <figure className="chart">
      <figcaption>
        <h4>{title}</h4>
        <p className="readout">
          {point === null
            ? value(values.at(-1) ?? Number.NaN)
            : `${print.number(time[point]!)}: ${value(values[point]!)}`}
        </p>
        <button
          type="button"
          className="remove"
          aria-label={lab.removePlot(title)}
          onClick={onRemove}
        >
          ×
        </button>
      </figcaption>
      <div
        ref={host}
        className="plot"
        role="img"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the plot is read and zoomed by keyboard
        tabIndex={0}
        aria-label={told}
      />
      <div className="chart-foot">
        <CourseTable
          title={title}
          unit={unit}
          course={course}
          name={lab.model}
          compared={null}
          comparedName=""
          timeLabel={lab.modelTime}
        />
        <SaveButtons
          plotted={{
            ...{ id, title, unit, course, ghost: null, reading: null },
            timeLabel: lab.modelTime,
            names: { patient: lab.model, compared: "" },
          }}
        />
      </div>
    </figure>
  );
}
