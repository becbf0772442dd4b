import { describe, expect, it } from "vitest";
import { compile, flatten, type SensitivityOptions, sensitivities } from "../../src/index.ts";
import { hormones, substances } from "../endToEnd/hormones.ts";
import { build, errorOf, parameter, type Sketch } from "../endToEnd/support.ts";
import { compared, worst } from "./differences.ts";

describe("sensitivities of a hormone loop", () => {
  const system = flatten(hormones, { timeUnit: "h", substances });
  const to = ["axis0.swing", "axis3.trophicLife", "axis5.bind", "axis7.steep", "axis2.size"];
  const signals = ["axis0.free", "axis3.brake", "axis5.bound", "axis6.factor", "axis7.secretion"];
  const run = { start: 0, end: 48, output: { every: 3 }, signals };

  it("equal differences of whole runs", () => {
    const found = compared(compile(system), { ...run, to, rtol: 1e-9 });
    expect(worst(found)).toBeLessThan(1e-3);
  });

  it("have the same bits in WebAssembly and in JavaScript", () => {
    const of = (backend: "wasm" | "javascript") =>
      sensitivities(compile(system, { backend }), { ...run, to });
    const [one, other] = [of("wasm"), of("javascript")];
    expect(one.sensitivities).toEqual(other.sensitivities);
    expect(one.trajectory).toEqual(other.trajectory);
  });

  it("to one parameter are as accurate as among many", () => {
    const model = compile(system);
    const one = sensitivities(model, { ...run, to: ["axis0.swing"], rtol: 1e-8 });
    const many = sensitivities(model, { ...run, to, rtol: 1e-8 });
    for (const signal of signals) {
      const a = one.sensitivities.get(signal)!.get("axis0.swing")!.values;
      const b = many.sensitivities.get(signal)!.get("axis0.swing")!.values;
      const size = Math.max(...a.map(Math.abs), 1e-6);
      expect(Math.max(...a.map((x, k) => Math.abs(x - b[k]!))) / size).toBeLessThan(1e-4);
    }
  });
});

describe("a request for sensitivities", () => {
  const plain: Sketch = {
    parameters: { k: parameter(1) },
    states: { x: { unit: "1", start: 1, rate: "-k*x" } },
  };
  const message = (sketch: Sketch, options: object) =>
    errorOf(() =>
      sensitivities(build(sketch, { units: "ignore" }), {
        start: 0,
        end: 1,
        output: { every: 1 },
        to: ["m.k"],
        ...options,
      } as SensitivityOptions),
    ).message;

  it("is refused in one line where it makes no sense", () => {
    expect(message(plain, { to: [] })).toBe(
      "sensitivities to nothing: expected names of parameters or states",
    );
    expect(message(plain, { to: ["m.kk"] })).toBe(
      '"m.kk" is no parameter or state of the model; did you mean "m.k"?',
    );
    expect(message(plain, { signals: ["m.y"] })).toMatch(/^"m.y" is no state or variable/);
    expect(message(plain, { method: "rodas5p" })).toBe(
      "sensitivities by the method rodas5p: expected bdf",
    );
    expect(message(plain, { keepUnset: true })).toBe(
      "sensitivities with keepUnset: states without a number have none",
    );
    expect(message(plain, { end: -1 })).toBe(
      "a run from 0 to -1: expected finite times in rising order",
    );
    expect(message(plain, { rtol: 0 })).toBe("rtol is 0, expected a number above 0");
  });

  it("is refused for a model with delays", () => {
    const late: Sketch = { ...plain, states: { x: { unit: "1", start: 1, rate: "-delay(x, k)" } } };
    expect(message(late, {})).toBe("sensitivities of a model with delay(): its past has none");
  });

  it("can be stopped, and tells how far it is", () => {
    const seen: number[] = [];
    const onProgress = (done: number) => {
      seen.push(done);
      return done < 0.5;
    };
    expect(message(plain, { end: 100, onProgress })).toMatch(/stopped/i);
    expect(seen.length).toBeGreaterThan(1);
  });
});
