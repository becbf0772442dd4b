import { simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { within } from "../../../../scripts/isolated/within.ts";
import { column, dayMeans, lastDay, system } from "./system.ts";

const model = system();
const only = (values: Readonly<Record<string, readonly number[]>>, name: string): number =>
  values[name]?.[0] as number;

describe("cortisol of the healthy day", () => {
  const hours = [8, 16, 24];
  const day = lastDay(model, hours, [
    "cortisol.total",
    "cortisol.free",
    "cortisol.saliva",
    "cortisone.total",
  ]);
  const means = dayMeans(model, [
    "cortisol.total",
    "cortisol.free",
    "cortisol.urineFree",
    "cortisone.total",
    "cortisone.reduced",
    "cortisol.reduced",
    "fasciculata.secretionCortisol",
    "fasciculata.secretionCorticosterone",
    "glucocorticoid.tissue",
    "mineralocorticoid.kidney",
  ]);

  it("is 428 nmol/L at its peak, 188 in the afternoon and about 50 at midnight (Debono 2009, Wang 1996)", () => {
    const [morning, afternoon, midnight] = day["cortisol.total"] as number[];
    within(morning, 380, 470);
    within(afternoon, 150, 240);
    within(midnight, 25, 80);
    within(means["cortisol.total"] as number, 185, 235);
  });

  it("is made at 16 mg a day (Weitzman 1971; 27-54 umol by isotopes), with about 4 mg of corticosterone", () => {
    within(24 * (means["fasciculata.secretionCortisol"] as number), 27, 54);
    within(24 * (means["fasciculata.secretionCorticosterone"] as number), 5, 16);
  });

  it("is free to some five per cent, and 84 nmol a day of it in urine (Palermo 1996)", () => {
    within(
      (day["cortisol.free"] as number[])[0] / (day["cortisol.total"] as number[])[0],
      0.03,
      0.08,
    );
    within(means["cortisol.urineFree"] as number, 60, 110);
  });

  it("is below 22 nmol/L in saliva on waking and below 6.3 at midnight, half of free cortisol or less at rest", () => {
    const saliva = day["cortisol.saliva"] as number[];
    within(saliva[0], 5, 22);
    within(saliva[2], 0.3, 6.3);
    within(saliva[1] / (day["cortisol.free"] as number[])[1], 0.3, 0.55);
  });

  it("leaves as tetrahydrocortisols and tetrahydrocortisone in the ratio 1.21 (Palermo 1996)", () => {
    within(
      (means["cortisol.reduced"] as number) / (means["cortisone.reduced"] as number),
      0.95,
      1.6,
    );
    within(means["cortisone.total"] as number, 30, 70);
  });

  it("gives glucocorticoid and mineralocorticoid action of 1 on the mean", () => {
    within(means["glucocorticoid.tissue"] as number, 0.9, 1.15);
    within(means["mineralocorticoid.kidney"] as number, 0.9, 1.1);
  });
});

/** Free cortisol in plasma of a given cortisol, CBG and albumin, by the model's own balance. */
describe("binding", () => {
  it.each([
    [100, 4.6],
    [200, 10.2],
    [400, 24.9],
    [600, 44.6],
    [800, 69.0],
    [1000, 96.7],
  ])(
    "of %d nmol/L leaves %d free (Dorin's mass action, CBG 600 nmol/L, albumin 43 g/L)",
    (total, free) => {
      const run = simulate(model, {
        start: 0,
        end: 0,
        output: { at: [0] },
        signals: ["cortisol.total", "cortisol.free"],
        initial: { "cortisol.central": bloodOf(free), "cbg.plasma": 600 },
        parameters: { ...dorin, "cbg.normal": 600 },
      });
      const at = (name: string) => column(run.trajectory, name)[0];
      expect(at("cortisol.free")).toBeCloseTo(free, 6);
      expect(Math.abs(at("cortisol.total") / total - 1)).toBeLessThan(0.012);
    },
  );

  const dorin = {
    "cortisol.KdCBG": 33,
    "cortisol.KdAlbumin": 137.8,
    "cortisol.boundVolume": 4.5,
    "cortisol.freeVolume": 240,
  };

  function bloodOf(free: number): number {
    const loose = 1 + 645 / 137.8;
    return 4.5 * (free * loose + (600 * free) / (33 + free)) + 240 * free;
  }

  it("keeps free and urinary cortisol where oestrogen doubles CBG, and doubles the total", () => {
    const signals = ["cortisol.total", "cortisol.free", "cortisol.urineFree"];
    const usual = dayMeans(model, signals);
    const raised = dayMeans(model, signals, { "cbg.inherited": 2 });
    within((raised["cortisol.total"] as number) / (usual["cortisol.total"] as number), 1.5, 2.1);
    within((raised["cortisol.free"] as number) / (usual["cortisol.free"] as number), 0.95, 1.05);
  });
});

describe("cortisol after ACTH stops", () => {
  it("falls with a half-life of 66-79 min (Weitzman; dexamethasone, PMID 1501110)", () => {
    const noon = simulate(model, { start: 0, end: 240 + 12, output: { at: [252] } }).final;
    const run = simulate(model, {
      start: 0,
      end: 3,
      output: { at: [0.75, 2.75] },
      signals: ["cortisol.total"],
      initial: noon,
      parameters: { "corticotrophs.factor": 0 },
    });
    const [early, late] = column(run.trajectory, "cortisol.total");
    within((Math.LN2 * 2) / Math.log(early / late), 1, 1.5);
  });
});

describe("250 ug cosyntropin in the morning", () => {
  const morning = simulate(model, { start: 0, end: 248, output: { at: [248] } }).final;
  const signals = [
    "cortisol.total",
    "cortisol.free",
    "cortisone.total",
    "hydroxyprogesterone.plasma",
    "aldosterone.plasma",
    "deoxycortisol.plasma",
  ];
  const run = simulate(model, {
    start: 8,
    end: 9,
    output: { at: [8, 8.5, 9] },
    signals,
    initial: morning,
    parameters: { "corticotrophs.level": 1000 },
  });
  const at = (name: string) => column(run.trajectory, name);

  it("raises cortisol to 433-800 at 30 and 494-988 nmol/L at 60 min (Elecsys II, 63 healthy adults)", () => {
    const [, half, hour] = at("cortisol.total");
    within(half, 500, 700);
    within(hour, 600, 780);
  });

  it("raises free cortisol to 33-81 nmol/L at 60 min (1.23-2.93 ug/dL, Bancos)", () => {
    within(at("cortisol.free")[2], 33, 81);
  });

  it("hardly moves cortisone, and leaves 17-hydroxyprogesterone below 10 nmol/L", () => {
    const [before, , after] = at("cortisone.total");
    within(after / before, 0.95, 1.35);
    within(at("hydroxyprogesterone.plasma")[2], 2, 10);
  });

  it("about doubles aldosterone (Dluhy 1974)", () => {
    const [before, , after] = at("aldosterone.plasma");
    within(after / before, 1.4, 3);
  });

  it("does nothing where the cortex is destroyed", () => {
    const addison = { "adrenalCortex.survival": 0.02 };
    const start = simulate(model, {
      start: 0,
      end: 248,
      output: { at: [248] },
      parameters: addison,
    });
    const answer = simulate(model, {
      start: 8,
      end: 9,
      output: { at: [9] },
      signals: ["cortisol.total"],
      initial: start.final,
      parameters: { ...addison, "corticotrophs.level": 1000 },
    });
    expect(column(answer.trajectory, "cortisol.total")[0]).toBeLessThan(60);
  });
});

describe("lasting ACTH excess", () => {
  it("raises EC50 about threefold (59 against 20 ng/L in Cushing's disease), and the healthy day does not", () => {
    const name = "acthReceptor.EC50now";
    const usual = only(lastDay(model, [8], [name]), name);
    const excess = only(lastDay(model, [8], [name], { "corticotrophs.level": 12 }), name);
    within(excess / usual, 1.8, 4.5);
    const unadapted = only(lastDay(model, [8], [name], { "acthReceptor.adaptation": 0 }), name);
    within(usual / unadapted, 0.99, 1.06);
  });
});

describe("lesions of cortisol in blood", () => {
  it("without 11beta-HSD2 cortisone is nil and the kidney's action several times normal", () => {
    const apparent = dayMeans(model, ["cortisone.total", "mineralocorticoid.kidney"], {
      "dehydrogenase2.activity": 0,
    });
    expect(apparent["cortisone.total"]).toBeLessThan(1);
    within(apparent["mineralocorticoid.kidney"] as number, 3, 10);
  });

  it("at the cortisol of ectopic ACTH the enzyme is overrun, in moderate excess hardly", () => {
    const nephron = (factor: number) =>
      only(
        lastDay(model, [8], ["mineralocorticoid.kidney"], {
          "corticotrophs.factor": factor,
          "fasciculata.capacity": factor > 3 ? 60 : 18.7,
        }),
        "mineralocorticoid.kidney",
      );
    within(nephron(2), 1, 3);
    expect(nephron(40)).toBeGreaterThan(6);
  });

  it("an adenoma keeps cortisol up without ACTH and lets DHEAS fall", () => {
    const adenoma = dayMeans(model, ["cortisol.total", "cortisol.urineFree", "DHEAS.plasma"], {
      "adrenalTumour.cortisol": 150,
      "corticotrophs.factor": 0.02,
    });
    within(adenoma["cortisol.total"] as number, 450, 750);
    within(adenoma["cortisol.urineFree"] as number, 200, 700);
    expect(adenoma["DHEAS.plasma"]).toBeLessThan(0.5);
  });
});
