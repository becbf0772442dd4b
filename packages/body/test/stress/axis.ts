import {
  type Action,
  type CompiledModel,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
  simulate,
} from "@endocrine/engine";
import { adrenalMass } from "../../src/adrenal/adrenalMass.ts";
import { clock } from "../../src/brain/clock.ts";
import { light } from "../../src/brain/light.ts";
import { pacemaker } from "../../src/brain/pacemaker.ts";
import { sleep } from "../../src/brain/sleep.ts";
import { stress } from "../../src/brain/stress.ts";
import { crhNeurons } from "../../src/hypothalamus/crhNeurons.ts";
import { inflammation } from "../../src/immune/inflammation.ts";
import { pineal } from "../../src/pineal/pineal.ts";
import { corticotrophs } from "../../src/pituitary/corticotrophs.ts";
import { melanotrophs } from "../../src/pituitary/melanotrophs.ts";
import { skin } from "../../src/skin/pigmentation.ts";

export type Values = Readonly<Record<string, number>>;

/**
 * The cortisol equation of Karin 2020 (doi:10.15252/msb.20209510) closes the loop: cortisol over its
 * mean follows ACTH and the mass of the cortex.
 */
export const cortisolLoop: ModuleDefinition = defineModule({
  id: "glucocorticoid",
  about: "Cortisol over its mean, and what a steroid adds to it.",
  inputs: {
    ACTH: { from: "corticotrophs.relative", unit: "1", meaning: "ACTH" },
    cortex: { from: "adrenalMass.cortex", unit: "1", meaning: "mass of the cortex" },
  },
  parameters: {
    halfLife: { value: 80, unit: "min", meaning: "half-life of cortisol", source: "karin2020" },
    drug: { value: 0, unit: "1", meaning: "steroid, as cortisol", source: "lesion" },
    saturation: {
      value: 1e9,
      unit: "1",
      meaning: "ACTH over normal of half the greatest secretion; the published law has none",
      source: "karin2020",
    },
    capacity: { value: 1, unit: "1", meaning: "share of the cortex that works", source: "lesion" },
  },
  variables: {
    hypothalamus: { unit: "1", is: "cortisol + drug", meaning: "action in the hypothalamus" },
    pituitary: { unit: "1", is: "cortisol + drug", meaning: "action in the pituitary" },
    tissue: { unit: "1", is: "cortisol + drug", meaning: "action in tissues" },
  },
  states: {
    cortisol: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "ln(2)/halfLife*(capacity*cortex*(1 + saturation)*ACTH/(saturation + ACTH) - cortisol)",
      meaning: "cortisol over the mean of the healthy day",
    },
  },
});

/** Injected CRH in plasma: one compartment, volume as published, 9.8 L, and clearance, 7.9 mL/min a kg. */
export const crhInjection: ModuleDefinition = defineModule({
  id: "crhDose",
  about: "Human CRH by vein.",
  parameters: {
    volume: { value: 9.8, unit: "L", meaning: "volume", source: "angst1998" },
    clearance: { value: 553, unit: "mL/min", meaning: "clearance", source: "schurmeyer1984" },
  },
  variables: { CRH: { unit: "pmol/L", is: "amount/volume", meaning: "CRH of plasma" } },
  states: {
    amount: {
      unit: "pmol",
      start: 0,
      scale: 1000,
      rate: "-clearance*amount/volume",
      meaning: "CRH in the body",
    },
  },
});

/** pmol in 100 ug of human CRH, 4757 g/mol. */
export const crhDose = 21_020;

/** All modules of the axis with the loop of cortisol. */
export const axisModules: readonly ModuleDefinition[] = [
  clock,
  sleep,
  light,
  pacemaker,
  pineal,
  stress,
  crhNeurons,
  corticotrophs,
  adrenalMass,
  melanotrophs,
  skin,
  inflammation,
  cortisolLoop,
];

const compiled = new Map<string, CompiledModel>();

/** The stress axis with these further modules, compiled once. */
export function axis(extra: readonly ModuleDefinition[] = []): CompiledModel {
  const key = extra.map(({ id }) => id).join();
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const model = compile(flatten([...axisModules, ...extra], { timeUnit: "h" }));
  compiled.set(key, model);
  return model;
}

/** Parameters of a run without day and night. */
export const daily: Values = {
  "pacemaker.running": 0,
  "light.rhythm": 0,
  "sleep.rhythm": 0,
  "crhNeurons.rhythm": 0,
  "pineal.rhythm": 0,
};

export interface Course {
  readonly time: readonly number[];
  readonly at: (signal: string) => readonly number[];
  readonly final: Values;
}

/** Time courses of the signals from 0 to `end` h. */
export function course(
  signals: readonly string[],
  end: number,
  every: number,
  options: {
    readonly parameters?: Values;
    readonly initial?: Values;
    readonly actions?: readonly Action[];
    readonly extra?: readonly ModuleDefinition[];
    readonly start?: number;
  } = {},
): Course {
  const { parameters, initial, actions, extra, start = 0 } = options;
  const run = simulate(axis(extra), {
    start,
    end,
    output: { every },
    signals,
    ...(parameters === undefined ? {} : { parameters }),
    ...(initial === undefined ? {} : { initial }),
    ...(actions === undefined ? {} : { actions }),
  });
  return {
    time: Array.from(run.trajectory.time),
    at: (signal) => Array.from(run.trajectory.columns.get(signal)?.values ?? []),
    final: run.final,
  };
}

let settled: Values | undefined;

/** The healthy adult at midnight, after four months at rest. */
export function healthy(): Values {
  settled ??= simulate(axis(), { start: -120 * 24, end: 0, output: { at: [0] } }).final;
  return settled;
}
