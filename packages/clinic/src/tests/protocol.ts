import { unitText } from "../catalogue/unitText.ts";
import { find } from "../simulation/case.ts";
import { functionTests } from "./functionTests.ts";

/** How a function test is done, step by step. Minutes count from its start, and may lie before it. */
export interface TestProtocol {
  readonly id: string;
  /** Clock hour of minute 0. */
  readonly startHour: number;
  /** The dose that can be chosen, as an adult gets it; null where the protocol has none. */
  readonly dose: {
    readonly usual: number;
    readonly unit: string;
    readonly greatest: number;
  } | null;
  /** What is given or done, in the order of time. */
  readonly steps: readonly TestStep[];
  readonly sampleMinutes: readonly number[];
  /** Ids of what every sample holds. */
  readonly measured: readonly string[];
}

/** Something given or done to the patient. */
export interface TestStep {
  readonly minute: number;
  /** State or parameter of the model that it acts on: `dexamethasone.gut`, `posture.upright`. */
  readonly on: string;
  /** Whether it is by the test's dose. */
  readonly byDose: boolean;
  /** Whether it brings to an end what an earlier step began. */
  readonly ends: boolean;
}

/**
 * The protocol of a function test.
 * @throws InputError where there is no such test
 */
export function testProtocol(testId: string): TestProtocol {
  const {
    id,
    startHour,
    dose,
    doses,
    settings = [],
    ...test
  } = find("test", functionTests, testId);
  const steps = [
    ...settings.map(({ minute, parameter, value, perUnit, perKg }) => ({
      minute,
      on: parameter,
      byDose: perUnit !== undefined,
      ends: value === 0 && perUnit === undefined && perKg === undefined,
    })),
    ...doses.map(({ minute, into, perUnit }) => ({
      minute,
      on: into,
      byDose: perUnit !== undefined,
      ends: false,
    })),
  ];
  return {
    id,
    startHour,
    dose:
      dose === null
        ? null
        : { usual: dose.usual, unit: unitText(dose.unit), greatest: dose.greatest },
    steps: steps.toSorted((one, other) => one.minute - other.minute),
    sampleMinutes: test.sampleMinutes,
    measured: test.measured.map((quantity) => quantity.id),
  };
}
