import type { TestProtocol, TestReport } from "@endocrine/clinic";
import { useText } from "../text/text.ts";
import { quantityName } from "./names.ts";
import { Protocol } from "./Protocol.tsx";
import { SamplePlot } from "./SamplePlot.tsx";
import { SampleTable } from "./SampleTable.tsx";
import { TestResult } from "./TestResult.tsx";
import { usePlayback } from "./usePlayback.ts";

interface Props {
  readonly protocol: TestProtocol;
  readonly report: TestReport;
  /** The healthy person's answer; null where the patient is healthy. */
  readonly healthy: TestReport | null;
}

/** A test that has been done, shown as it went: steps, samples in time, and the result after the last of them. */
export function TestRun({ protocol, report, healthy }: Props) {
  const text = useText();
  const { words, print, unit } = text;
  const { testing } = words;
  const { samples } = report;
  const { shown, isPlaying, toggle, skip } = usePlayback(report, samples.length);
  const minutes = samples.map(({ minute }) => minute);
  const valuesOf = (each: TestReport, id: string) =>
    each.samples.map(({ analytes }) => analytes[id] ?? Number.NaN);
  const quantities = protocol.measured.filter((id) => isMoving(report, id));
  const isOver = shown >= samples.length;
  const dose =
    report.dose === null ? null : `${print.number(report.dose.value)} ${unit(report.dose.unit)}`;
  return (
    <>
      <div className="playback">
        <div className="buttons">
          <button type="button" onClick={toggle}>
            {isPlaying ? testing.pause : testing.play}
          </button>
          <button type="button" onClick={skip} disabled={isOver}>
            {testing.skip}
          </button>
        </div>
        <p className="hint" role="status">
          {testing.sampleAt(print.number(shown), print.number(samples.length))}
        </p>
        <ul className="legend">
          <li>
            <span className="key key-patient" /> {testing.thisPatient}
          </li>
          {healthy !== null && (
            <li>
              <span className="key key-healthy" /> {testing.healthyPerson}
            </li>
          )}
        </ul>
      </div>
      <div className="sample-plots">
        {quantities.map((id) => (
          <SamplePlot
            key={id}
            title={quantityName(text, id)}
            unit={unit(report.units[id] ?? "")}
            minutes={minutes}
            values={valuesOf(report, id)}
            healthy={healthy === null ? null : valuesOf(healthy, id)}
            shown={shown}
          />
        ))}
      </div>
      {isOver && <TestResult report={report} healthy={healthy} />}
      <div className="test-details">
        <div>
          <h3>{testing.protocol}</h3>
          <Protocol protocol={protocol} dose={dose} reached={minutes[shown - 1] ?? null} />
        </div>
        <div>
          <h3>{testing.samples}</h3>
          <SampleTable
            report={report}
            healthy={healthy}
            startHour={protocol.startHour}
            quantities={quantities}
            shown={shown}
          />
        </div>
      </div>
    </>
  );
}

/** Whether a quantity moves in the test; what stays, such as the patient's age, is no answer. */
function isMoving({ samples }: TestReport, id: string): boolean {
  const first = samples[0]?.analytes[id] ?? 0;
  const least = Math.abs(first) * 1e-4;
  return (
    samples.length === 1 ||
    samples.some(({ analytes }) => Math.abs((analytes[id] ?? 0) - first) > least)
  );
}
