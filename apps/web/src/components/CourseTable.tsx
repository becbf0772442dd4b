import { lastLived, type Samples } from "../state/samples.ts";
import { printValue } from "../text/numbers.ts";

interface Props {
  readonly title: string;
  readonly unit: string;
  readonly course: Samples;
  readonly healthy: Samples | null;
  readonly timeLabel: string;
}

/** Rows of the table: enough to follow the course. */
const rows = 13;

/** The plotted numbers as a table, thinned out, for those who read rather than look. */
export function CourseTable({ title, unit, course, healthy, timeLabel }: Props) {
  const count = course.days.length;
  if (count === 0) return null;
  const last = Math.max(0, lastLived(course.values));
  const steps = Math.min(rows - 1, last);
  const indices = Array.from({ length: steps + 1 }, (_, row) =>
    steps === 0 ? 0 : Math.round((row * last) / steps),
  );
  return (
    <details className="course-table">
      <summary>
        {title} <span className="hidden">over time </span>as a table
      </summary>
      <table className="readings">
        <thead>
          <tr>
            <th scope="col">{timeLabel.charAt(0).toUpperCase() + timeLabel.slice(1)}</th>
            <th scope="col" className="number">
              Patient, {unit}
            </th>
            {healthy !== null && (
              <th scope="col" className="number">
                Healthy, {unit}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {indices.map((index) => (
            <tr key={index}>
              <th scope="row">{course.days[index]!.toFixed(1)}</th>
              <td className="number">{printValue(course.values[index]!)}</td>
              {healthy !== null && (
                <td className="number">{printValue(healthy.values[index] ?? Number.NaN)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
