import { modulesOf, runPatient, runTest, type Scenario } from "@endocrine/clinic";

/** A course of a patient: days, and hours between outputs. */
interface Course {
  readonly name: string;
  readonly scenario: Scenario;
  readonly days: number;
  readonly every: number;
}

/** Chance, doses, an operation, a change of life, a pregnancy, a childhood, a death. */
const courses: readonly Course[] = [
  {
    name: "Graves' disease under methimazole, with pulses by chance",
    scenario: {
      patient: "adult-female",
      disorders: [{ id: "graves", onset: 0 }],
      treatments: [{ id: "methimazole", from: 1 }],
      resolution: "pulsatile",
      seed: 7,
    },
    days: 2,
    every: 0.25,
  },
  {
    name: "type 1 diabetes, insulin for a day, more iodine",
    scenario: {
      patient: "adult-male",
      disorders: [{ id: "type-1-diabetes", onset: 0 }],
      treatments: [{ id: "insulin-basal", from: 1, to: 2 }],
      changes: [{ set: { "iodide.intakeFactor": 2 }, from: 1, to: 2 }],
    },
    days: 3,
    every: 0.5,
  },
  {
    name: "without adrenals",
    scenario: { patient: "elderly-male", disorders: [{ id: "adrenalectomy" }] },
    days: 14,
    every: 2,
  },
  { name: "pregnant", scenario: { patient: "pregnant" }, days: 1, every: 0.5 },
  { name: "a girl", scenario: { patient: "girl" }, days: 1, every: 0.5 },
];

/** What a course gave, in texts that are alike where all bits are. */
export interface CourseDigest {
  readonly name: string;
  /** Day of death, in hexadecimal; undefined where the patient lives. */
  readonly died: string | undefined;
  /** Digests of the columns by state and variable. */
  readonly signals: Readonly<Record<string, string>>;
}

/** Digest of numbers, bit by bit (FNV-1a, 32 bits). */
function digest(values: ArrayLike<number>): string {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(Float64Array.from(values).buffer)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Every state and variable of every course. */
export function digestsOfCourses(): readonly CourseDigest[] {
  return courses.map(({ name, scenario, days, every }) => {
    const paths = modulesOf(scenario).flatMap(({ id, states = {}, variables = {} }) =>
      Object.keys({ ...states, ...variables }).map((quantity) => `${id}.${quantity}`),
    );
    const { died, signals } = runPatient(scenario, { days, every, signals: paths });
    return {
      name,
      died: died === undefined ? undefined : digest([died]),
      signals: Object.fromEntries(paths.map((path) => [path, digest(signals[path]!.values)])),
    };
  });
}

/** A function test as text, in which a number has as many digits as tell it from all others. */
export function functionTestAsText(): string {
  return JSON.stringify(runTest("ogtt", { patient: "adult-male" }));
}
