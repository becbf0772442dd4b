import { compile, defineModule, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { axisModules, course, daily, healthy, type Values } from "./axis.ts";
import { melatoninTablets } from "./melatonin.ts";

const melatonin = "pineal.melatonin";

/** A day of melatonin, every 0.05 h from midnight. */
function day(parameters: Values = {}) {
  return course([melatonin], 48, 0.05, { initial: healthy(), parameters }).at(melatonin).slice(480);
}

describe("the pineal", () => {
  /** Brown 1997: median synthesis 7.17 pmol/L/min and half-life 23.67 min hold 245 pmol/L; synthesis 22:06 to 06:21. */
  it("has the published night and the empty day", () => {
    const values = day();
    const top = Math.max(...values);
    expect(Math.abs(top - 245)).toBeLessThan(20);
    const hour = values.indexOf(top) / 20;
    expect(hour).toBeGreaterThan(2);
    expect(hour).toBeLessThan(5);
    expect(Math.max(...values.slice(10 * 20, 19 * 20))).toBeLessThan(40);
  });

  /** Onset in dim light, above 10 ng/L (43 pmol/L), 21 to 22 h in adults who sleep at 23; 7 h before the temperature minimum. */
  it("rises in dim light about two hours before sleep", () => {
    const { time, at } = course([melatonin], 24, 0.05, {
      initial: healthy(),
      actions: [{ at: 16, set: { "light.day": 4, "light.room": 4 } }],
    });
    const values = at(melatonin);
    const onset = time.find((hour, i) => hour > 17 && (values[i] as number) > 43) as number;
    expect(onset).toBeGreaterThan(20);
    expect(onset).toBeLessThan(22);
  });

  /** Zeitzer 2000 (doi:10.1111/j.1469-7793.2000.00695.x): 6.5 h of light in the evening, half-maximal at about 100 lx. */
  it("is suppressed by light, by half below room light", () => {
    const area = (lux: number) =>
      course([melatonin], 32, 0.1, {
        initial: healthy(),
        parameters: { "light.day": 4, "light.room": 4, "clock.sleepAllowed": 0 },
        actions: [
          { at: 22, set: { "light.extra": lux } },
          { at: 28.5, set: { "light.extra": 0 } },
        ],
      })
        .at(melatonin)
        .slice(220, 286)
        .reduce((sum, value) => sum + value, 0);
    const dark = area(0);
    const lost = (lux: number) => 1 - area(lux) / dark;
    expect(lost(3)).toBeLessThan(0.1);
    expect(lost(100)).toBeGreaterThan(0.4);
    expect(lost(9000)).toBeGreaterThan(0.8);
    expect(lost(30)).toBeLessThan(0.5);
  });

  it("falls within an hour of bright light at night", () => {
    const { at } = course([melatonin], 28, 0.05, {
      initial: healthy(),
      actions: [{ at: 26, set: { "light.extra": 1000 } }],
    });
    const values = at(melatonin);
    const left = (values[27 * 20] as number) / (values[26 * 20] as number);
    expect(1 - left).toBeGreaterThan(0.4);
    expect(1 - left).toBeLessThan(0.8);
  });

  /** McIntyre 1989 (doi:10.1111/j.1600-079X.1989.tb00412.x): an hour from midnight; suppression in four people, +-15 % (SD). */
  it.each([
    [3000, 71],
    [1000, 67],
  ])("falls within an hour of %i lx by about %i %", (lux, published) => {
    const level = (light: number) =>
      course([melatonin], 25, 0.05, {
        initial: healthy(),
        actions: [{ at: 24, set: { "light.extra": light } }],
      }).at(melatonin)[500] as number;
    expect(Math.abs(100 * (1 - level(lux) / level(0)) - published)).toBeLessThan(15);
  });

  /** 36 +- 2 min in men (Fourtillan 2000, PMID 11038434) and 39.4 +- 3.6 min (doi:10.1186/s40360-016-0052-2), after injections. */
  it("has the published half-life after an injection", () => {
    const levels = (dose: number) =>
      course([melatonin], 24, 0.5, {
        initial: healthy(),
        actions: [{ at: 12, add: { [melatonin]: dose } }],
      }).at(melatonin);
    const [given, none] = [levels(1000), levels(0)];
    const left = (hour: number) => (given[2 * hour] as number) - (none[2 * hour] as number);
    const halfLife = (60 * Math.LN2) / Math.log(left(14) / left(15));
    expect(halfLife).toBeGreaterThan(32);
    expect(halfLife).toBeLessThan(43);
  });

  /** 10 to 30 ug of 6-sulphatoxymelatonin a night; the same at daily resolution. */
  it("sends its metabolite into urine", () => {
    const urine = (parameters: Values) =>
      course(["pineal.urineMetabolite"], 20 * 24, 1, { initial: healthy(), parameters })
        .at("pineal.urineMetabolite")
        .slice(-24)
        .reduce((sum, value) => sum + value / 24, 0);
    expect(urine({})).toBeGreaterThan(10);
    expect(urine({})).toBeLessThan(30);
    expect(urine(daily) / urine({})).toBeGreaterThan(0.9);
    expect(urine(daily) / urine({})).toBeLessThan(1.1);
    expect(urine({ "pineal.function": 0 })).toBeLessThan(0.15 * urine({}));
  });

  /** Below 10 ng/L, 43 pmol/L, with no rhythm. */
  it("leaves next to no melatonin when it is removed", () => {
    const values = day({ "pineal.function": 0 });
    expect(Math.max(...values)).toBeLessThan(20);
    expect(Math.max(...values) - Math.min(...values)).toBeLessThan(0.01);
  });

  /** Waldhauser 1988 (PMID 3350912), at night: 27 ng/L below 6 months, 330 at 1-3 y, 63 at 15-20, 29 at 70-90. */
  it.each([
    [0.25, 27.3],
    [2, 329.5],
    [17.5, 62.5],
    [80, 29.2],
  ])("has the level of %d years", (years, published) => {
    const person = defineModule({
      id: "person",
      about: "Age, held.",
      parameters: {
        age: { value: years, unit: "a", meaning: "age", source: "lesion" },
        size: { value: 1, unit: "1", meaning: "size", source: "lesion" },
      },
    });
    const model = compile(flatten([...axisModules, person], { timeUnit: "h" }));
    const { trajectory } = simulate(model, {
      start: 0,
      end: 49,
      output: { at: [49] },
      initial: healthy(),
      signals: [melatonin],
    });
    const night = (trajectory.columns.get(melatonin)?.values[0] as number) / 4.305;
    const adult = (day()[20] as number) / 4.305;
    // the level of the reference adult is taken from Brown 1997, its change with age from Waldhauser 1988
    const relative = published / 50.9;
    expect(Math.abs(Math.log(night / adult / relative))).toBeLessThan(0.5);
  });

  /** 3 mg by mouth: 0.9 to 27 ug/L at its peak (doi:10.1210/jcem.85.2.6349), gone within half a day. */
  it("adds melatonin from tablets", () => {
    const { at } = course([melatonin], 24, 0.05, {
      initial: healthy(),
      extra: [melatoninTablets],
      actions: [{ at: 9, add: { "melatoninOral.gut": 3 } }],
    });
    const values = at(melatonin).map((value) => value / 4305);
    expect(Math.max(...values)).toBeGreaterThan(0.9);
    expect(Math.max(...values)).toBeLessThan(27);
    expect(values[19 * 20]).toBeLessThan(0.2);
  });
});
