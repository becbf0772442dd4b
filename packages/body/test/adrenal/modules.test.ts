import { describe, expect, it } from "vitest";
import { personOf } from "../../../../scripts/isolated/personOf.ts";
import { cortexModules, medullaModules } from "../../src/adrenal/modules.ts";
import { expectSameRates } from "../sameRates.ts";
import { gonads } from "./gonads.ts";
import { acthProfile, dayMeans, system } from "./system.ts";

describe("the cortex with its steroids", () => {
  it("has the same rates in every unit of time", () => {
    expectSameRates([acthProfile, ...cortexModules, ...gonads, ...medullaModules]);
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
