import {
  type CompiledModel,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
  simulate,
  type Trajectory,
} from "@endocrine/engine";
import { cortexModules } from "../../src/adrenal/modules.ts";
import { gonads } from "./gonads.ts";

const drug = (name: string) => ({ value: 0, unit: "1", meaning: name, source: "lesion" });

/**
 * ACTH over the day as two harmonics (shape fitted to human 24-h profiles, Grosskopf 2025), with the mean
 * of 3 pmol/L and the acrophase near 07 h of ten healthy adults (Horrocks 1990); `factor` scales it, and
 * `level` adds a constant, as cosyntropin does.
 */
export const acthProfile: ModuleDefinition = defineModule({
  id: "corticotrophs",
  about: "ACTH held on a published profile.",
  parameters: {
    mean: { value: 2.85, unit: "pmol/L", meaning: "scale", source: "horrocks1990" },
    factor: { value: 1, unit: "1", meaning: "over normal", source: "lesion" },
    level: { value: 0, unit: "pmol/L", meaning: "further ACTH", source: "lesion" },
    day: { value: 24, unit: "h", meaning: "day", source: "grosskopf2025" },
    advance: { value: 1.2, unit: "h", meaning: "shift", source: "horrocks1990" },
    power: { value: 1.3, unit: "1", meaning: "contrast", source: "grosskopf2025" },
  },
  variables: {
    angle: { unit: "1", is: "2*pi*(time + advance)/day", meaning: "angle of the day" },
    shape: {
      unit: "1",
      is: "1 + 0.6964*sin(angle + 5.3906) + 0.2206*sin(2*angle + 4.0625)",
      meaning: "two harmonics",
    },
    ACTH: { unit: "pmol/L", is: "factor*mean*shape^power + level", meaning: "ACTH" },
  },
});

/** Blocks of enzymes as metyrapone and ketoconazole make them, held constant. */
export const blocks: ModuleDefinition = defineModule({
  id: "metyrapone",
  about: "Share of enzymes held by metyrapone.",
  parameters: { block: drug("CYP11B1"), blockB2: drug("CYP11B2") },
});

/** The cortex on the ACTH profile, with gonads and further modules; time in hours. */
export function system(...further: readonly ModuleDefinition[]): CompiledModel {
  return compile(
    flatten([acthProfile, ...cortexModules, ...gonads, ...further], { timeUnit: "h" }),
  );
}

/** What a run found for one quantity. */
export function column({ columns }: Trajectory, name: string): readonly number[] {
  return [...(columns.get(name)?.values ?? [])];
}

export type Values = Readonly<Record<string, number>>;

/** Values of all that is asked for at clock times of the last day after `days` on these parameters. */
export function lastDay(
  model: CompiledModel,
  hours: readonly number[],
  signals: readonly string[],
  parameters: Values = {},
  days = 20,
): Readonly<Record<string, readonly number[]>> {
  const { trajectory } = simulate(model, {
    start: 0,
    end: days * 24,
    output: { at: hours.map((hour) => (days - 1) * 24 + hour) },
    signals,
    parameters,
  });
  return Object.fromEntries(
    [...trajectory.columns].map(([name, { values }]) => [name, [...values]]),
  );
}

/** Means of the last day. */
export function dayMeans(
  model: CompiledModel,
  signals: readonly string[],
  parameters: Values = {},
  days = 20,
): Readonly<Record<string, number>> {
  const hours = Array.from({ length: 96 }, (_, i) => i / 4);
  const values = lastDay(model, hours, signals, parameters, days);
  return Object.fromEntries(
    Object.entries(values).map(([name, column]) => [
      name,
      column.reduce((sum, value) => sum + value, 0) / column.length,
    ]),
  );
}
