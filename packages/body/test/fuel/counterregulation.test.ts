import { compile, defineModule, flatten } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { hypoglycaemia } from "../../src/brain/hypoglycaemia.ts";
import { clampGlucagon, course, heldInsulin, otherOrgans, system, type Values } from "./system.ts";

const answers = {
  alarm: "hypoglycaemia.signal",
  autonomic: "hypoglycaemia.autonomic",
  neuroglycopenic: "hypoglycaemia.neuroglycopenic",
} as const;

const model = compile(
  flatten(
    [
      hypoglycaemia,
      defineModule({
        id: "glucose",
        about: "Glucose held.",
        parameters: {
          plasma: { value: 5, unit: "mmol/L", meaning: "glucose", source: "design", note: "test" },
        },
      }),
    ],
    { timeUnit: "h" },
  ),
);

/** Answers of the brain after an hour and a half with glucose held. */
function held(
  glucose: number,
  initial: Values = {},
): Readonly<Record<keyof typeof answers, number>> {
  const found = course(model, Object.values(answers), {
    hours: [1.5],
    initial,
    parameters: { "glucose.plasma": glucose },
  });
  return Object.fromEntries(
    Object.entries(answers).map(([name, signal]) => [name, found[signal]?.[0] as number]),
  ) as Record<keyof typeof answers, number>;
}

/** Glucose, mmol/L, at which an answer has come to a fifth of its greatest. */
function threshold(name: keyof typeof answers, initial: Values = {}): number {
  let [low, high] = [1, 6];
  for (let i = 0; i < 12; i++) {
    const glucose = (low + high) / 2;
    if (held(glucose, initial)[name] > 0.2) low = glucose;
    else high = glucose;
  }
  return low;
}

describe("answers to low glucose", () => {
  it("begin in the published order (Mitrakou 1991)", () => {
    // hormones at 65-68 mg/dL, autonomic symptoms at 58, neuroglycopenic ones at 51
    const [alarm, autonomic, neuroglycopenic] = [
      threshold("alarm"),
      threshold("autonomic"),
      threshold("neuroglycopenic"),
    ];
    expect(Math.abs(alarm * 18.016 - 66)).toBeLessThan(4);
    expect(Math.abs(autonomic * 18.016 - 58)).toBeLessThan(4);
    expect(Math.abs(neuroglycopenic * 18.016 - 51)).toBeLessThan(4);
  });

  it("begin later after recent low glucose, but not the failing of the brain", () => {
    const adapted = { "hypoglycaemia.adaptation": 0.8 };
    expect(threshold("alarm") - threshold("alarm", adapted)).toBeGreaterThan(0.4);
    expect(
      Math.abs(threshold("neuroglycopenic") - threshold("neuroglycopenic", adapted)),
    ).toBeLessThan(0.05);
  });

  it("adaptation comes with hours of low glucose and goes in days", () => {
    const [soon, days, weeks] = course(model, ["hypoglycaemia.adaptation"], {
      hours: [6, 6 + 5 * 24, 6 + 21 * 24],
      parameters: { "glucose.plasma": 2.8 },
      actions: [{ at: 6, set: { "glucose.plasma": 5 } }],
    })["hypoglycaemia.adaptation"] as readonly [number, number, number];
    expect(soon).toBeGreaterThan(0.2);
    expect(days / soon).toBeLessThan(0.5);
    expect(weeks / soon).toBeLessThan(0.2);
  });
});

/** Adrenaline that follows the alarm as clamps at 45 mg/dL have it: 765 ng/L, 4.2 nmol/L. */
const adrenaline = defineModule({
  id: "medulla",
  about: "Adrenaline of the alarm.",
  inputs: { signal: { from: "hypoglycaemia.signal", unit: "1", meaning: "alarm" } },
  parameters: {
    basal: { value: 200, unit: "pmol/L", meaning: "basal", source: "design", note: "test" },
    rise: { value: 4500, unit: "pmol/L", meaning: "rise", source: "design", note: "test" },
  },
  variables: { adrenaline: { unit: "pmol/L", is: "basal + rise*signal", meaning: "adrenaline" } },
});

describe("recovery after insulin", () => {
  const others = otherOrgans.filter(({ id }) => id !== "medulla");
  const body = system(heldInsulin, clampGlucagon, adrenaline, ...others);
  const recovery = (parameters: Values) =>
    course(body, ["glucose.plasma"], {
      hours: [0.5, 1.5],
      parameters,
      actions: [
        { at: 0.001, set: { "insulin.plasma": 1500, "insulin.portal": 1500 } },
        { at: 0.5, set: { "insulin.plasma": 30, "insulin.portal": 40 } },
      ],
    })["glucose.plasma"] as readonly [number, number];

  it("needs glucagon, or else adrenaline", () => {
    const [nadir, healthy] = recovery({});
    expect(nadir).toBeLessThan(3.6);
    expect(healthy).toBeGreaterThan(nadir);
    const [, noGlucagon] = recovery({ "hepaticDemand.glucagonReceptor": 0 });
    const [, neither] = recovery({ "hepaticDemand.glucagonReceptor": 0, "medulla.rise": 0 });
    expect(noGlucagon).toBeLessThan(healthy);
    expect(neither).toBeLessThan(noGlucagon);
  });
});
