import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { tCellHistory } from "./history.ts";
import { life } from "./system.ts";

const naive = "tCells.naive";
const memory = "tCells.memory";
const share = "tCells.naiveOfAll";
const TREC = "tCells.TREC";
const ages = [0.5, 1, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90];

describe("T cells over life", () => {
  const healthy = life(ages, [naive, memory, share, TREC]);
  const at = (signal: string, age: number) => healthy[signal]?.[ages.indexOf(age)] as number;

  it("follow the equations run from birth", () => {
    const { trajectory } = simulate(compile(flatten([tCellHistory], { timeUnit: "a" })), {
      start: 0,
      end: 90,
      output: { at: ages },
      signals: ["tCellHistory.naive", "tCellHistory.memory"],
    });
    const written = (name: string) => trajectory.columns.get(`tCellHistory.${name}`)?.values ?? [];
    ages.forEach((age, i) => {
      const allowed = age < 5 ? 0.1 : 0.04;
      expect(Math.abs(at(naive, age) / (written("naive")[i] as number) - 1)).toBeLessThan(allowed);
      expect(Math.abs(at(memory, age) / (written("memory")[i] as number) - 1)).toBeLessThan(
        age < 15 ? 0.15 : 0.04,
      );
    });
  });

  it("are naive for four fifths at a year and outnumbered by memory from the middle thirties", () => {
    expect(Math.abs(at(share, 0.5) - 0.841)).toBeLessThan(0.04);
    expect(Math.abs(at(share, 1) - 0.783)).toBeLessThan(0.04);
    expect(at(share, 30)).toBeGreaterThan(0.5);
    expect(at(share, 40)).toBeLessThan(0.5);
  });

  it("hold 1e11 naive cells in the adult", () => {
    expect(at(naive, 40)).toBeGreaterThan(80);
    expect(at(naive, 40)).toBeLessThan(160);
  });

  it("keep their number from 60 to 90 years within a sixth", () => {
    const all = [60, 70, 80, 90].map((age) => at(naive, age) + at(memory, age));
    expect(Math.min(...all) / Math.max(...all)).toBeGreaterThan(0.8);
  });

  it("hold fewer excision circles with every decade", () => {
    expect(at(TREC, 20)).toBeCloseTo(1, 1);
    const adult = ages.filter((age) => age >= 10).map((age) => at(TREC, age));
    expect(adult).toEqual([...adult].sort((a, b) => b - a));
    expect(at(TREC, 60)).toBeLessThan(0.25);
    expect(at(TREC, 1)).toBeGreaterThan(3);
  });
});

describe("T cells without a thymus", () => {
  it("lack naive cells and circles for years when it is taken out in infancy", () => {
    const { [naive]: lost = [], [TREC]: circles = [] } = life([5, 20], [naive, TREC], {
      "thymicEpithelium.present": 0,
    });
    const { [naive]: kept = [], [TREC]: usual = [] } = life([5, 20], [naive, TREC]);
    expect((lost[0] as number) / (kept[0] as number)).toBeLessThan(0.4);
    expect((circles[0] as number) / (usual[0] as number)).toBeLessThan(0.6);
    expect((lost[1] as number) / (kept[1] as number)).toBeLessThan(0.2);
  });

  it("last for years when it is taken out in the adult", () => {
    const { "tCells.naiveShare": course = [] } = life([31, 40], ["tCells.naiveShare"], {}, [
      { from: 30, parameters: { "thymicEpithelium.present": 0 } },
    ]);
    expect(course[0]).toBeGreaterThan(0.95);
    expect(course[1]).toBeGreaterThan(0.6);
  });

  it("are next to none where it never formed", () => {
    const { [naive]: none = [], [memory]: few = [] } = life([0.5, 2], [naive, memory], {
      "thymicEpithelium.present": 0,
      "tCells.atBirth": 0,
    });
    expect(none[1]).toBeLessThan(0.5);
    expect(few[1]).toBeLessThan(0.5);
  });

  it("are a third where a third of it formed", () => {
    const { "tCells.naiveShare": course = [] } = life([5], ["tCells.naiveShare"], {
      "thymicEpithelium.present": 0.3,
      "tCells.atBirth": 0.3,
    });
    expect(course[0]).toBeCloseTo(0.3, 1);
  });

  it("come again in years after castration", () => {
    const { "tCells.circleShare": course = [] } = life([61, 65], ["tCells.circleShare"], {}, [
      { from: 60, parameters: { "gonads.function": 0 } },
    ]);
    expect(course[0]).toBeGreaterThan(1.05);
    expect(course[1]).toBeGreaterThan(1.3);
  });
});
