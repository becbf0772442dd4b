import { expect, test } from "vitest";
import { build, errorOf, parameter, run, type Sketch } from "./support.ts";

const pace = parameter(1, "/h");

/** The message of the error that a model's definition gives. */
function refusal(sketches: Sketch | readonly Sketch[], substances = {}): string {
  const error = errorOf(() => build(sketches, { substances }));
  expect(error.name).toBe("ModelError");
  return error.message;
}

test("a misspelt name is told with module, quantity, position and the name meant", () => {
  const step = () =>
    build({
      id: "thyrotrophs",
      parameters: { release: parameter(1, "/h") },
      states: { TSH: { unit: "1", start: 1, rate: "2*relaese*TSH" } },
    });
  const error = errorOf(step);
  expect(error.message).toBe(
    'thyrotrophs.TSH: unknown name "relaese" at character 3 of "2*relaese*TSH"; did you mean "release"?',
  );
  expect(error).toMatchObject({ module: "thyrotrophs", quantity: "TSH", position: 2 });
});

test("a misspelt function, argument, clock, link, module, target, unit and substance is told", () => {
  const variable = (is: string, more: Sketch = {}): Sketch => ({
    ...more,
    variables: { v: { unit: "1", is } },
  });
  expect(refusal(variable("sqtr(2)"))).toBe(
    'm.v: at character 1 of "sqtr(2)": unknown function "sqtr"; did you mean "sqrt"?',
  );
  expect(refusal(variable("f(1)", { functions: { f: { args: ["amount"], is: "amuont" } } }))).toBe(
    'm.f: unknown name "amuont" at character 1 of "amuont"; did you mean "amount"?',
  );
  expect(refusal(variable("tiem"))).toMatch(/did you mean "time"\?$/);
  expect(refusal(variable("1 +"))).toBe(
    'm.v: at character 4 of "1 +": expected a value, found the end',
  );
  expect(refusal(variable("log(1, 2, 3)"))).toMatch(/"log" takes 2 arguments, not 3$/);
  const link = (from: string): Sketch => ({
    inputs: { i: { from, unit: "1", meaning: "" } },
  });
  const other: Sketch = { id: "thyroid", parameters: { mass: parameter(20, "g") } };
  expect(refusal([link("thyroid.mas"), other])).toBe(
    'm.i: linked to "thyroid.mas", but "thyroid" has no "mas"; did you mean "thyroid.mass"?',
  );
  expect(refusal([link("tyroid.mass"), other])).toBe(
    'm.i: linked to "tyroid.mass", but there is no module "tyroid"; did you mean "thyroid.mass"?',
  );
  expect(
    refusal({
      states: { dose: { unit: "1", start: 0, rate: "0" } },
      events: { e: { when: "time > 0", set: { dsoe: "1" } } },
    }),
  ).toMatch(/^m\.e: sets the unknown name "dsoe"; did you mean "dose"\?/);
  expect(refusal({ parameters: { p: parameter(1, "mIU/L") } })).toBe(
    'm.p: unit "mIU/L" is not UCUM; did you mean "m[IU]/L"?',
  );
  const thyroxine = { molarMass: 776.87, source: "" };
  expect(
    refusal(
      { states: { x: { unit: "g", start: 0, rate: "0", substance: "thyroxin" } } },
      { thyroxine },
    ),
  ).toBe('m.x: unknown substance "thyroxin"; did you mean "thyroxine"?');
});

test("of a long formula the message shows the place", () => {
  const is = `${"1 + ".repeat(200)}sqtr(2)${" + 1".repeat(200)}`;
  const { message, position } = errorOf(() => build({ variables: { v: { unit: "1", is } } }));
  expect(message.length).toBeLessThan(250);
  expect(message).toMatch(
    /^m\.v: at character 801 of "\.\.\..*sqtr\(2\).*\.\.\.": unknown function/,
  );
  expect(position).toBe(800);
});

test("units that do not fit are refused with both named: in sums, rates, functions and links", () => {
  const parameters = { a: parameter(1, "mg"), b: parameter(1, "L"), one: parameter(1) };
  const variable = (unit: string, is: string): string =>
    refusal({ parameters, variables: { v: { unit, is } } });
  expect(variable("mg", "a + b")).toBe(
    'm.v: "a + b" joins "a" in mg with "b" in L, which do not convert',
  );
  expect(variable("L", "2*a")).toBe('m.v: "2 * a" is in mg, which does not convert to L');
  expect(variable("1", "exp(a)")).toBe('m.v: "exp(a)" needs a pure number, but "a" is in mg');
  expect(variable("1", "piecewise(1, a > b, 0)")).toMatch(/"a" in mg with "b" in L/);
  expect(variable("mg", "a^one")).toMatch(/needs a pure number, but "a" is in mg/);
  expect(refusal({ parameters, states: { x: { unit: "mg", start: 0, rate: "a" } } })).toBe(
    'm.x: "a" is in mg, which does not convert to mg/h',
  );
  expect(
    refusal([
      { inputs: { i: { from: "other.T4", unit: "nmol/L", meaning: "" } } },
      { id: "other", parameters: { T4: parameter(80, "ug/L") } },
    ]),
  ).toBe(
    'm.i: linked to "other.T4", but ug/L does not convert to nmol/L unless a substance gives the molar mass or activity',
  );
});

test("a loop is told with its path: of assignments, of start values, of links, of functions", () => {
  const loop = errorOf(() =>
    build([
      {
        id: "a",
        inputs: { z: { from: "b.y", unit: "1", meaning: "" } },
        variables: { x: { unit: "1", is: "z + 1" } },
      },
      {
        id: "b",
        inputs: { x: { from: "a.x", unit: "1", meaning: "" } },
        variables: { y: { unit: "1", is: "2*x" } },
      },
    ]),
  );
  expect(loop.message).toBe(
    "Algebraic loop: a.x -> b.y -> a.x; one of these must be a state or not use the next",
  );
  expect(loop).toMatchObject({ module: "a", quantity: "x" });
  expect(
    refusal({
      states: { x: { unit: "1", start: "y", rate: "0" }, y: { unit: "1", start: "x", rate: "0" } },
    }),
  ).toBe("Start values in a circle: m.x -> m.y -> m.x; one of these must start at a number");
  expect(
    refusal({
      functions: { f: { args: ["a"], is: "g(a)" }, g: { args: ["a"], is: "f(a)" } },
      variables: { v: { unit: "1", is: "f(1)" } },
    }),
  ).toMatch(/f -> g -> f/);
});

test("what is no formula, no number or no tolerance is told in one line", () => {
  const state = (more: object) => ({ states: { x: { unit: "1", start: 0, rate: "0", ...more } } });
  expect(refusal(state({ rate: undefined }))).toBe(
    "m.x: a formula is text, but here stands undefined",
  );
  expect(refusal(state({ start: Number.NaN }))).toMatch(/^m\.x: starts at NaN/);
  expect(refusal(state({ atol: -1 }))).toBe("m.x: atol is -1, expected a finite number above 0");
  expect(refusal(state({ scale: 0 }))).toMatch(/^m\.x: scale is 0/);
  expect(refusal({ parameters: { p: parameter(Number.NaN) } })).toMatch(/^m\.p: .*NaN/);
});

test("a run is refused in one line that names what is wrong", () => {
  const model: Sketch = {
    parameters: { pace },
    states: { iodide: { unit: "1", start: 1, rate: "-pace*iodide" } },
  };
  const fault = (options: object): string => errorOf(() => run(model, options)).message;
  expect(fault({ signals: ["m.iodine"] })).toBe(
    '"m.iodine" is no state or variable or parameter of the model; did you mean "m.iodide"?',
  );
  expect(fault({ actions: [{ at: 1, set: { "m.pcae": 1 } }] })).toMatch(
    /did you mean "m\.pace"\?$/,
  );
  expect(fault({ parameters: { "m.pcae": 1 } })).toMatch(/did you mean "m\.pace"\?$/);
  expect(fault({ initial: { "m.iodide": Number.NaN } })).toMatch(/"m\.iodide" is given NaN/);
  expect(fault({ rtol: 0 })).toBe("rtol is 0, expected a number above 0");
  expect(fault({ atol: -1 })).toBe("atol is -1, expected a number above 0");
  expect(fault({ maxStep: Number.NaN })).toMatch(/^maxStep is NaN/);
  expect(fault({ end: Number.NaN })).toMatch(/expected finite times/);
  expect(fault({ output: { every: 0 } })).toMatch(/^output every 0/);
  expect(fault({ maxSteps: 5 })).toMatch(
    /^more than 5 steps .* h; the step is .*m\.iodide moves fastest$/,
  );
});

for (const method of ["bdf", "rodas5p", "dormandPrince"] as const) {
  test(`NaN, blow-up and a bad start name time, state and module (${method})`, () => {
    const parameters = { pace, one: parameter(1) };
    const rate = (text: string): Sketch["states"] => ({ x: { unit: "1", start: 1, rate: text } });
    const fault = (states: Sketch["states"]) =>
      errorOf(() => run({ id: "organ", parameters, states: states! }, { method }));
    const start = fault(rate("pace*ln(x - 2*one)"));
    expect(start.message).toBe("organ.x: the rate is not a number at t = 0 h (value NaN)");
    expect(start).toMatchObject({ name: "IntegrationError", time: 0, quantity: "organ.x" });
    const future = fault(rate("pace*delay(x, -2/pace)"));
    expect(future.message).toMatch(/^organ\.x: the rate is not a number at t = 0 h/);
    const blowUp = fault(rate("pace*x^2"));
    expect(blowUp.message).toMatch(
      /^organ\.x: the step has become too short at t = (1\.0|0\.9)\d+ h/,
    );
    // `spoilt` hangs on `bad`; it is the root of a negative number that is to blame.
    const later = fault({
      spoilt: { unit: "1", start: 1, rate: "pace*(bad - spoilt)" },
      sinking: { unit: "1", start: 1, rate: "-pace" },
      bad: { unit: "1", start: 0, rate: "pace*sqrt(sinking)" },
    });
    expect(later.message).toMatch(
      /^organ\.bad: the step has become too short: a value or rate is not a number at t = (1|0\.99).* h/,
    );
  });
}
