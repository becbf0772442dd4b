import { describe, expect, test } from "vitest";
import { type FlattenOptions, flatten } from "../../src/compile/flatten.ts";
import type { FlatSystem } from "../../src/compile/system.ts";
import { ModelError } from "../../src/language/errors.ts";
import type { ModuleDefinition } from "../../src/language/module.ts";
import { printFormula } from "../../src/language/print.ts";

const gland: ModuleDefinition = {
  id: "gland",
  about: "Secretes T4 at a constant rate.",
  parameters: {
    secretion: { value: 90, unit: "ug/d", meaning: "secretion", source: "design" },
    volume: { value: 10, unit: "L", meaning: "volume", source: "design" },
    halfLife: { value: 7, unit: "d", meaning: "half-life", source: "design" },
  },
  states: {
    T4: {
      unit: "ug/dL",
      start: "secretion * halfLife / ln(2) / volume",
      rate: "secretion / volume - ln(2) / halfLife * T4",
      substance: "T4",
      scale: 8,
    },
  },
};

const receptor: ModuleDefinition = {
  id: "receptor",
  about: "Sees T4 as an amount.",
  inputs: {
    T4: { from: "gland.T4", unit: "nmol/L", meaning: "T4" },
    drug: { from: "pill.drug", unit: "nmol/L", meaning: "a drug", absent: 0 },
  },
  parameters: { K: { value: 100, unit: "nmol/L", meaning: "half", source: "design" } },
  variables: { occupancy: { unit: "1", is: "(T4 + drug) / (K + T4)" } },
};

const options: FlattenOptions = {
  timeUnit: "h",
  substances: { T4: { molarMass: 776.87, source: "design" } },
};

function only(module: Partial<ModuleDefinition>): ModuleDefinition {
  return { id: "m", about: "", ...module };
}

function variable(is: string, unit = "1"): ModuleDefinition {
  return only({
    inputs: {},
    parameters: { k: { value: 2, unit: "/min", meaning: "", source: "design" } },
    variables: { v: { unit, is } },
    states: { x: { unit: "ng", start: 1, rate: "-k * x" } },
  });
}

function messageOf(modules: readonly ModuleDefinition[], with_: FlattenOptions = options): string {
  try {
    flatten(modules, with_);
  } catch (error) {
    expect(error).toBeInstanceOf(ModelError);
    return (error as ModelError).message;
  }
  return "no error";
}

function assignment(system: FlatSystem, name: string): string {
  return printFormula(system.assignments.find((other) => other.name === name)!.value);
}

describe("two modules become one system", () => {
  const system = flatten([gland, receptor], options);

  test("with qualified names, units and values", () => {
    expect(system.timeUnit).toBe("h");
    expect(system.parameters.map(({ name, unit, value }) => [name, unit, value])).toEqual([
      ["gland.secretion", "ug/d", 90],
      ["gland.volume", "L", 10],
      ["gland.halfLife", "d", 7],
      ["receptor.K", "nmol/L", 100],
    ]);
    expect(system.states).toMatchObject([{ name: "gland.T4", unit: "ug/dL", scale: 8 }]);
    expect(system.states[0]).not.toHaveProperty("atol");
  });

  test("a rate comes in the state's unit per time unit", () => {
    // ug/d/L is 1/240 ug/dL/h.
    expect(printFormula(system.states[0]!.rate)).toBe(
      `${1 / 240} * (gland.secretion / gland.volume - 10 * (ln(2) / gland.halfLife * gland.T4))`,
    );
    expect(printFormula(system.states[0]!.start)).toBe(
      "0.1 * (gland.secretion * gland.halfLife / ln(2) / gland.volume)",
    );
  });

  test("a link between mass and amount goes through the molar mass of the source", () => {
    const text = assignment(system, "receptor.occupancy");
    expect(text).toMatch(
      /^\(12\.87216651\d+ \* gland\.T4 \+ 0\) \/ \(receptor\.K \+ 12\.87\d+ \* gland\.T4\)$/,
    );
  });
});

describe("links", () => {
  const pill = only({
    id: "pill",
    parameters: { drug: { value: 3, unit: "umol/L", meaning: "", source: "design" } },
  });

  test("lead to the other module when it is there, and follow inputs through", () => {
    const copy = only({
      id: "copy",
      inputs: { seen: { from: "receptor.drug", unit: "pmol/L", meaning: "" } },
      variables: { twice: { unit: "pmol/L", is: "2 * seen" } },
    });
    const system = flatten([gland, receptor, pill, copy], options);
    expect(assignment(system, "receptor.occupancy")).toContain("+ 1000 * pill.drug)");
    expect(assignment(system, "copy.twice")).toBe("2 * (1000000 * pill.drug)");
    const without = flatten([gland, receptor, copy], options);
    expect(assignment(without, "copy.twice")).toBe("2 * 0");
  });

  test("to nothing are refused with what was perhaps meant", () => {
    const wrong = {
      ...receptor,
      inputs: { T4: { from: "gland.T5", unit: "nmol/L", meaning: "" } },
    };
    expect(messageOf([gland, wrong])).toBe(
      'receptor.T4: linked to "gland.T5", but "gland" has no "T5"; did you mean "gland.T4"?',
    );
    expect(messageOf([receptor])).toBe(
      'receptor.T4: linked to "gland.T4", but there is no module "gland"',
    );
  });

  test("between units that do not convert are refused with both", () => {
    const link = (unit: string, substance?: string): ModuleDefinition =>
      only({
        inputs: { i: { from: "pill.drug", unit, meaning: "", ...(substance && { substance }) } },
      });
    expect(messageOf([pill, link("L")])).toBe(
      'm.i: linked to "pill.drug", but umol/L does not convert to L',
    );
    expect(messageOf([pill, link("ng/L")])).toContain("unless a substance gives the molar mass");
    expect(messageOf([pill, link("ng/L", "T4")])).toBe("no error");
    expect(messageOf([pill, link("ng/L", "T44")])).toBe(
      'm.i: unknown substance "T44"; did you mean "T4"?',
    );
  });

  test("in a circle are refused", () => {
    const a = only({ id: "a", inputs: { x: { from: "b.x", unit: "1", meaning: "" } } });
    const b = only({ id: "b", inputs: { x: { from: "a.x", unit: "1", meaning: "" } } });
    expect(messageOf([a, b])).toBe("a.x: the links a.x -> b.x -> a.x go in a circle");
  });
});

describe("faults name module, quantity and place", () => {
  test.each([
    ["kk * 2", 'm.v: unknown name "kk" at character 1 of "kk * 2"; did you mean "k"?'],
    [
      "gland.T4",
      'm.v: unknown name "gland.T4" at character 1 of "gland.T4"; a formula names quantities of its own module, so declare an input',
    ],
    ["2 * ", 'm.v: at character 5 of "2 * ": expected a value, found the end'],
    ["k + x", 'm.v: "k + x" joins "k" in /min with "x" in ng, which do not convert'],
    ["x", 'm.v: "x" is in ng, which does not convert to 1'],
    ["rateOf(x)", 'm.v: "rateOf(x)" is in ng/h, which does not convert to 1'],
    ["rateOf(2 * x)", "m.v: rateOf takes the name of a state"],
  ])("%s", (is, message) => {
    expect(messageOf([variable(is)])).toBe(message);
  });

  test("a circle of rates and a rate of a variable", () => {
    const states = { x: { unit: "1", start: 0, rate: "rateOf(x)" } };
    expect(messageOf([only({ states })])).toBe("m.x: the rates m.x -> m.x hang on one another");
    const variables = { v: { unit: "1", is: "1" }, w: { unit: "/h", is: "rateOf(v)" } };
    expect(messageOf([only({ variables })])).toBe(
      'm.w: rateOf is for states and parameters; "m.v" is a variable',
    );
  });

  test("ids", () => {
    const quantity = { unit: "1", is: "1" };
    expect(messageOf([only({}), only({})])).toBe("m: two modules have this id");
    expect(messageOf([only({ id: "a.b" })])).toContain('"a.b" is no name for a module');
    expect(messageOf([only({ variables: { pi: quantity } })])).toContain(
      'm.pi: "pi" is the name of',
    );
    expect(messageOf([only({ variables: { "1x": quantity } })])).toContain('"1x" is no name');
    const states = { v: { unit: "1", start: 0, rate: "0" } };
    expect(messageOf([only({ variables: { v: quantity }, states })])).toBe(
      "m.v: declared twice, as variable and as state",
    );
  });

  test("units and values", () => {
    expect(messageOf([only({ variables: { v: { unit: "mIU/L", is: "0" } } })])).toBe(
      'm.v: unit "mIU/L" is not UCUM; did you mean "m[IU]/L"?',
    );
    const parameters = { k: { value: Number.NaN, unit: "1", meaning: "", source: "design" } };
    expect(messageOf([only({ parameters })])).toBe("m.k: the value NaN is not a number");
    expect(messageOf([], { timeUnit: "L" })).toBe('the time unit "L" is no unit of time');
  });

  test("the error carries its place as data", () => {
    expect(() => flatten([variable("2 * kk")], options)).toThrow(
      expect.objectContaining({ module: "m", quantity: "v", position: 4 }),
    );
  });
});

describe("user functions", () => {
  const hill = { args: ["x", "K", "n"], is: "pow(x, n) / (pow(x, n) + pow(K, n))" };

  test("are written out where they are called", () => {
    const system = flatten(
      [
        only({
          variables: { v: { unit: "1", is: "double(hill(2, 3, 4))" } },
          functions: { hill, double: { args: ["a"], is: "a + a" } },
        }),
      ],
      options,
    );
    const inner = "2^4 / (2^4 + 3^4)";
    expect(assignment(system, "m.v")).toBe(`${inner} + ${inner}`);
  });

  test("see their arguments only, do not recur and take no taken name", () => {
    const withFunction = (name: string, is: string, args: string[] = ["x"]): string =>
      messageOf([only({ functions: { [name]: { args, is } } })]);
    expect(withFunction("f", "x * y")).toContain('m.f: unknown name "y" at character 5');
    expect(withFunction("f", "x * time")).toContain("sees its arguments only");
    expect(withFunction("f", "f(x)")).toBe("m.f: the functions f -> f call one another");
    expect(withFunction("exp", "x")).toBe('m.exp: "exp" is a function of the language already');
    expect(withFunction("f", "x", ["x", "x"])).toBe("m.f: two arguments have one name");
  });
});

describe("rates in formulas", () => {
  test("of a state are its rate, through a link too; of a parameter 0; of the clock 1", () => {
    const other = only({
      id: "other",
      inputs: { x: { from: "m.x", unit: "ug", meaning: "" } },
      variables: { slope: { unit: "ug/h", is: "rateOf(x)" } },
    });
    const system = flatten([variable("rateOf(k) / k + rateOf(time)", "/h"), other], {
      ...options,
      units: "ignore",
    });
    expect(assignment(system, "m.v")).toBe("0 / m.k + 1");
    expect(assignment(system, "other.slope")).toBe("-m.k * m.x");
    const checked = flatten([variable("0"), other], options);
    expect(assignment(checked, "other.slope")).toBe("0.001 * (60 * (-m.k * m.x))");
  });
});

describe("events", () => {
  const dosed = (event: object): ModuleDefinition =>
    only({
      parameters: { dose: { value: 1, unit: "mg", meaning: "", source: "design" } },
      variables: { half: { unit: "mg", is: "dose / 2" } },
      states: { gut: { unit: "ug", start: 0, rate: "0" } },
      events: { meal: { when: "time >= 8", set: { gut: "gut + dose" }, ...event } },
    });
  const hour = "time >= 8 * tick";

  test("have qualified targets in their units, and SBML's defaults", () => {
    const module = dosed({ when: hour, delay: "30 * tick / 60" });
    const parameters = {
      ...module.parameters,
      tick: { value: 60, unit: "min", meaning: "", source: "design" },
    };
    const [event] = flatten([{ ...module, parameters }], options).events;
    expect(event).toMatchObject({
      name: "m.meal",
      persistent: true,
      initialValue: true,
      valuesFromTriggerTime: true,
    });
    expect(printFormula(event!.trigger)).toBe(`time >= ${1 / 60} * (8 * m.tick)`);
    expect(printFormula(event!.delay!)).toBe(`${1 / 60} * (30 * m.tick / 60)`);
    expect(event!.targets.map(({ name, value }) => [name, printFormula(value)])).toEqual([
      ["m.gut", "m.gut + 1000 * m.dose"],
    ]);
    expect(event).not.toHaveProperty("priority");
  });

  test("set states and parameters only, in fitting units", () => {
    const when = "dose > half";
    expect(messageOf([dosed({})])).toContain('m.meal: "time >= 8" joins "time" in h with "8" in 1');
    expect(messageOf([dosed({ when, set: { half: "0" } })])).toBe(
      'm.meal: sets "half", which is a variable; an event sets states and parameters of its module',
    );
    expect(messageOf([dosed({ when, set: { gutt: "0" } })])).toContain('did you mean "gut"?');
    expect(messageOf([dosed({ when, set: { gut: "time" } })])).toBe(
      'm.meal: "time" is in h, which does not convert to ug',
    );
    expect(messageOf([dosed({ when, set: { dose: "0" } })])).toBe("no error");
  });
});

test("ignored units change no formula", () => {
  const system = flatten([gland, receptor], { timeUnit: "h", units: "ignore" });
  expect(assignment(system, "receptor.occupancy")).toBe("(gland.T4 + 0) / (receptor.K + gland.T4)");
  expect(messageOf([variable("k + x", "nonsense")], { timeUnit: "h", units: "ignore" })).toBe(
    "no error",
  );
});
