import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sensitivities } from "../../src/index.ts";
import { build, module, parameter } from "../endToEnd/support.ts";

const options = { start: 0, end: 4, output: { every: 0.5 }, rtol: 1e-10 } as const;

/** The largest deviation from a closed form, as a share of its largest value. */
function deviation(values: Float64Array, exact: (t: number) => number): number {
  const wanted = values.map((_, k) => exact(0.5 * k));
  const size = Math.max(...wanted.map(Math.abs));
  return Math.max(...values.map((value, k) => Math.abs(value - wanted[k]!))) / size;
}

describe("sensitivities with closed forms", () => {
  it.each(["wasm", "javascript"] as const)("of a chain of two pools, in %s", (backend) => {
    const [a, b, start] = [1.3, 0.4, 2];
    const chain = module({
      parameters: { a: parameter(a), b: parameter(b), start: parameter(start) },
      variables: { flow: { unit: "1", is: "a*x" }, sum: { unit: "1", is: "x + b*y" } },
      states: {
        x: { unit: "1", start: "start", rate: "-flow" },
        y: { unit: "1", start: 0, rate: "flow - b*y" },
      },
    });
    const model = build(chain, { units: "ignore" }, { backend });
    const to = ["m.a", "m.b", "m.start", "m.y"];
    const signals = ["m.x", "m.y", "m.sum", "m.a"];
    const found = sensitivities(model, { ...options, to, signals }).sensitivities;
    const of = (signal: string, by: string) => found.get(signal)!.get(by)!.values;
    const share = (t: number) => Math.exp(-b * t) - Math.exp(-a * t);
    expect(deviation(of("m.x", "m.a"), (t) => -start * t * Math.exp(-a * t))).toBeLessThan(1e-8);
    expect(deviation(of("m.x", "m.start"), (t) => Math.exp(-a * t))).toBeLessThan(1e-8);
    expect(of("m.x", "m.b").every((value) => value === 0)).toBe(true);
    const y = (t: number) => ((start * a) / (a - b)) * share(t);
    const yByA = (t: number) =>
      start * (-b / (a - b) ** 2) * share(t) + ((start * a) / (a - b)) * t * Math.exp(-a * t);
    const yByB = (t: number) =>
      ((start * a) / (a - b) ** 2) * share(t) - ((start * a) / (a - b)) * t * Math.exp(-b * t);
    expect(deviation(of("m.y", "m.a"), yByA)).toBeLessThan(1e-8);
    expect(deviation(of("m.y", "m.b"), yByB)).toBeLessThan(1e-8);
    expect(deviation(of("m.y", "m.y"), (t) => Math.exp(-b * t))).toBeLessThan(1e-8);
    expect(deviation(of("m.sum", "m.b"), (t) => y(t) + b * yByB(t))).toBeLessThan(1e-8);
    expect(of("m.a", "m.a").every((value) => value === 1)).toBe(true);
  });

  it("of logistic growth, for any rate and capacity", () => {
    const logistic = build(
      {
        parameters: { r: parameter(1), k: parameter(10) },
        states: { x: { unit: "1", start: 1, rate: "r*x*(1 - x/k)" } },
      },
      { units: "ignore" },
    );
    const positive = { noNaN: true } as const;
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 2, ...positive }),
        fc.double({ min: 2, max: 20, ...positive }),
        (r, k) => {
          const parameters = { "m.r": r, "m.k": k };
          const to = ["m.r", "m.k", "m.x"];
          const found = sensitivities(logistic, { ...options, parameters, to }).sensitivities;
          const of = (by: string) => found.get("m.x")!.get(by)!.values;
          // x = k / d with d = 1 + (k/x0 - 1) exp(-r t), and x0 = 1
          const fall = (t: number) => Math.exp(-r * t);
          const d = (t: number) => 1 + (k - 1) * fall(t);
          const byRate = (t: number) => (k * (k - 1) * t * fall(t)) / d(t) ** 2;
          const byCapacity = (t: number) => (1 - fall(t)) / d(t) ** 2;
          const byStart = (t: number) => (k * k * fall(t)) / d(t) ** 2;
          expect(deviation(of("m.r"), byRate)).toBeLessThan(1e-7);
          expect(deviation(of("m.k"), byCapacity)).toBeLessThan(1e-7);
          expect(deviation(of("m.x"), byStart)).toBeLessThan(1e-7);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("have the unit of the signal by that of the parameter, or none where they are relative", () => {
    const model = build({
      parameters: { life: parameter(2, "h"), dose: parameter(3, "mg/L") },
      states: { x: { unit: "mg/L", start: "dose", rate: "-ln(2)/life*x" } },
    });
    const to = ["m.life", "m.dose", "m.x"];
    const plain = sensitivities(model, { ...options, to }).sensitivities.get("m.x")!;
    expect([...plain.values()].map(({ unit }) => unit)).toEqual(["mg/L/h", "1", "1"]);
    const relative = sensitivities(model, { ...options, to, relative: true });
    const row = relative.sensitivities.get("m.x")!;
    expect(row.get("m.life")!.unit).toBe("1");
    // ln x = ln dose - ln(2) t / life
    const byLife = (t: number) => (Math.LN2 * t) / 2;
    expect(deviation(row.get("m.life")!.values, byLife)).toBeLessThan(1e-8);
    expect(deviation(row.get("m.dose")!.values, () => 1)).toBeLessThan(1e-8);
  });

  it("of a start that is given depend on no formula", () => {
    const model = build(
      {
        parameters: { dose: parameter(3) },
        states: {
          x: { unit: "1", start: "dose", rate: "0" },
          y: { unit: "1", start: "x^2", rate: "0" },
        },
      },
      { units: "ignore" },
    );
    const to = ["m.dose", "m.x"];
    const end = { start: 0, end: 1, output: { at: [1] } };
    const value = (initial: Record<string, number>, signal: string, by: string) =>
      sensitivities(model, { ...end, to, initial })
        .sensitivities.get(signal)!
        .get(by)!.values[0];
    expect(value({}, "m.y", "m.dose")).toBe(6);
    expect(value({}, "m.y", "m.x")).toBe(0);
    expect(value({ "m.y": 5 }, "m.y", "m.dose")).toBe(0);
    expect(value({ "m.x": 5 }, "m.x", "m.x")).toBe(1);
  });
});
