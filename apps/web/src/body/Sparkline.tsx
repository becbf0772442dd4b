import type { Reading } from "@endocrine/clinic";
import { lastLived, type Samples } from "../state/samples.ts";

interface Props {
  readonly samples: Samples;
  readonly reading: Reading;
  readonly label: string;
}

const size = { width: 96, height: 28, edge: 2 };

/** A course as small as a word, with the reference interval behind it. */
export function Sparkline({ samples, reading, label }: Props) {
  const { days, values } = samples;
  const last = lastLived(values);
  const lived = Array.from(values.subarray(0, last + 1));
  const { low, high } = reading;
  const highest = Math.max(...lived, high ?? 0, (low ?? 0) * 1.3) * 1.08 || 1;
  const lowest = Math.min(...lived, 0);
  const { width, height, edge } = size;
  const end = days.at(-1) || 1;
  const x = (day: number) => (day / end) * (width - 2 * edge) + edge;
  const y = (value: number) =>
    height - edge - ((value - lowest) / (highest - lowest)) * (height - 2 * edge);
  const line = lived.map((value, index) => `${x(days[index]!).toFixed(1)} ${y(value).toFixed(1)}`);
  return (
    <svg
      className="sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {(low !== null || high !== null) && (
        <rect
          className="range"
          x="0"
          width={width}
          y={y(high ?? highest)}
          height={Math.max(0, y(low ?? lowest) - y(high ?? highest))}
        />
      )}
      {line.length > 1 && <path d={`M${line.join("L")}`} />}
    </svg>
  );
}
