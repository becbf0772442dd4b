import { lastLived, type Samples } from "../state/samples.ts";
import { useText } from "../text/text.ts";
import { sentence } from "../text/words.ts";

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
  const { words, print } = useText();
  const count = course.days.length;
  if (count === 0) return null;
  const last = Math.max(0, lastLived(course.values));
  const steps = Math.min(rows - 1, last);
  const indices = Array.from({ length: steps + 1 }, (_, row) =>
    steps === 0 ? 0 : Math.round((row * last) / steps),
  );
  return (
    <details className="course-table">
      <summary>{words.course.asTable(title)}</summary>
      <table className="readings">
        <thead>
          <tr>
            <th scope="col">{sentence(timeLabel)}</th>
            <th scope="col" className="number">
              {words.course.patientColumn(unit)}
            </th>
            {healthy !== null && (
              <th scope="col" className="number">
                {words.course.healthyColumn(unit)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {indices.map((index) => (
            <tr key={index}>
              <th scope="row">{print.fixed(course.days[index]!, 1)}</th>
              <td className="number">{print.value(course.values[index]!)}</td>
              {healthy !== null && (
                <td className="number">{print.value(healthy.values[index] ?? Number.NaN)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
