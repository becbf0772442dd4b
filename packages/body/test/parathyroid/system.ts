import {
  type Action,
  type CompiledModel,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
  simulate,
} from "@endocrine/engine";
import { held } from "../../../../scripts/isolated/held.ts";
import { calciumModules } from "../../src/parathyroid/modules.ts";

/** Kidneys whose filtration is a share of normal. */
const kidney: ModuleDefinition = defineModule({
  id: "kidney",
  about: "Filtration, held.",
  parameters: { function: held(1, "1"), normal: held(120, "mL/min") },
  variables: {
    relative: { unit: "1", is: "function" },
    nephrons: { unit: "1", is: "function" },
    GFR: { unit: "mL/min", is: "normal*function" },
  },
});

/** Plasma oestradiol, held. */
const oestradiol: ModuleDefinition = defineModule({
  id: "oestradiol",
  about: "Oestradiol, held.",
  parameters: { level: held(100, "pmol/L") },
  variables: { plasma: { unit: "pmol/L", is: "level" } },
});

/** Calcium, phosphate and bone alone, time in hours. */
export const model: CompiledModel = compile(
  flatten([...calciumModules, kidney, oestradiol], { timeUnit: "h" }),
);

export type Values = Readonly<Record<string, number>>;

/** Signals at the hours given. */
export function at(
  hours: readonly number[],
  signals: readonly string[],
  parameters: Values = {},
  actions: readonly Action[] = [],
  initial: Values = {},
): readonly (readonly number[])[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: hours.at(-1) as number,
    output: { at: hours },
    signals,
    parameters,
    actions,
    initial,
  });
  return signals.map((signal) => [...(trajectory.columns.get(signal)?.values ?? [])]);
}

/** Signals after days under lasting parameters, by name. */
export function after(
  days: number,
  parameters: Values,
  signals: readonly string[] = names,
): Readonly<Record<string, number>> {
  const columns = at([days * 24], signals, parameters);
  return Object.fromEntries(signals.map((name, i) => [name, columns[i]?.[0] as number]));
}

const names = [
  "PTH.plasma",
  "plasmaCalcium.ionised",
  "plasmaCalcium.total",
  "phosphate.plasma",
  "calcitriol.plasma",
  "vitaminD.calcidiol",
  "FGF23.plasma",
  "renalCalcium.daily",
  "renalPhosphate.daily",
  "boneMarkers.ALP",
  "boneMineral.BMD",
  "osteoclasts.activity",
  "osteoblasts.activity",
  "tetany.index",
  "parathyroids.mass",
] as const;
