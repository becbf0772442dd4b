import { choices, type LabReport, labReport, type Scenario } from "@endocrine/clinic";
import { InputError } from "@endocrine/engine";
import { complaintKeys } from "./complaints.ts";

/** An unknown patient: who it is, and what a laboratory would find. */
export interface Case {
  readonly seed: number;
  /** With its one disorder; to be hidden until the decision. */
  readonly scenario: Scenario;
  /** Day after onset on which the patient comes. */
  readonly day: number;
  readonly report: LabReport;
}

const patients = ["adult-female", "adult-male"] as const;
/** Severity as a share of the usual one: from mild to severe. */
const severities = { least: 0.8, most: 1.2 } as const;

/** Numbers between 0 and 1 that follow from a seed: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The case of a number: a grown patient with a disorder that has begun in life, of some severity, alive, and with a
 * sign out of range to complain of. What a draw gives that is none of this is drawn again.
 */
export function drawCase(seed: number): Case {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const told = new Set(choices.panels.flatMap(({ disorders }) => disorders));
  const candidates = choices.disorders.filter(
    ({ id, fromBirth }) => told.has(id) && fromBirth === undefined,
  );
  for (;;) {
    const { id, usualDay, usualSeverity } = pick(candidates);
    const patient = pick(patients);
    const share = severities.least + (severities.most - severities.least) * random();
    const severity = Number(Math.min(1, usualSeverity * share).toFixed(2));
    const scenario: Scenario = { patient, disorders: [{ id, severity }] };
    const report = reportOf(scenario, usualDay);
    if (report === null || report.died !== undefined || complaintKeys(report).length === 0)
      continue;
    return { seed, scenario, day: usualDay, report };
  }
}

/** What a laboratory finds; null where this patient cannot have the disorder, as no woman loses a testis. */
function reportOf(scenario: Scenario, day: number): LabReport | null {
  try {
    return labReport(scenario, { day });
  } catch (reason) {
    if (reason instanceof InputError) return null;
    throw reason;
  }
}
