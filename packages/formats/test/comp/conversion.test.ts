import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  applied,
  constant,
  evaluated,
  event,
  flatten,
  formula,
  lawsOf,
  model,
  parameter,
  reaction,
  replacedBy,
  replaces,
  replacesScaled,
  rule,
  rulesOf,
  species,
  submodel,
  text,
} from "./models.ts";

describe("the conversion factor of a replacement", () => {
  const x = parameter("x");
  const around = (...rules: ReturnType<typeof rule>[]) =>
    flatten(
      model({
        parameters: [constant("f"), parameter("y", replacesScaled("a.x", "f"))],
        submodels: [submodel("a", "m")],
      }),
      { m: model({ parameters: [x, parameter("z")], rules }) },
    );

  it("divides where the old element is used, multiplies what is assigned to it", () => {
    expect(rulesOf(around(rule("assignment", "z", "4 * x + 3")))).toEqual([
      "a__z = 4 * (y / f) + 3",
    ]);
    expect(rulesOf(around(rule("assignment", "x", "4 * z + 3")))).toEqual([
      "y = (4 * a__z + 3) * f",
    ]);
    expect(rulesOf(around(rule("rate", "x", "4 * x + 3")))).toEqual(["y' = (4 * (y / f) + 3) * f"]);
    expect(rulesOf(around(rule("algebraic", undefined, "x - z")))).toEqual(["0 = y / f - a__z"]);
  });

  it("goes into events and initial assignments", () => {
    const flat = flatten(
      model({
        parameters: [constant("f"), parameter("y", replacesScaled("a.x", "f"))],
        submodels: [submodel("a", "m")],
      }),
      {
        m: model({
          parameters: [x],
          initialAssignments: [{ symbol: "x", math: formula("2"), place: {} }],
          events: [
            event("e", {
              delay: formula("x"),
              assignments: [{ variable: "x", math: formula("x + 1"), place: {} }],
            }),
          ],
        }),
      },
    );
    const [initial] = flat.initialAssignments;
    expect([initial?.symbol, text(initial?.math)]).toEqual(["y", "2 * f"]);
    expect(text(flat.events[0]?.delay)).toBe("y / f");
    const [assignment] = flat.events[0]?.assignments ?? [];
    expect([assignment?.variable, text(assignment?.math)]).toEqual(["y", "(y / f + 1) * f"]);
  });

  it("multiplies through chains, each factor as the model that names it sees it", () => {
    const flat = flatten(
      model({
        parameters: [
          constant("g"),
          constant("h"),
          constant("F", replacesScaled("a.f", "h")),
          parameter("w", replacesScaled("a.y", "g")),
        ],
        submodels: [submodel("a", "m")],
      }),
      {
        m: model({
          parameters: [constant("f"), parameter("y", replacesScaled("b.x", "f"))],
          submodels: [submodel("b", "n")],
        }),
        n: model({
          parameters: [x, parameter("z")],
          rules: [rule("assignment", "z", "x"), rule("rate", "x", "1")],
        }),
      },
    );
    const [used, assigned] = flat.rules;
    const values = { w: 84, g: 7, F: 6, h: 3 };
    // f is F / h = 2, so x is w / (2 * 7).
    expect(evaluated(used?.math, values)).toBe(6);
    expect(evaluated(assigned?.math, values)).toBe(14);
  });

  it("is not hidden by a local parameter or an argument of the same name", () => {
    const flat = flatten(
      model({
        parameters: [constant("k"), parameter("y", replacesScaled("a.x", "k"))],
        submodels: [submodel("a", "m", { timeConversionFactor: "k" })],
      }),
      {
        m: model({
          parameters: [x],
          functions: [{ id: "f", lambda: { args: ["k"], body: formula("k * time") }, place: {} }],
          reactions: [reaction("r", "k * x", { locals: [constant("k", { value: 2 })] })],
        }),
      },
    );
    expect(lawsOf(flat)).toEqual(["a__r: k_ * (y / k) / k"]);
    expect(flat.reactions[0]?.kineticLaw?.parameters).toMatchObject([{ id: "k_", value: 2 }]);
    const { args, body } = flat.functions[0]?.lambda ?? {};
    expect([args, text(body)]).toEqual([["k_"], "k_ * (time / k)"]);
  });

  it("gives an attribute that names a converted value a parameter of its own", () => {
    const parts = (constantly: boolean) =>
      flatten(
        model({
          parameters: [
            constant("f"),
            parameter("y", { constant: constantly, ...replacesScaled("a.x", "f") }),
          ],
          submodels: [submodel("a", "m")],
        }),
        {
          m: model({
            compartments: [{ id: "c", dimensions: 3, size: 1, constant: true, place: {} }],
            parameters: [constant("x")],
            species: [
              species("s", { conversionFactor: "x" }),
              species("t", { conversionFactor: "x" }),
            ],
          }),
        },
      );
    const flat = parts(true);
    expect(flat.species.map(({ conversionFactor }) => conversionFactor)).toEqual(["a__x", "a__x"]);
    expect(flat.parameters[2]).toMatchObject({ id: "a__x", constant: true });
    expect(flat.initialAssignments.map(({ symbol, math }) => [symbol, text(math)])).toEqual([
      ["a__x", "y / f"],
    ]);
    expect(rulesOf(parts(false))).toEqual(["a__x = y / f"]);
  });

  it("has to be a parameter, and of something with a value", () => {
    const of = (path: string, factor: string) =>
      flatten(
        model({
          compartments: [{ id: "c", dimensions: 3, size: 1, constant: true, place: {} }],
          species: [species("s")],
          parameters: [constant("f"), parameter("y", replacesScaled(path, factor))],
          submodels: [submodel("a", "m")],
        }),
        { m: model({ parameters: [x], rules: [rule("rate", "x", "1")] }) },
      );
    expect(() => of("a.x", "s")).toThrow('there is no parameter "s"');
    expect(() => of("a.x", "q")).toThrow('there is no parameter "q"');
    expect(() =>
      flatten(
        model({
          parameters: [constant("f")],
          events: [event("e", replacesScaled("a.e", "f"))],
          submodels: [submodel("a", "m")],
        }),
        { m: model({ events: [event("e", {})] }) },
      ),
    ).toThrow('event "e" of submodel "a" takes no conversion factor');
  });
});

describe("time and extent conversion of a submodel", () => {
  const scaled = { timeConversionFactor: "T", extentConversionFactor: "X" };
  const outer = [constant("T"), constant("X")];

  it("goes into time, delays, rate rules, kinetic laws and rates", () => {
    const flat = flatten(model({ parameters: outer, submodels: [submodel("a", "m", scaled)] }), {
      m: model({
        parameters: [parameter("x"), parameter("y"), parameter("z")],
        rules: [
          rule("rate", "x", "3"),
          rule("assignment", "y", "time + delay(x, z)"),
          rule("assignment", "z", "rateOf(x) + r"),
        ],
        reactions: [reaction("r", "5")],
        events: [event("e", { delay: formula("2"), priority: formula("1") })],
      }),
    });
    expect(rulesOf(flat)).toEqual([
      "a__x' = 3 / T",
      "a__y = time / T + delay(a__x, a__z * T)",
      "a__z = rateOf(a__x) * T + a__r * T / X",
    ]);
    expect(lawsOf(flat)).toEqual(["a__r: 5 * X / T"]);
    const { trigger, delay, priority } = flat.events[0] ?? {};
    expect([trigger?.math, delay, priority].map(text)).toEqual(["time / T > 1", "2 * T", "1"]);
  });

  it("multiplies down the tree", () => {
    const flat = flatten(model({ parameters: outer, submodels: [submodel("a", "m", scaled)] }), {
      m: model({ parameters: [...outer, constant("k")], submodels: [submodel("b", "n", scaled)] }),
      n: model({
        parameters: [parameter("u")],
        rules: [rule("rate", "u", "time")],
        reactions: [reaction("r", "1")],
      }),
    });
    expect(rulesOf(flat)).toEqual(["a__b__u' = time / (T * a__T) / (T * a__T)"]);
    expect(lawsOf(flat)).toEqual(["a__b__r: 1 * X * a__X / (T * a__T)"]);
  });

  it("leaves a reaction of the model around as that model sees it", () => {
    const definitions = {
      m: model({
        parameters: [parameter("u")],
        rules: [rule("assignment", "u", "r")],
        reactions: [reaction("r", "1")],
      }),
    };
    const replacing = flatten(
      model({
        parameters: outer,
        reactions: [reaction("J", "2", replaces("a.r"))],
        submodels: [submodel("a", "m", scaled)],
      }),
      definitions,
    );
    expect([...rulesOf(replacing), ...lawsOf(replacing)]).toEqual(["a__u = J", "J: 2"]);
    const replaced = flatten(
      model({
        parameters: [...outer, parameter("v")],
        rules: [rule("assignment", "v", "J")],
        reactions: [reaction("J", "2", replacedBy("a.r"))],
        submodels: [submodel("a", "m", scaled)],
      }),
      definitions,
    );
    expect(rulesOf(replaced)).toEqual(["v = J", "a__u = J * T / X"]);
    expect(lawsOf(replaced)).toEqual(["J: 1 * X / T"]);
  });

  it("meets the factor of a replacement in rules and in rates of change", () => {
    const flat = flatten(
      model({
        parameters: [
          ...outer,
          constant("f"),
          parameter("g"),
          parameter("y", replacesScaled("a.x", "f")),
          parameter("w", replacesScaled("a.v", "g")),
        ],
        submodels: [submodel("a", "m", scaled)],
      }),
      {
        m: model({
          parameters: [parameter("x"), parameter("v"), parameter("z"), parameter("q")],
          rules: [
            rule("rate", "x", "x"),
            rule("assignment", "z", "rateOf(x)"),
            rule("assignment", "q", "rateOf(v)"),
          ],
        }),
      },
    );
    expect(rulesOf(flat).slice(0, 2)).toEqual(["y' = y / f * f / T", "a__z = rateOf(y) / f * T"]);
    const rates = text(flat.rules[2]?.math)?.replace("rateOf(w)", "5").replace("rateOf(g)", "7");
    // (w / g)' = 5 / 2 - 3 * 7 / 4, in time units ten times as long.
    expect(evaluated(formula(rates ?? ""), { w: 3, g: 2, T: 10 })).toBeCloseTo(
      10 * (2.5 - 5.25),
      12,
    );
  });

  it("scales flux bounds by name, and refuses numeric ones and objectives", () => {
    const bounded = reaction("r", undefined, { upperFluxBound: "b", lowerFluxBound: "b" });
    const flat = flatten(model({ parameters: outer, submodels: [submodel("a", "m", scaled)] }), {
      m: model({ parameters: [constant("b")], reactions: [bounded] }),
    });
    expect(flat.reactions[0]).toMatchObject({ upperFluxBound: "a__b_", lowerFluxBound: "a__b_" });
    expect(flat.initialAssignments.map(({ symbol, math }) => [symbol, text(math)])).toEqual([
      ["a__b_", "a__b * X / T"],
    ]);
    const fluxes = {
      packageVersion: 1,
      strict: false,
      activeObjective: "o",
      objectives: [],
      bounds: [{ reaction: "r", operation: "equal", value: 1, place: { line: 3 } }],
    } as const;
    const composed = (extra: object) =>
      flatten(model({ parameters: outer, submodels: [submodel("a", "m", extra)] }), {
        m: model({ parameters: [constant("b")], reactions: [bounded], fluxes }),
      });
    expect(composed({}).fluxes?.bounds).toMatchObject([{ reaction: "a__r", value: 1 }]);
    expect(composed({}).fluxes?.activeObjective).toBeUndefined();
    expect(() => composed(scaled)).toThrow("3: objectives and numeric bounds");
  });

  it("names the factor that is missing", () => {
    const composed = model({ submodels: [submodel("a", "m", scaled)] });
    const m = model({ parameters: [parameter("x")], rules: [rule("rate", "x", applied("f"))] });
    expect(() => flatten(composed, { m })).toThrow('there is no parameter "T"');
  });

  test.prop([
    fc.array(
      fc.record({
        time: fc.double({ min: 0.1, max: 10, noNaN: true }),
        extent: fc.double({ min: 0.1, max: 10, noNaN: true }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  ])("is the product of all factors on the way, however deep", (levels) => {
    const leaf = model({
      parameters: [parameter("u"), parameter("v")],
      rules: [rule("rate", "u", "time"), rule("assignment", "v", "r")],
      reactions: [reaction("r", "7")],
    });
    const definitions: Record<string, typeof leaf> = { m0: leaf };
    const values: Record<string, number> = { time: 3 };
    const parts = (i: number) => ({
      parameters: outer,
      submodels: [submodel("a", `m${i}`, scaled)],
    });
    for (let i = 1; i < levels.length; i++) definitions[`m${i}`] = model(parts(i - 1));
    const flat = flatten(model(parts(levels.length - 1)), definitions);
    levels.forEach(({ time, extent }, i) => {
      values[`${"a__".repeat(i)}T`] = time;
      values[`${"a__".repeat(i)}X`] = extent;
    });
    const path = "a__".repeat(levels.length);
    values[`${path}r`] = 11;
    const time = levels.reduce((all, level) => all * level.time, 1);
    const extent = levels.reduce((all, level) => all * level.extent, 1);
    const [rate, use] = flat.rules;
    expect(evaluated(rate?.math, values) / (3 / time ** 2)).toBeCloseTo(1, 9);
    expect(evaluated(use?.math, values) / ((11 * time) / extent)).toBeCloseTo(1, 9);
    expect(
      evaluated(flat.reactions[0]?.kineticLaw?.math, values) / ((7 * extent) / time),
    ).toBeCloseTo(1, 9);
  });
});
