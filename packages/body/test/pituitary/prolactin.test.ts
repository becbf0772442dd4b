import {
  type Action,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
  simulate,
} from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { held } from "../../../../scripts/isolated/held.ts";
import { within } from "../../../../scripts/isolated/within.ts";
import { prolactinModules } from "../../src/testis/modules.ts";

const input = (id: string, quantities: Record<string, readonly [number, string]>) =>
  defineModule({
    id,
    about: "Held.",
    parameters: Object.fromEntries(
      Object.entries(quantities).map(([name, [value, unit]]) => [name, held(value, unit)]),
    ),
  });

/** Sleep from 23 to 7 h, on a time that starts at midnight. */
const sleep: ModuleDefinition = defineModule({
  id: "sleep",
  about: "Eight hours of sleep.",
  parameters: { hour: held(1, "h"), rhythm: held(1, "1") },
  variables: {
    asleep: {
      unit: "1",
      is: "(1 - rhythm)/3 + rhythm/(1 + exp((0.5 - cos(2*pi*(time - 3*hour)/(24*hour)))*20))",
    },
  },
});

const model = compile(
  flatten(
    [
      ...prolactinModules,
      sleep,
      input("trhNeurons", { relative: [1, "1"] }),
      input("thyrotrophs", { T3n: [1, "1"] }),
      input("steroidFeedback", { oestrogen: [80, "pmol/L"] }),
      input("kidney", { relative: [1, "1"] }),
      input("suckling", { stimulus: [0, "1"], drinking: [0, "1"], lasting: [0, "1"] }),
      input("stress", { drive: [0, "1"] }),
      input("cabergoline", { dopamine: [0, "1"] }),
      input("bromocriptine", { dopamine: [0, "1"] }),
    ],
    { timeUnit: "h" },
  ),
);

/** Prolactin at these hours, after `settled` days on the same parameters. */
function prolactin(
  hours: readonly number[],
  parameters: Record<string, number> = {},
  actions: readonly Action[] = [],
): readonly number[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: hours.at(-1) as number,
    output: { at: hours },
    signals: ["lactotrophs.prolactin"],
    parameters: { "sleep.rhythm": 0, ...parameters },
    actions,
  });
  return [...(trajectory.columns.get("lactotrophs.prolactin")?.values ?? [])];
}

const days = 200;
const settled = (parameters: Record<string, number> = {}): number =>
  prolactin([days * 24], parameters)[0] as number;
const woman = { "steroidFeedback.oestrogen": 400 };

describe("prolactin", () => {
  it("is 3 to 15 ug/L in men, more in women, more than tenfold at the oestradiol of term", () => {
    // the mean of a day; by day it is four fifths of that, 8.5 ug/L in men (Le Moli 1999)
    within(settled(), 5, 11);
    expect(settled(woman)).toBeGreaterThan(settled() * 1.08);
    within(settled({ "steroidFeedback.oestrogen": 8000 }) / settled(woman), 3, 4.6);
    // 14-fold in O'Leary 1991, from 10 to 207 ug/L in Tyson 1972
    within(settled({ "steroidFeedback.oestrogen": 60000 }) / settled(woman), 10, 21);
  });

  it("is highest in sleep, and has the same mean without the rhythm", () => {
    const hours = Array.from({ length: 96 }, (_, i) => days * 24 + i / 4);
    const values = prolactin(hours, { "sleep.rhythm": 1 });
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean / settled() - 1)).toBeLessThan(0.1);
    const [night, noon] = [4, 12].map((hour) => values[hour * 4] as number);
    within((night as number) / (noon as number), 1.4, 2.6);
  });

  it("leaves plasma with a half-life of 37 +- 10 min", () => {
    const stop = [{ at: days * 24, set: { "lactotrophs.store": 0, "lactotrophs.function": 0 } }];
    const [before, after] = prolactin([days * 24 - 1e-6, days * 24 + 37 / 60], {}, stop);
    within((after as number) / (before as number), 0.4, 0.6);
  });

  it("rises some fivefold 20 min after TRH (8.5 to 41 ug/L in men, 10 to 51 in women)", () => {
    const at = days * 24;
    const trh = (parameters: Record<string, number>) =>
      prolactin(
        [at, at + 1 / 3, at + 2],
        parameters,
        [0, 2, 4, 6, 8, 10, 15, 20, 25, 30, 40].map((minute) => ({
          at: at + 1e-6 + minute / 60,
          set: { "trhNeurons.relative": 1 + 5000 * 2 ** (-minute / 5.3) },
        })),
      );
    for (const parameters of [{}, woman]) {
      const [before, peak, later] = trh(parameters);
      within((peak as number) / (before as number), 3.5, 7);
      expect(later).toBeLessThan((peak as number) * 0.6);
    }
  });

  it("rises to some 50 ug/L when the stalk is cut, and less under a blocker of half the receptors", () => {
    within(settled({ "dopamineNeurons.stalk": 0 }), 30, 100);
    within(settled({ ...woman, "dopamineNeurons.stalk": 0 }), 40, 120);
    within(settled({ "lactotrophs.dopamineReceptor": 0.5 }), 10, 25);
  });

  it("is high in hypothyroidism and in kidney failure", () => {
    within(settled({ ...woman, "thyrotrophs.T3n": 0.35, "trhNeurons.relative": 1.5 }), 15, 60);
    within(settled({ "kidney.relative": 0.05 }) / settled(), 1.3, 1.6);
  });

  it("falls by three quarters under the dopamine action of 0.6 mg of cabergoline", () => {
    within(settled({ "cabergoline.dopamine": 5 }) / settled(), 0.1, 0.3);
  });

  it("doubles and more within 45 min of suckling", () => {
    const at = days * 24;
    const values = prolactin([at, at + 0.75], woman, [
      { at: at + 1e-6, set: { "suckling.stimulus": 1, "suckling.drinking": 1 } },
      { at: at + 0.34, set: { "suckling.stimulus": 0, "suckling.drinking": 0 } },
    ]);
    within((values[1] as number) / (values[0] as number), 1.6, 6);
  });

  it("of an adenoma adds to it, and falls with agonists, more as the adenoma shrinks", () => {
    const tumour = { "prolactinoma.level": 6249 };
    within(settled(tumour), 6200, 6300);
    const drug = { ...tumour, "cabergoline.dopamine": 18 };
    const [early, late] = prolactin([7 * 24, 365 * 24], drug);
    within((early as number) / 6249, 0.02, 0.15);
    expect(late).toBeLessThan((early as number) * 0.4);
  });

  it("is gone with the cells", () => {
    expect(settled({ "lactotrophs.function": 0 })).toBeLessThan(0.1);
  });
});
