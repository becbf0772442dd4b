import { createRandom } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { analytes } from "../src/laboratory/analytes.ts";
import { recordedPaths, signal } from "../src/laboratory/signals.ts";
import type { Scenario } from "../src/scenario.ts";
import { openCase } from "../src/simulation/case.ts";
import { runCourse } from "../src/simulation/course.ts";

/** A disorder with its treatment, and the level by which that treatment is followed. */
interface Duty {
  readonly disorder: string;
  readonly treatment: string;
  readonly level: string;
  readonly moves: "up" | "down";
}

const duty = (disorder: string, treatment: string, level: string, moves: Duty["moves"]): Duty => ({
  disorder,
  treatment,
  level,
  moves,
});

const duties: readonly Duty[] = [
  duty("hashimoto", "levothyroxine", "TSH", "down"),
  duty("graves", "methimazole", "fT4", "down"),
  duty("addison", "hydrocortisone", "ACTH", "down"),
  duty("conn", "spironolactone", "potassium", "up"),
  duty("cushing-disease", "metyrapone", "cortisol", "down"),
  duty("type-1-diabetes", "insulin-basal", "glucose", "down"),
  duty("type-2-diabetes", "metformin", "glucose", "down"),
  duty("prolactinoma", "cabergoline", "prolactin", "down"),
  duty("acromegaly", "octreotide", "IGF1", "down"),
  duty("gh-deficiency", "somatropin", "IGF1", "up"),
  duty("primary-hyperparathyroidism", "cinacalcet", "PTH", "down"),
  duty("hypoparathyroidism", "calcitriol-drug", "calcium", "up"),
  duty("central-diabetes-insipidus", "desmopressin", "urineVolume", "down"),
  duty("siadh", "tolvaptan", "sodium", "up"),
  duty("primary-hypogonadism", "testosterone-gel", "testosterone", "up"),
  duty("renal-artery-stenosis", "losartan", "aldosterone", "down"),
];

/** Days of treatment, and the day before which everything began. */
const day = 40;
/** Least share by which a treatment moves its own level. */
const least = 1e-3;

interface Sampled {
  readonly treated: readonly Duty[];
  readonly ill: readonly Duty[];
}

const random = createRandom(7);

/** Four different treatments, and the disorders of the first two of them. */
function draw(): Sampled {
  const left = [...duties];
  const treated = Array.from(
    { length: 4 },
    () => left.splice(Math.floor(random.uniform() * left.length), 1)[0] as Duty,
  );
  return { treated, ill: treated.slice(0, 2) };
}

const sampled = Array.from({ length: 8 }, draw);

/** Every level that the body has, on the last day, without one of the treatments or with all. */
function levels({ treated, ill }: Sampled, without?: Duty): Readonly<Record<string, number>> {
  const scenario: Scenario = {
    patient: "adult-male",
    resolution: "daily",
    disorders: ill.map(({ disorder }) => ({ id: disorder, onset: 0 })),
    treatments: treated.map((one) => ({
      id: one.treatment,
      ...(one === without ? { dose: 0 } : {}),
    })),
  };
  const patientCase = openCase(scenario);
  const wanted = analytes.map(({ id }) => signal(patientCase.model, id));
  const { trajectory, died } = runCourse(patientCase, {
    end: day * 24,
    output: { at: [day * 24] },
    signals: recordedPaths(wanted),
  });
  if (without === undefined) expect(died).toBeUndefined();
  return Object.fromEntries(
    wanted.flatMap(({ id, path, factor }) => {
      const value = trajectory.columns.get(path)?.values[0];
      return value === undefined ? [] : [[id, value * factor]];
    }),
  );
}

describe.each(
  sampled.map(
    (one) =>
      [
        one.ill.map(({ disorder }) => disorder).join(" and "),
        one.treated.map(({ treatment }) => treatment).join(", "),
        one,
      ] as const,
  ),
)("%s on %s", (_, __, one) => {
  it("has levels that are numbers and not negative, and each treatment moves its own", () => {
    const all = levels(one);
    for (const [id, value] of Object.entries(all)) {
      expect(Number.isFinite(value), id).toBe(true);
      expect(value, id).toBeGreaterThanOrEqual(-1e-9);
    }
    for (const duty of one.treated) {
      const { level, treatment, moves } = duty;
      const shift = (all[level] as number) / (levels(one, duty)[level] as number) - 1;
      const along = moves === "up" ? shift : -shift;
      expect(along, `${treatment} on ${level}: ${shift}`).toBeGreaterThan(least);
    }
  });
});
