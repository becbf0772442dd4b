import {
  type Action,
  type CompiledModel,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
  simulate,
} from "@endocrine/engine";
import { cortexModules } from "../../src/adrenal/modules.ts";
import { clock } from "../../src/brain/clock.ts";
import { stressAxisModules } from "../../src/hypothalamus/modules.ts";
import { androgenModules } from "../../src/testis/modules.ts";

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

/** Hydrocortisone by vein, a rate to be set. */
export const hydrocortisoneInfusion: ModuleDefinition = defineModule({
  id: "hydrocortisone",
  about: "Cortisol by vein.",
  parameters: {
    rate: { value: 0, unit: "mg/h", meaning: "rate", source: "lesion" },
    molarMass: { value: 362.46, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
  },
  variables: { absorption: { unit: "nmol/h", is: "rate/molarMass", meaning: "cortisol" } },
});

/** pmol in 100 ug of human CRH, 4757 g/mol. */
export const crhDose = 21_020;

/** All modules of the axis with the loop of cortisol. */
export const axisModules: readonly ModuleDefinition[] = [clock, ...stressAxisModules, cortisolLoop];

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

export interface CourseOptions {
  readonly parameters?: Values;
  readonly initial?: Values;
  readonly actions?: readonly Action[];
  readonly extra?: readonly ModuleDefinition[];
}

/** Modules to run: compiled once with each set of further ones. */
export interface Bench {
  /** The compiled model with these further modules. */
  readonly model: (extra?: readonly ModuleDefinition[]) => CompiledModel;
  /** Time courses of the signals from 0 to `end` h. */
  readonly course: (
    signals: readonly string[],
    end: number,
    every: number,
    options?: CourseOptions,
  ) => Course;
  /** The healthy adult at midnight, after four months at rest. */
  readonly healthy: () => Values;
}

export function bench(modules: readonly ModuleDefinition[]): Bench {
  const compiled = new Map<string, CompiledModel>();
  const model = (extra: readonly ModuleDefinition[] = []): CompiledModel => {
    const key = extra.map(({ id }) => id).join();
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const fresh = compile(flatten([...modules, ...extra], { timeUnit: "h" }));
    compiled.set(key, fresh);
    return fresh;
  };
  let settled: Values | undefined;
  return {
    model,
    course(signals, end, every, { extra, ...options } = {}) {
      const run = simulate(model(extra), { start: 0, end, output: { every }, signals, ...options });
      return {
        time: Array.from(run.trajectory.time),
        at: (signal) => Array.from(run.trajectory.columns.get(signal)?.values ?? []),
        final: run.final,
      };
    },
    healthy() {
      settled ??= simulate(model(), { start: -120 * 24, end: 0, output: { at: [0] } }).final;
      return settled;
    },
  };
}

/** The axis with the published loop of cortisol. */
export const { model: axis, course, healthy }: Bench = bench(axisModules);

/** The axis on the cortex of this body. */
export const whole: Bench = bench([
  clock,
  ...stressAxisModules,
  ...cortexModules,
  ...androgenModules,
]);
