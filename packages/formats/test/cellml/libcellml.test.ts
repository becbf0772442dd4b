import { beforeAll, describe, expect, it } from "vitest";
import { cellmlIdOf } from "../../src/cellml/names.ts";
import { readCellml } from "../../src/cellml/read.ts";
import { archivedModels, hasShared, publishedModels } from "./files.ts";
import { type Named, startLibcellml, type Verdict } from "./libcellml.ts";
import { ModelStart } from "./start.ts";

/** Published files that are not read, and the true reason. */
const refused: readonly (readonly [RegExp, RegExp])[] = [
  [/keener_2001/, /<partialdiff>: partial differential equations are not read/],
  [/peterson_2010/, /nothing determines "H_plus_2_1\/alpha"/],
  [/sthilaire/, /"A\/A" is differentiated but has no initial value/],
  [/cap_dynamics/, /<variable id="CPP">: the attribute units is missing/],
  [
    /guyton2008\/(?!Guyton)|clock\/(antidiuretic|atr_natri|electrolytes)/,
    /"parameters\.cellml", which was not given/,
  ],
];

/** Circles of equations whose unknowns have no value to begin with, which libCellML does not solve. */
const circular = /Guyton_Model|Calvo_Gallego/;

const samples = [...publishedModels(), ...archivedModels()];
const isRefused = (name: string): boolean => refused.some(([names]) => names.test(name));

/** What libCellML refuses although no value hangs on it: ids of elements, a start of time, a number's unit. */
function lenient(text: string): string {
  return text
    .replace(/\s(cmeta:)?id="[^"]*"/g, "")
    .replace(/cellml:units="nanomolar"/g, 'cellml:units="dimensionless"')
    .replace(/initial_value="0" (name="t")/, "$1")
    .replace(/(name="t") initial_value="0"/, "$1");
}

describe.skipIf(!hasShared)("published CellML files (skipped where they are not there)", () => {
  let judge: (text: string) => Verdict;
  beforeAll(async () => {
    judge = await startLibcellml();
  });

  it("are 66, and 6 in archives; 47 and 6 of them are read", () => {
    expect(samples).toHaveLength(72);
    expect(samples.filter(({ name }) => !isRefused(name))).toHaveLength(53);
  });

  it.each(samples.filter(({ name }) => isRefused(name)))("$name is refused", ({ name, text }) => {
    const [, reason] = refused.find(([names]) => names.test(name)) ?? [];
    expect(() => readCellml(text, { file: name })).toThrow(reason);
  });

  // Some files are there twice.
  const distinct = [...new Map(samples.map((sample) => [sample.text, sample])).values()];
  const judged = distinct.filter(({ name }) => !isRefused(name) && !circular.test(name));

  it.each(judged)("$name has the values and rates of libCellML's code", ({ name, text }) => {
    const verdict = judge(lenient(text));
    expect(verdict.type, verdict.errors[0]).toBe("ode");
    const { model, aliases } = readCellml(text, { file: name });
    const idOf = ({ component, variable }: Named): string => {
      const id = cellmlIdOf(component, variable);
      return aliases.get(id) ?? id;
    };
    const theirs = verdict.start();
    const ours = new ModelStart(model);
    const clock = model.rules[0]?.variable;
    const kinds = ["states", "constants", "computed", "algebraic"] as const;
    const all = kinds.flatMap((kind) => verdict[kind].map(idOf));
    expect(model.parameters.map(({ id }) => id).sort()).toEqual([...all, clock].sort());
    const states = model.rules.filter(({ kind }) => kind === "rate");
    expect(states.map(({ variable }) => variable).sort()).toEqual(verdict.states.map(idOf).sort());
    for (const kind of kinds) {
      verdict[kind].forEach((variable, i) => {
        expectClose(ours.value(idOf(variable)), theirs[kind][i], idOf(variable));
      });
    }
    verdict.states.forEach((state, i) => {
      expectClose(ours.rate(idOf(state)), theirs.rates[i], `rate of ${idOf(state)}`);
    });
  });
});

/** Equal but for the order in which sums are rounded; neither a number, in both. */
function expectClose(actual: number, expected: number | undefined, name: string): void {
  const size = Math.abs(expected ?? Number.NaN);
  const close = Object.is(actual, expected) || Math.abs(actual - (expected ?? 0)) <= 1e-12 * size;
  if (!close) expect.fail(`${name}: ${actual}, in libCellML ${expected}`);
}
