import { useText } from "../text/text.ts";
import { ticks } from "./scale.ts";

interface Props {
  readonly title: string;
  /** As printed. */
  readonly unit: string;
  readonly minutes: readonly number[];
  readonly values: readonly number[];
  /** The healthy person's, at the same minutes; null where the patient is healthy. */
  readonly healthy: readonly number[] | null;
  /** Samples that have been taken. */
  readonly shown: number;
}

const size = { width: 360, height: 190 } as const;
const inset = { left: 46, right: 12, top: 10, bottom: 34 } as const;
/** Longest stretch told in minutes, and longest told in hours, in minutes. */
const longest = { minutes: 480, hours: 6000 } as const;
/** More samples than this are drawn without a point each. */
const pointed = 40;

/** One quantity of a test against time, the healthy person's answer behind it. */
export function SamplePlot({ title, unit, minutes, values, healthy, shown }: Props) {
  const { words, print, unit: printUnit } = useText();
  const start = Math.min(0, minutes[0] ?? 0);
  const end = Math.max(minutes.at(-1) ?? 1, start + 1);
  const all = [...values, ...(healthy ?? [])].filter(Number.isFinite);
  const low = Math.min(0, ...all);
  const high = Math.max(...all, low + 1e-9) * 1.08;
  const x = (minute: number) =>
    inset.left + ((minute - start) / (end - start)) * (size.width - inset.left - inset.right);
  const y = (value: number) =>
    size.height -
    inset.bottom -
    ((value - low) / (high - low)) * (size.height - inset.top - inset.bottom);
  const perTick = end > longest.hours ? 1440 : end > longest.minutes ? 60 : 1;
  const points = (line: readonly number[]) =>
    line
      .slice(0, shown)
      .map((value, i) => `${x(minutes[i] ?? 0).toFixed(1)},${y(value).toFixed(1)}`)
      .join(" ");
  const value = (number: number) => `${print.value(number)} ${unit}`.trim();
  const seen = values.slice(0, shown);
  const label =
    seen.length === 0
      ? `${title}. ${words.testing.notYet}`
      : words.testing.plotOf(
          title,
          value(seen[0] ?? 0),
          value(seen.at(-1) ?? 0),
          value(Math.max(...seen)),
        );
  return (
    <figure className="sample-plot">
      <figcaption>
        <h4>{title}</h4> <span className="long">{unit}</span>
      </figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
        {ticks(low, high, 4).map((tick) => (
          <g key={tick}>
            <path
              className="sample-grid"
              d={`M${inset.left} ${y(tick)} H${size.width - inset.right}`}
            />
            <text className="sample-tick" x={inset.left - 6} y={y(tick) + 4} textAnchor="end">
              {print.tick(tick)}
            </text>
          </g>
        ))}
        {ticks(start / perTick, end / perTick, 6).map((tick) => (
          <text
            key={tick}
            className="sample-tick"
            x={x(tick * perTick)}
            y={size.height - inset.bottom + 16}
            textAnchor="middle"
          >
            {print.tick(tick)}
          </text>
        ))}
        <text
          className="sample-tick"
          x={size.width - inset.right}
          y={size.height - 4}
          textAnchor="end"
        >
          {perTick === 1440 ? words.lessons.days : printUnit(perTick === 60 ? "h" : "min")}
        </text>
        {healthy !== null && <polyline className="sample-healthy" points={points(healthy)} />}
        <polyline className="sample-patient" points={points(values)} />
        {(seen.length > pointed ? [] : seen).map((each, i) => (
          <circle
            key={minutes[i]}
            className="sample-point"
            cx={x(minutes[i] ?? 0)}
            cy={y(each)}
            r={seen.length > 16 ? 2.5 : 3.5}
          />
        ))}
      </svg>
    </figure>
  );
}
