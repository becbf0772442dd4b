import type { TestReport } from "@endocrine/clinic";
import { useText } from "../text/text.ts";
import { resultName } from "./names.ts";

interface Props {
  readonly report: TestReport;
  /** The healthy person's; null where the patient is healthy. */
  readonly healthy: TestReport | null;
}

/** The result of a test in numbers, and what it means against the published cut-off. */
export function TestResult({ report, healthy }: Props) {
  const text = useText();
  const { words, print, unit, language } = text;
  const { testing } = words;
  const isSame = healthy === null || healthy.interpretation === report.interpretation;
  return (
    <div className="test-result">
      {report.died !== undefined && (
        <p className="death">{testing.died(print.number(Math.floor(report.died)))}</p>
      )}
      <h3>{testing.interpretation}</h3>
      {healthy !== null && <p className="hint">{isSame ? testing.same : testing.differs}</p>}
      <p className="verdict" lang="en">
        {report.interpretation}
      </p>
      {healthy !== null && !isSame && (
        <p className="hint">
          {testing.healthyReads} <span lang="en">{healthy.interpretation}</span>
        </p>
      )}
      <table className="readings">
        <thead>
          <tr>
            <th scope="col">{testing.result}</th>
            <th scope="col" className="number">
              {testing.thisPatient}
            </th>
            {healthy !== null && (
              <th scope="col" className="number">
                {testing.healthyPerson}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {Object.entries(report.result).map(([key, value]) => (
            <tr key={key}>
              <th scope="row">{resultName(text, key)}</th>
              <td className="number">
                {print.signed(value)} <span className="long">{unit(report.units[key] ?? "")}</span>
              </td>
              {healthy !== null && (
                <td className="number interval">
                  {print.signed(healthy.result[key] ?? Number.NaN)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{testing.source}</h3>
      <p className="hint" lang="en">
        {report.source}
      </p>
      {language !== "en" && <p className="hint">{testing.english}</p>}
    </div>
  );
}
