import { describe, expect, it } from "vitest";
import { course, system, type Values } from "./system.ts";

const model = system();
const LH = "gonadotrophs.LH";
const FSH = "gonadotrophs.FSH";
const oestradiol = "oestradiol.plasma";
const ovulations = "corpusLuteum.ovulations";
const AMH = "ovarianReserve.AMH";
const year = 365.25;

/** Means of the last 60 days of a woman held at an age. */
function at(age: number, parameters: Values = {}): Readonly<Record<string, number>> {
  const signals = [LH, FSH, oestradiol, AMH, "inhibinB.plasma"];
  const run = course(model, 400, signals, {
    parameters: { "person.ageAtStart": age, "person.calendar": 0, ...parameters },
    every: 12,
  });
  return Object.fromEntries(
    signals.map((signal) => {
      const late = run.of(signal).slice(-120);
      return [signal, late.reduce((sum, value) => sum + value, 0) / late.length];
    }),
  );
}

/** Ages of the first and of the last ovulation of a life, and what it took to compute. */
function life(parameters: Values = {}): { first: number; last: number; steps: number } {
  const run = course(model, 65 * year, [ovulations], {
    parameters: { "person.ageAtStart": 0, ...parameters },
    every: 24 * 7,
  });
  const count = run.of(ovulations);
  const ages = count.flatMap((value, i) =>
    i > 0 && value - (count[i - 1] as number) > 0.15 ? [(run.time[i] as number) / year] : [],
  );
  return { first: ages[0] ?? Number.NaN, last: ages.at(-1) ?? Number.NaN, steps: run.steps };
}

describe("the female axis through life", () => {
  it("rests in childhood", () => {
    const girl = at(8);
    expect(girl[LH]).toBeLessThan(0.3);
    expect(girl[FSH]).toBeGreaterThan(0.4);
    expect(girl[FSH]).toBeLessThan(4);
    expect(girl[oestradiol]).toBeLessThan(40);
    expect(girl["inhibinB.plasma"]).toBeLessThan(50);
  });

  it("wakes for some months after birth", () => {
    expect(at(0.25)[FSH] as number).toBeGreaterThan(2 * (at(2)[FSH] as number));
  });

  it("first ovulates at thirteen and last near fifty-one", () => {
    const { first, last } = life();
    expect(first).toBeGreaterThan(11.5);
    expect(first).toBeLessThan(14);
    expect(last).toBeGreaterThan(49.5);
    expect(last).toBeLessThan(52.5);
  });

  it("ends later with more follicles at birth, and early where they are lost", () => {
    expect(life({ "ovarianReserve.endowment": 2.5 }).last).toBeGreaterThan(53);
    expect(life({ "ovarianReserve.endowment": 0.4 }).last).toBeLessThan(49);
    expect(life({ "ovarianReserve.loss": 0.08 }).last).toBeLessThan(41);
  });

  it("has no puberty of its own where the follicles are gone before it", () => {
    const turner = at(15, { "ovarianReserve.endowment": 0.0003 });
    expect(turner[FSH]).toBeGreaterThan(40);
    expect(turner[oestradiol]).toBeLessThan(40);
    expect(turner[AMH]).toBeLessThan(0.5);
  });

  it("has FSH and LH of the menopause", () => {
    const woman = at(58);
    expect(woman[FSH]).toBeGreaterThan(50);
    expect(woman[FSH]).toBeLessThan(120);
    expect(woman[LH]).toBeGreaterThan(20);
    expect(woman[LH]).toBeLessThan(60);
    expect(woman[oestradiol]).toBeLessThan(70);
    expect(woman["inhibinB.plasma"]).toBeLessThan(5);
  });

  it.each([
    [25, 20, 26],
    [35, 10, 17],
    [40, 5, 10],
    [45, 1.5, 4],
    [52, 0, 0.7],
  ])("has antimullerian hormone of the age of %d", (age, low, high) => {
    const level = at(age)[AMH] as number;
    expect(level).toBeGreaterThan(low);
    expect(level).toBeLessThan(high);
  });

  it("raises FSH before the cycles end", () => {
    expect(at(45)[FSH] as number).toBeGreaterThan(1.25 * (at(28)[FSH] as number));
  });

  it("waits longer for a follicle, and has more FSH, in the last years (Randolph 2011)", () => {
    const run = course(model, 4 * year, [FSH, ovulations], {
      parameters: { "person.ageAtStart": 48 },
      every: 24,
    });
    const [levels, count] = [run.of(FSH), run.of(ovulations)];
    const mean = (from: number): number =>
      levels.slice(from * 365, (from + 1) * 365).reduce((sum, level) => sum + level, 0) / 365;
    const ovulated = (from: number): number =>
      (count[(from + 1) * 365] as number) - (count[from * 365] as number);
    expect(mean(2)).toBeGreaterThan(1.3 * mean(0));
    expect(ovulated(2)).toBeGreaterThan(3);
    expect(ovulated(2)).toBeLessThan(ovulated(0) - 1);
  });

  it("grows no follicle where there is none", () => {
    const removed = course(model, 100, ["ovarianFollicles.dominant"], {
      parameters: { "ovarianReserve.function": 0, "person.calendar": 0 },
    });
    expect(removed.of("ovarianFollicles.dominant").at(-1)).toBeLessThan(1e-4);
  });
});
