import { compile, flatten, parseUnit, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { cortexModules, medullaModules } from "../../src/adrenal/modules.ts";
import { sources } from "../../src/sources.ts";
import { gonads } from "./gonads.ts";
import { acthProfile, dayMeans, personOf, system } from "./system.ts";

describe.each([...cortexModules, ...medullaModules].map((module) => [module.id, module] as const))(
  "%s",
  (_, module) => {
    it("says unit, meaning and source of every parameter", () => {
      for (const [name, parameter] of Object.entries(module.parameters ?? {})) {
        const { value, unit, meaning, source, note } = parameter;
        expect(Number.isFinite(value), name).toBe(true);
        expect(() => parseUnit(unit), name).not.toThrow();
        expect(meaning.length, name).toBeGreaterThan(2);
        if (source === "design") expect(note?.length ?? 0, name).toBeGreaterThan(3);
        else if (source === "lesion") expect([0, 1], name).toContain(value);
        else expect(sources[source], `${name}: ${source}`).toBeDefined();
      }
    });

    it("says the meaning of every state and variable, and knows its sources", () => {
      for (const [name, { meaning }] of Object.entries({ ...module.states, ...module.variables })) {
        expect(meaning?.length ?? 0, name).toBeGreaterThan(2);
      }
      for (const source of module.sources ?? []) expect(sources[source], source).toBeDefined();
    });
  },
);

describe("the cortex with its steroids", () => {
  it("has the same rates in every unit of time", () => {
    const modules = [acthProfile, ...cortexModules, ...gonads, ...medullaModules];
    const model = compile(flatten(modules, { timeUnit: "h" }));
    const hourly = model.instantiate();
    const daily = compile(flatten(modules, { timeUnit: "d" })).instantiate();
    const { final } = simulate(model, { start: 0, end: 30, output: { at: [30] } });
    const y = Float64Array.from(model.states, ({ name }) => final[name] as number);
    const [perHour, perDay] = [new Float64Array(y.length), new Float64Array(y.length)];
    hourly.rhs(7.3, y, perHour);
    daily.rhs(7.3 / 24, y, perDay);
    for (let i = 0; i < y.length; i++) {
      expect(Math.abs(perDay[i] / 24 - perHour[i])).toBeLessThan(1e-9 * (1 + Math.abs(perHour[i])));
    }
  });

  /** Steroids of the cortex in plasma: two dozen and more, as the textbooks count. */
  const steroids = [
    "cortisol.total",
    "cortisone.total",
    "hydroxyprogesterone.plasma",
    "deoxycortisol.plasma",
    "deoxycortisol21.plasma",
    "DOC.plasma",
    "corticosterone.plasma",
    "aldosterone.plasma",
    "DHEA.plasma",
    "DHEAS.plasma",
    "androstenedione.plasma",
    "hydroxyandrostenedione.plasma",
    "testosterone.plasma",
    "oestrone.plasma",
    "oestradiol.plasma",
    "minorSteroids.plasmaPregnenolone",
    "minorSteroids.plasmaHydroxypregnenolone",
    "minorSteroids.plasmaProgesterone",
    "minorSteroids.plasmaHydroxycortisol18",
    "minorSteroids.plasmaOxocortisol18",
    "minorSteroids.plasmaPregnenoloneSulfate",
    "minorSteroids.plasmaAndrostenediol",
    "minorSteroids.plasmaHydroxycorticosterone18",
    "minorSteroids.plasmaKetoandrostenedione",
    "minorSteroids.plasmaKetotestosterone",
    "minorSteroids.plasmaDehydrocorticosterone",
    "minorSteroids.plasmaDihydrotestosterone",
  ];

  it("puts two dozen steroids into blood; without a cortex (and gonads) there is none", () => {
    const model = system(personOf(28, 1, 0.86));
    const healthy = dayMeans(model, steroids);
    expect(steroids.length).toBeGreaterThanOrEqual(24);
    for (const [name, value] of Object.entries(healthy)) expect(value, name).toBeGreaterThan(1e-4);
    const none = dayMeans(model, steroids, {
      "adrenalCortex.survival": 0,
      "ovarianSteroids.function": 0,
    });
    for (const [name, value] of Object.entries(none)) {
      expect(value / (healthy[name] as number), name).toBeLessThan(1e-3);
    }
  });

  it("balances: what enters the body's cortisol and cortisone leaves it", () => {
    const means = dayMeans(system(), [
      "fasciculata.secretionCortisol",
      "cortisol.reduced",
      "cortisol.excretion",
      "cortisone.reduced",
    ]);
    const lost =
      (means["cortisol.reduced"] as number) +
      (means["cortisol.excretion"] as number) +
      (means["cortisone.reduced"] as number);
    expect(lost / (1000 * (means["fasciculata.secretionCortisol"] as number))).toBeCloseTo(1, 3);
  });
});
