import type { Scenario } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { useState } from "react";
import { Choice } from "../components/Choice.tsx";
import { ErrorPanel } from "../components/ErrorPanel.tsx";
import { Loading } from "../components/Loading.tsx";
import { NumberField } from "../components/NumberField.tsx";
import { useText, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import type { Clinic } from "../worker.ts";
import type { TestEntry } from "./functionTests.ts";
import { Protocol } from "./Protocol.tsx";
import { TestRun } from "./TestRun.tsx";
import { useTest } from "./useTest.ts";
import { useTestList } from "./useTestList.ts";

interface Props {
  readonly clinic: Remote<Clinic>;
  readonly scenario: Scenario;
  /** Whether the scenario is still to follow what is chosen. */
  readonly busy: boolean;
  /** Id of the test; null for the first. */
  readonly place: string | null;
  readonly onPlace: (test: string) => void;
}

/** The function tests, once they are loaded. */
export function TestRoom(props: Props) {
  const tests = useTestList(props.clinic);
  return tests === null ? <Loading /> : <TestBench {...props} tests={tests} />;
}

interface BenchProps extends Props {
  readonly tests: readonly TestEntry[];
}

/** Chooses a function test for the patient, does it, and shows how it went. */
function TestBench({ clinic, tests, scenario, busy, place, onPlace }: BenchProps) {
  const { words, print, unit } = useText();
  const { testing } = words;
  const test = tests.find(({ id }) => id === place) ?? tests[0]!;
  const [chosenDose, setChosenDose] = useState<{ test: string; dose: number } | null>(null);
  const dose = chosenDose?.test === test.id ? chosenDose.dose : null;
  const { protocol, report, healthy, isRunning, error, run } = useTest(
    clinic,
    test.id,
    scenario,
    dose,
  );
  const about = wordsOf<{ name: string; about: string }>(words.tests, test.id);
  const name = (id: string) => wordsOf<{ name: string }>(words.tests, id)?.name ?? id;
  const printedDose =
    protocol?.dose == null || dose === null
      ? null
      : `${print.number(dose)} ${unit(protocol.dose.unit)}`;
  return (
    <section className="testing card" aria-labelledby="testing-heading" aria-busy={isRunning}>
      <h2 id="testing-heading">{testing.heading}</h2>
      <p className="hint">{testing.intro}</p>
      <div className="testing-choice">
        <Choice
          label={testing.choose}
          value={test.id}
          options={tests.map(({ id }) => ({ id, label: sentence(name(id)) }))}
          onChange={onPlace}
        />
        {protocol?.dose != null && (
          <NumberField
            label={`${testing.dose}, ${unit(protocol.dose.unit)}`}
            value={dose}
            low={0}
            high={protocol.dose.greatest}
            step={protocol.dose.usual / 10}
            placeholder={testing.byPlan}
            onChange={(value) =>
              setChosenDose(value === null ? null : { test: test.id, dose: value })
            }
          />
        )}
        <button
          type="button"
          className="primary"
          disabled={isRunning || busy || protocol === null}
          onClick={run}
        >
          {report === null ? testing.run : testing.again}
        </button>
      </div>
      {about !== undefined && <p className="about-test">{about.about}</p>}
      <PatientLine scenario={scenario} />
      {isRunning && (
        <p className="waiting" role="status">
          {testing.running}
        </p>
      )}
      {error !== null && <ErrorPanel message={error} />}
      {protocol !== null && report !== null && !isRunning ? (
        <TestRun protocol={protocol} report={report} healthy={healthy} />
      ) : (
        protocol !== null &&
        !isRunning && (
          <>
            <h3>{testing.protocol}</h3>
            <Protocol protocol={protocol} dose={printedDose} reached={null} />
          </>
        )
      )}
    </section>
  );
}

/** Who is tested, with what they have and take. */
function PatientLine({ scenario }: { readonly scenario: Scenario }) {
  const { words } = useText();
  const { patient, disorders = [], treatments = [] } = scenario;
  const parts = [
    wordsOf<{ name: string }>(words.patients, patient)?.name ?? patient,
    ...(disorders.length === 0 ? [words.report.healthy] : []),
    ...disorders.map(({ id }) => wordsOf<{ name: string }>(words.disorders, id)?.name ?? id),
    ...treatments.map(({ id }) => wordsOf<{ name: string }>(words.treatments, id)?.name ?? id),
  ];
  return (
    <p className="tested">
      <span className="long">{words.testing.patient}:</span> {parts.map(sentence).join(" · ")}
    </p>
  );
}
