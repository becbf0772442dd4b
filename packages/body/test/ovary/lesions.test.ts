import { defineModule } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { surges } from "./surges.ts";
import { course, system, type Values } from "./system.ts";

const quantity = (id: string, name: string, value: number, unit: string) =>
  defineModule({
    id,
    about: "Held.",
    parameters: { [name]: { value, unit, meaning: "held", source: "design", note: "test" } },
  });

const model = system(
  quantity("lactotrophs", "prolactin", 8, "ug/L"),
  quantity("starvation", "reproductive", 1, "1"),
  quantity("glucocorticoid", "tissue", 1, "1"),
);
const LH = "gonadotrophs.LH";
const FSH = "gonadotrophs.FSH";
const oestradiol = "oestradiol.plasma";
const testosterone = "testosterone.plasma";
const AMH = "ovarianReserve.AMH";
const ovulations = "corpusLuteum.ovulations";
const signals = [LH, FSH, oestradiol, testosterone, AMH, ovulations, "endometrium.thickness"];
const held = { "person.calendar": 0 };
const healthy = course(model, 200, signals, { parameters: held });
const peaks = surges(healthy.of(LH), 12);
const cycle = {
  from: peaks[2] as number,
  to: peaks[3] as number,
};
const mean = (levels: readonly number[]): number =>
  levels.reduce((sum, level) => sum + level, 0) / levels.length;
/** Mean of a healthy cycle. */
const usual = (signal: string): number => mean(healthy.of(signal).slice(cycle.from, cycle.to));

const removed: Values = Object.fromEntries(
  model.states
    .map(({ name }) => name)
    .filter((name) =>
      /^(ovarianFollicles\.(antral|dominant)|corpusLuteum\.(scar|luteal))/.test(name),
    )
    .map((name) => [name, 0]),
);

function after(days: number, parameters: Values, initial: Values = {}) {
  return course(model, days, signals, {
    parameters: { ...held, ...parameters },
    initial: { ...healthy.final, ...initial },
  });
}

/** Means of the last month and ovulations in it. */
function month(parameters: Values, days = 200): Readonly<Record<string, number>> {
  const run = after(days, parameters);
  const late = (signal: string) => run.of(signal).slice(-28 * 12);
  const count = late(ovulations);
  return {
    ...Object.fromEntries(signals.map((signal) => [signal, mean(late(signal))])),
    [ovulations]: (count.at(-1) as number) - (count[0] as number),
  };
}

describe("lesions of the female axis", () => {
  it("ovariectomy raises LH sixfold to eightfold and FSH eightfold to twelvefold by the third week", () => {
    const start = course(model, (peaks[3] as number) / 12 + 18, [LH, FSH], { parameters: held });
    const run = course(model, 60, [LH, FSH], {
      parameters: { ...held, "ovarianReserve.function": 0 },
      initial: { ...start.final, ...removed },
    });
    const on = (signal: string, day: number) => run.of(signal)[day * 12] as number;
    const before = { LH: on(LH, 0), FSH: on(FSH, 0) };
    expect(on(LH, 21) / before.LH).toBeGreaterThan(5);
    expect(on(LH, 21) / before.LH).toBeLessThan(9);
    expect(on(FSH, 21) / before.FSH).toBeGreaterThan(7.5);
    expect(on(FSH, 21) / before.FSH).toBeLessThan(13);
    expect(on(FSH, 3)).toBeGreaterThan(2 * before.FSH);
    expect(on(FSH, 60) / on(FSH, 24)).toBeLessThan(1.1);
  });

  it("without GnRH there is no LH, little FSH, no cycle and no endometrium", () => {
    const kallmann = month({ "GnRHNeurons.function": 0 });
    expect(kallmann[LH]).toBeLessThan(0.1);
    expect(kallmann[FSH]).toBeLessThan(1.5);
    expect(kallmann[oestradiol]).toBeLessThan(40);
    expect(kallmann[ovulations]).toBeCloseTo(0, 6);
    expect(kallmann["endometrium.thickness"]).toBeLessThan(3);
  });

  it("slow GnRH, as under much prolactin, ends the cycles", () => {
    const slow = month({ "GnRHNeurons.function": 0.25 });
    expect(slow[ovulations]).toBeLessThan(0.1);
    expect(slow[LH]).toBeLessThan(usual(LH) / 2);
  });

  it("polycystic ovaries: no ovulation, LH above FSH, androgens and antimullerian hormone doubled", () => {
    const pcos = month({
      "ovarianFollicles.excess": 2.8,
      "GnRHNeurons.input": 1.6,
      "GnRHNeurons.addedFrequency": 0.4,
      "GnRHNeurons.progestogenSense": 0.3,
      "ovarianSteroids.theca": 1.6,
    });
    expect(pcos[ovulations]).toBeLessThan(0.1);
    expect((pcos[LH] as number) / (pcos[FSH] as number)).toBeGreaterThan(1.5);
    expect((pcos[testosterone] as number) / usual(testosterone)).toBeGreaterThan(1.6);
    expect((pcos[AMH] as number) / usual(AMH)).toBeGreaterThan(2);
    expect(pcos[oestradiol]).toBeGreaterThan(150);
    expect(pcos[oestradiol]).toBeLessThan(400);
  });

  it("a gonadotropinoma ripens several follicles", () => {
    const tumour = month({ "gonadotrophs.autonomousLH": 3, "gonadotrophs.autonomousFSH": 30 });
    expect(tumour[FSH]).toBeGreaterThan(28);
    expect(tumour[LH] as number).toBeGreaterThan(usual(LH));
    expect(tumour[oestradiol] as number).toBeGreaterThan(usual(oestradiol));
  });

  it("hypophysectomy silences the ovary", () => {
    const none = month({ "gonadotrophs.function": 0 });
    expect(none[oestradiol]).toBeLessThan(40);
    expect(none[ovulations]).toBeCloseTo(0, 6);
  });

  it("comes back when the lesion goes", () => {
    const silent = after(120, { "GnRHNeurons.function": 0 });
    const back = course(model, 120, [LH], { parameters: held, initial: silent.final });
    expect(surges(back.of(LH), 12).length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ["prolactin of 40 ug/L", { "lactotrophs.prolactin": 40 }, true],
    ["prolactin of 80 ug/L", { "lactotrophs.prolactin": 80 }, false],
    ["leptin that lets eight tenths through", { "starvation.reproductive": 0.8 }, true],
    ["hunger", { "starvation.reproductive": 0.3 }, false],
    ["glucocorticoid of 1.5", { "glucocorticoid.tissue": 1.5 }, true],
    ["Cushing's syndrome", { "glucocorticoid.tissue": 3 }, false],
    ["a child without restraint", { "GnRHNeurons.restraint": 0, "person.ageAtStart": 5 }, true],
  ] as const)("%s: ovulation %s", (_, parameters, ovulates) => {
    const run = after(240, parameters);
    const count = run.of(ovulations);
    const perMonth = ((count.at(-1) as number) - (count.at(-1 - 112 * 12) as number)) / 4;
    if (ovulates) expect(perMonth).toBeGreaterThan(0.7);
    else expect(perMonth).toBeLessThan(0.1);
  });
});
