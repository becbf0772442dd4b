import { defineModule, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { ghrhBursts } from "../../src/hypothalamus/ghrhBursts.ts";
import { ghrhPulses } from "../../src/hypothalamus/ghrhPulses.ts";
import { column, system } from "./system.ts";

/** Nights from 23 to 7 h in which sleep pressure falls, as the sleep model has it. */
const sleep = defineModule({
  id: "sleep",
  about: "A night of eight hours.",
  parameters: {
    day: { value: 24, unit: "h", meaning: "day", source: "design", note: "test" },
    night: { value: 8, unit: "h", meaning: "night", source: "design", note: "test" },
    bedtime: { value: 23, unit: "h", meaning: "bedtime", source: "design", note: "test" },
    edge: { value: 0.1, unit: "h", meaning: "edge", source: "design", note: "test" },
  },
  variables: {
    since: {
      unit: "h",
      is: "time - bedtime - day*floor((time - bedtime)/day)",
      meaning: "hours since bedtime",
    },
    asleep: { unit: "1", is: "1/(1 + exp((since - night)/edge))", meaning: "asleep" },
    fatigue: { unit: "1", is: "12.7 - 1.8*since/night", meaning: "sleep pressure" },
  },
});

const model = system(sleep, ghrhPulses);
const days = 40;
const warmUp = 10;

function profile(female: boolean, seed = 1) {
  const { trajectory } = simulate(model, {
    start: 0,
    end: 24 * days,
    output: { every: 1 / 6 },
    signals: ["somatotrophs.GH", "liverIGF.IGF1"],
    parameters: {
      "person.calendar": 0,
      "person.ageAtStart": 25,
      "person.female": female ? 1 : 0,
    },
    actions: ghrhBursts(seed, 0, 24 * days, female),
    method: "rodas5p",
  });
  const GH = column(trajectory, "somatotrophs.GH").slice(warmUp * 144);
  const sum = GH.reduce((total, value) => total + value, 0);
  const asleep = GH.filter((_, i) => (i / 6) % 24 >= 23 || (i / 6) % 24 < 7);
  const peaks = GH.filter(
    (value, i) => value > 0.4 && (GH[i - 1] ?? value) < value && value >= (GH[i + 1] ?? value),
  );
  return {
    GH,
    mean: sum / GH.length,
    night: asleep.reduce((total, value) => total + value, 0) / sum,
    peaks: peaks.length / (days - warmUp),
    IGF1: column(trajectory, "liverIGF.IGF1").slice(warmUp * 144),
  };
}

describe("pulses of GH", () => {
  const man = profile(false);
  const woman = profile(true);

  it("are 5.8 a day in men (Ho 1988) and 8.3 in women (Faria 1992)", () => {
    expect(Math.abs(man.peaks - 5.8)).toBeLessThan(0.8);
    expect(Math.abs(woman.peaks - 8.3)).toBeLessThan(1);
  });

  it("have the mean of the day that runs without pulses have, 0.7-1.2 ug/L in young men", () => {
    expect(man.mean).toBeGreaterThan(0.7);
    expect(man.mean).toBeLessThan(1.2);
    expect(woman.mean / man.mean).toBeGreaterThan(1.15);
    const smooth = simulate(system(sleep), {
      start: 0,
      end: 20 * 24,
      output: { at: Array.from({ length: 96 }, (_, i) => 19 * 24 + i / 4) },
      signals: ["somatotrophs.GH", "ghrhNeurons.wave"],
      parameters: { "person.calendar": 0, "person.ageAtStart": 25 },
    });
    const GH = column(smooth.trajectory, "somatotrophs.GH");
    const mean = GH.reduce((total, value) => total + value, 0) / 96;
    expect(Math.abs(man.mean / mean - 1)).toBeLessThan(0.15);
    const wave = column(smooth.trajectory, "ghrhNeurons.wave");
    expect(wave.reduce((total, value) => total + value, 0) / 96).toBeCloseTo(1, 1);
  });

  it("rise a hundredfold above the hours between, most of them in a man's sleep", () => {
    expect(Math.max(...man.GH)).toBeGreaterThan(5);
    expect(Math.max(...man.GH)).toBeLessThan(30);
    expect(Math.min(...man.GH)).toBeLessThan(0.06);
    expect(man.night).toBeGreaterThan(0.5);
    expect(man.night).toBeLessThan(0.75);
    expect(woman.night).toBeLessThan(man.night);
  });

  it("hardly move IGF-1", () => {
    const mean = man.IGF1.reduce((total, value) => total + value, 0) / man.IGF1.length;
    expect(Math.abs(mean / 197 - 1)).toBeLessThan(0.12);
    expect(Math.max(...man.IGF1) / Math.min(...man.IGF1)).toBeLessThan(1.6);
  });

  it("are the same with the same seed and others with another", () => {
    const times = (seed: number) => [...ghrhBursts(seed, 0, 100)].map(({ at }) => at);
    expect(times(3)).toEqual(times(3));
    expect(times(3)).not.toEqual(times(4));
    expect([...ghrhBursts(3, 0, 0)]).toEqual([]);
  });
});
