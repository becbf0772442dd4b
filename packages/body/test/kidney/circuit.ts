import { compile, flatten, type ModuleDefinition, simulate } from "@endocrine/engine";
import { saltAndWaterModules } from "../../src/kidney/modules.ts";
import {
  aldosteroneLaw,
  drugEffects,
  glucocorticoidLaw,
  mineralocorticoidLaw,
} from "./adrenalLaws.ts";

/** Kidney, fluids and pressure, with a small law for aldosterone in place of the adrenal cortex. */
export const circuit: readonly ModuleDefinition[] = [
  ...saltAndWaterModules,
  aldosteroneLaw,
  mineralocorticoidLaw,
  glucocorticoidLaw,
  ...drugEffects,
];

/** Values by qualified name. */
export type Values = Readonly<Record<string, number>>;

/** The circuit, compiled once; time in hours. */
export const model = compile(flatten(circuit, { timeUnit: "h" }));

/** What is reported where nothing else is asked for. */
export const reported = [
  "extracellular.sodium",
  "extracellular.potassium",
  "osmolality.plasma",
  "pressure.mean",
  "pressure.systolic",
  "pressure.diastolic",
  "kidney.GFR",
  "fluids.extracellularVolume",
  "fluids.plasmaVolume",
  "fluids.total",
  "renin.plasma",
  "angiotensin.AngII",
  "angiotensin.effect",
  "aldosterone.plasma",
  "anp.plasma",
  "vasopressin.plasma",
  "vasopressin.copeptin",
  "thirst.score",
  "water.intake",
  "urine.flow",
  "urine.osmolality",
  "urine.sodium",
  "urine.potassium",
  "urine.sodiumConcentration",
  "osmolality.ureaConcentration",
  "creatinine.plasma",
  "baroreflex.sympathetic",
  "baroreflex.rateFactor",
  "fluids.relativeExtracellular",
  "pressure.relative",
  "pressure.relativeOutput",
  "oxytocin.plasma",
] as const;

/** Runs from the healthy state: hours at which to look, parameters, and what is done meanwhile. */
export function run(
  hours: readonly number[],
  parameters: Values = {},
  more: {
    readonly initial?: Values;
    readonly actions?: readonly { at: number; set?: Values; add?: Values }[];
    readonly model?: typeof model;
  } = {},
): readonly Record<string, number>[] {
  const { trajectory, final } = simulate(more.model ?? model, {
    start: 0,
    end: Math.max(...hours, 1e-6),
    output: { at: hours },
    signals: reported,
    parameters,
    initial: more.initial ?? healthy,
    ...(more.actions === undefined ? {} : { actions: more.actions }),
  });
  void final;
  return hours.map((_, i) =>
    Object.fromEntries(
      reported.map((name) => [name, trajectory.columns.get(name)?.values[i] ?? Number.NaN]),
    ),
  );
}

/** The healthy state after 200 days. */
export const healthy: Values = simulate(model, {
  start: 0,
  end: 200 * 24,
  output: { at: [200 * 24] },
}).final;
