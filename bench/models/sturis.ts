import { defineModule } from "../../packages/engine/src/index.ts";
import type { OwnModel } from "./ownModel.ts";

/**
 * Ultradian oscillations of insulin and glucose: Sturis et al. 1991 (doi:10.1152/ajpendo.1991.260.5.E801)
 * as simplified by Tolić et al. 2000 (doi:10.1006/jtbi.2000.2180).
 */
export const sturis: OwnModel = {
  id: "sturis",
  title: "ultradian insulin and glucose (Sturis 1991, Tolić 2000)",
  run: "30 days",
  modules: () => [ultradian],
  timeUnit: "min",
  end: 43_200,
  intervals: 8640,
};

const constant = (value: number, unit: string, meaning: string) => ({
  value,
  unit,
  meaning,
  source: "tolic2000",
});

const ultradian = defineModule({
  id: "ultradian",
  about:
    "Plasma and interstitial insulin, glucose, and the delayed effect of insulin on the liver.",
  parameters: {
    plasma: constant(3, "L", "volume of insulin in plasma"),
    interstitium: constant(11, "L", "volume of insulin in the interstitium"),
    glucoseSpace: constant(10, "L", "volume of glucose"),
    exchange: constant(0.2, "L/min", "exchange of insulin between the volumes"),
    plasmaLoss: constant(6, "min", "time constant of insulin's loss from plasma"),
    tissueLoss: constant(100, "min", "time constant of insulin's loss from the interstitium"),
    delay: constant(36, "min", "delay of the liver's answer"),
    infusion: constant(216, "mg/min", "glucose given"),
    secretion: constant(210, "m[IU]/min", "largest secretion of insulin"),
    secretionHalf: constant(2000, "mg/L", "glucose at half of it"),
    secretionWidth: constant(300, "mg/L", "width of the answer"),
    brainUse: constant(72, "mg/min", "largest use of glucose without insulin"),
    brainHalf: constant(144, "mg/L", "glucose at which it saturates"),
    useScale: constant(1000, "mg/L", "glucose that scales the use with insulin"),
    leastUse: constant(40, "mg/min", "use without insulin"),
    largestUse: constant(940, "mg/min", "use with much insulin"),
    usePower: constant(1.77, "1", "steepness"),
    useHalf: constant(80, "m[IU]/L", "insulin of half the use"),
    liverMost: constant(180, "mg/min", "largest production of the liver"),
    liverSlope: constant(0.29, "L/m[IU]", "steepness"),
    liverHalf: constant(26, "m[IU]/L", "insulin of half the production"),
  },
  variables: {
    glucose: { unit: "mg/L", is: "mass / glucoseSpace" },
    secreted: {
      unit: "m[IU]/min",
      is: "secretion / (1 + exp((secretionHalf - glucose) / secretionWidth))",
    },
    crossing: { unit: "m[IU]/min", is: "exchange * (inPlasma / plasma - inTissue / interstitium)" },
    brain: { unit: "mg/min", is: "brainUse * (1 - exp(-glucose / brainHalf))" },
    effective: {
      unit: "1",
      is: "inTissue * (1 / interstitium + 1 / (exchange * tissueLoss)) / useHalf",
    },
    muscle: {
      unit: "mg/min",
      is: "glucose / useScale * (leastUse + (largestUse - leastUse) / (1 + effective^(-usePower)))",
    },
    liver: {
      unit: "mg/min",
      is: "liverMost / (1 + exp(liverSlope * (last / plasma - liverHalf)))",
    },
  },
  states: {
    inPlasma: { unit: "m[IU]", start: 90, rate: "secreted - crossing - inPlasma / plasmaLoss" },
    inTissue: { unit: "m[IU]", start: 200, rate: "crossing - inTissue / tissueLoss" },
    mass: { unit: "mg", start: 13_000, rate: "infusion - brain - muscle + liver" },
    first: { unit: "m[IU]", start: 90, rate: "3 / delay * (inPlasma - first)" },
    second: { unit: "m[IU]", start: 90, rate: "3 / delay * (first - second)" },
    last: { unit: "m[IU]", start: 90, rate: "3 / delay * (second - last)" },
  },
});
