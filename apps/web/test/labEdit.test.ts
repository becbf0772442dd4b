import { modulesOf, runPatient } from "@endocrine/clinic";
import type { ModuleDefinition } from "@endocrine/engine";
import { describe, expect, test } from "vitest";
import { courseColumns, csvOf } from "../src/lab/courseCsv.ts";
import { editedBody, faultOf, original } from "../src/lab/edit.ts";
import { runChanged } from "../src/lab/runChanged.ts";
import { fromHash, toHash } from "../src/state/hash.ts";
import { reduce, start, type View } from "../src/state/view.ts";

const modules: readonly ModuleDefinition[] = [
  {
    id: "tank",
    about: "Water that runs out.",
    parameters: {
      outflow: { value: 0.5, unit: "L/h", meaning: "at 1 L", source: "design" },
      share: { value: 1, unit: "1", meaning: "of the outflow", source: "design" },
    },
    variables: { loss: { unit: "L/h", is: "share*outflow*level/twice(one)" } },
    states: { level: { unit: "L", start: 1, rate: "-loss" } },
    functions: { twice: { args: ["x"], is: "x + x" } },
  },
];
const [tank] = modules as [ModuleDefinition];
const fixed: readonly ModuleDefinition[] = [
  { ...tank, variables: { loss: { unit: "L/h", is: "share*outflow*level/(1 L)" } } },
];

describe("an edit", () => {
  test("has the text of what it replaces", () => {
    expect(original(tank, "outflow")).toEqual({ kind: "parameter", text: "0.5 L/h" });
    expect(original(tank, "share")).toEqual({ kind: "parameter", text: "1" });
    expect(original(tank, "level")).toEqual({ kind: "state", text: "-loss" });
    expect(original(tank, "twice")).toEqual({ kind: "function", text: "x + x" });
    expect(original(tank, "toString")).toBeUndefined();
  });

  test("converts units, with a point or a comma", () => {
    const value = (text: string) => editedBody(modules, [{ path: "tank.outflow", text }]).values;
    expect(value("2")).toEqual({ "tank.outflow": 2 });
    expect(value("12 L/d")).toEqual({ "tank.outflow": 0.5 });
    expect(value("0,25 L/h")).toEqual({ "tank.outflow": 0.25 });
    expect(value("1e3 mL/h")).toEqual({ "tank.outflow": 1 });
  });

  test("changes a formula in its module alone, and leaves out modules that are not there", () => {
    const edits = [
      { path: "tank.level", text: "-2*loss" },
      { path: "tank.twice", text: "2*x" },
      { path: "drug.dose", text: "1" },
    ];
    const { changed, values } = editedBody(modules, edits);
    expect(values).toEqual({});
    expect(changed).toHaveLength(1);
    expect(changed[0]?.states?.level).toEqual({ unit: "L", start: 1, rate: "-2*loss" });
    expect(changed[0]?.functions?.twice?.is).toBe("2*x");
    expect(tank.states?.level?.rate).toBe("-loss");
  });

  test.each([
    ["outflow", "much", null, 0],
    ["outflow", "", null, 0],
    ["outflow", "1e999", null, 0],
    ["outflow", "2 xyz", 'unit "xyz" is not UCUM; allowed is L/h or what converts to it', 2],
    ["share", "2 L", /allowed is a number without a unit$/, 2],
  ])("of the value %s to %j is refused at its place", (name, text, message, position) => {
    const fault = faultOf(fixed, { path: `tank.${name}`, text });
    expect(fault?.position).toBe(position);
    if (message === null) expect(fault?.message).toBeNull();
    else expect(fault?.message).toMatch(message);
  });

  test.each([
    ["share*outflow*levle", /^unknown name "levle"; did you mean "level"\?$/, 14],
    ["share*outflow*(level", /^expected "\)"/, 20],
    ["", /^the formula is empty$/, 0],
  ])("of a formula to %j is refused in one line", (text, message, position) => {
    const fault = faultOf(fixed, { path: "tank.loss", text });
    expect(fault?.message).toMatch(message);
    expect(fault?.message).not.toContain("\n");
    expect(fault?.position).toBe(position);
  });

  test("of a formula to another unit is refused with both units", () => {
    const fault = faultOf(fixed, { path: "tank.loss", text: "share*level" });
    expect(fault?.message).toMatch(/L.*L\/h/);
    expect(faultOf(fixed, { path: "tank.loss", text: "share*outflow" })).toBeNull();
  });
});

describe("the changed body", () => {
  const woman = { patient: "adult-female" };
  const signals = ["TSH", "thyrotrophs.TSH"];

  test("with no change is the body, bit by bit", () => {
    const usual = runPatient(woman, { days: 1, every: 6, signals });
    const thyrotrophs = modulesOf(woman).find(({ id }) => id === "thyrotrophs")!;
    const edits = [{ path: "thyrotrophs.TSH", text: thyrotrophs.states!.TSH!.rate }];
    expect(runChanged(woman, edits, 1, 6, signals)).toEqual(usual);
    expect(runChanged(woman, [], 1, 6, signals)).toEqual(usual);
  });

  test("begins as the body and goes its own way", () => {
    const usual = runPatient(woman, { days: 2, every: 24, signals }).signals.TSH!.values;
    const faster = runChanged(
      woman,
      [{ path: "thyrotrophs.TSH", text: "(secretion - 2*clearanceNow*TSH)/(volume*size)" }],
      2,
      24,
      signals,
    ).signals.TSH!.values;
    expect(faster[0]).toBe(usual[0]);
    expect(faster[2]! / usual[2]!).toBeGreaterThan(0.4);
    expect(faster[2]! / usual[2]!).toBeLessThan(0.7);
  });
});

describe("the address", () => {
  test("keeps changes, whatever is in them", () => {
    const edits = [
      { path: "thyrotrophs.volume", text: "3,5 L" },
      { path: "thyrotrophs.TSH", text: "a*(b + c)/d^2 & e > 50 % # ü" },
    ];
    const view: View = { ...start, edits };
    expect(fromHash(toHash(view)).edits).toEqual(edits);
    expect(fromHash("#edit=nothing&edit=a.b:&edit=a.b:2&edit=x.y.z:1").edits).toEqual([
      { path: "a.b", text: "2" },
    ]);
  });

  test("takes changes back one by one, or all", () => {
    const one = reduce(start, { kind: "edit", id: "a.b", text: "1" });
    const two = reduce(one, { kind: "edit", id: "c.d", text: "2" });
    const again = reduce(two, { kind: "edit", id: "a.b", text: "3" });
    expect(again.edits).toEqual([
      { path: "a.b", text: "3" },
      { path: "c.d", text: "2" },
    ]);
    expect(reduce(again, { kind: "unedit", id: "a.b" }).edits).toEqual([two.edits[1]]);
    expect(reduce(again, { kind: "restore" })).toEqual(start);
  });
});

describe("the table of a course", () => {
  test("has a column for each signal of each body", () => {
    const run = (value: number) => ({
      time: { unit: "h", values: Float64Array.of(0, 1) },
      signals: { TSH: { unit: "mU/L", values: Float64Array.of(value, Number.NaN) } },
    });
    const columns = courseColumns([
      { name: 'the "changed" body', run: run(2) },
      { name: "body", run: run(1) },
    ]);
    expect(csvOf(columns)).toBe(
      '"time, h","TSH, mU/L, the ""changed"" body","TSH, mU/L, body"\r\n0,2,1\r\n1,,\r\n',
    );
    expect(courseColumns([])).toEqual([]);
  });
});
