import { describe, expect, it } from "vitest";
import { compile, flatten, keepModel, keptModel, simulate } from "../../src/index.ts";
import { hormones, substances } from "../endToEnd/hormones.ts";
import { f, system } from "./systems.ts";

const model = compile(flatten(hormones, { timeUnit: "h", substances }));
const options = { start: 0, end: 96, output: { every: 1 } };

/** An oscillator that an event stops, with a parameter that nothing has set and one that is minus zero. */
const odd = system({
  parameters: { unset: Number.NaN, minus: -0, endless: Number.POSITIVE_INFINITY },
  assignments: { sign: f("divide", 1, "minus") },
  states: {
    µx: { start: 1, rate: "v" },
    v: { start: 0, rate: f("minus", "µx") },
  },
  events: [
    {
      trigger: f("gt", "time", 5),
      targets: [{ name: "v", value: f("plus", "v", 1) }],
    },
  ],
});

describe("a kept model", () => {
  it("runs with the bits of the compiled one", () => {
    const kept = keptModel(keepModel(model, "hormones"), "hormones");
    expect(kept?.backend).toBe("wasm");
    expect(simulate(kept!, options).trajectory).toEqual(simulate(model, options).trajectory);
    expect(kept?.defaults).toEqual(model.defaults);
    expect(kept?.source).toBe(model.source);
  });

  it("has its events, names beyond ASCII, and numbers that JSON has not", () => {
    const compiled = compile(odd);
    const kept = keptModel(keepModel(compiled, ""), "")!;
    expect([...kept.defaults].map((value) => Object.is(value, -0))).toEqual([false, true, false]);
    expect(kept.defaults).toEqual(compiled.defaults);
    expect(kept.events).toEqual(compiled.events);
    const signals = ["µx", "v", "sign"];
    expect(simulate(kept, { ...options, end: 12, signals }).trajectory).toEqual(
      simulate(compiled, { ...options, end: 12, signals }).trajectory,
    );
  });

  it("can be kept again, and runs two patients side by side", () => {
    const bytes = keepModel(model, "hormones");
    const kept = keptModel(bytes, "hormones")!;
    expect(keepModel(kept, "hormones")).toEqual(bytes);
    expect(kept.pairs?.()).toBeDefined();
  });

  it("is not taken for another, nor are other bytes taken for one", () => {
    const bytes = keepModel(model, "hormones");
    expect(keptModel(bytes, "others")).toBeUndefined();
    expect(keptModel(model.code!()!, "hormones")).toBeUndefined();
    expect(keptModel(new Uint8Array(), "hormones")).toBeUndefined();
    expect(keptModel(bytes.slice(0, -1), "hormones")).toBeUndefined();
  });

  it("is refused where there is no module, or more than one", () => {
    const inJavaScript = compile(odd, { backend: "javascript" });
    expect(() => keepModel(inJavaScript, "")).toThrow(/compiled to WebAssembly/);
    const relaxation = new Map([["v", f("minus", "v")]]);
    expect(() => keepModel(compile({ ...odd, relaxation }), "")).toThrow(/quick equilibria/);
  });
});
