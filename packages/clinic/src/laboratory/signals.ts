import { crhPulses, ghrhPulses, gnrhPulses, pregnancyModules, tshPulses } from "@endocrine/body";
import {
  type CompiledModel,
  conversionFactor,
  didYouMean,
  InputError,
  parseUnit,
} from "@endocrine/engine";
import { treatments } from "../treatments/treatments.ts";
import { type Analyte, analytes } from "./analytes.ts";
import { type Sign, signs } from "./signs.ts";

/** A signal asked for by name: where it is in the model, and how to turn it into its unit. */
export interface Signal {
  readonly id: string;
  readonly path: string;
  readonly unit: string;
  readonly factor: number;
  /** Value all the time where the body lacks the module, as hCG without a placenta; `path` then names nothing. */
  readonly absent?: number;
}

/** The paths that a run has to record for these signals, each once. */
export function recordedPaths(signals: readonly Signal[]): readonly string[] {
  return [...new Set(signals.flatMap(({ path, absent }) => (absent === undefined ? [path] : [])))];
}

/** Finds a signal: an analyte, a sign, or a path of the model such as `thyroidGland.mass`. */
export function signal(model: CompiledModel, id: string): Signal {
  const analyte = analytes.find((entry) => entry.id === id);
  const named: Analyte | Sign | undefined = analyte ?? signs.find((sign) => sign.id === id);
  const path = named?.path ?? id;
  const quantity =
    model.states.find(({ name }) => name === path) ??
    model.variables.find(({ name }) => name === path);
  if (quantity === undefined) {
    if (named?.absent === undefined) throw new InputError(missing(model, id));
    return { id, path, unit: named.unit, factor: 1, absent: named.absent };
  }
  if (named === undefined) return { id, path, unit: quantity.unit, factor: 1 };
  const factor = conversionFactor(parseUnit(quantity.unit), parseUnit(analyte?.ucum ?? named.unit));
  return { id, path, unit: named.unit, factor };
}

/** Modules that are linked in only when they are used, and what links them in. */
const whenUsed = [
  ...pregnancyModules.map((module) => ({ module, needs: 'patient "pregnant" or "lactating"' })),
  { module: tshPulses, needs: "resolution pulsatile" },
  { module: crhPulses, needs: "resolution pulsatile" },
  { module: ghrhPulses, needs: "resolution pulsatile" },
  { module: gnrhPulses, needs: "resolution pulsatile" },
  ...treatments.map(({ id, module }) => ({ module, needs: `treatment "${id}"` })),
];

function missing(model: CompiledModel, id: string): string {
  const [moduleId, quantity = ""] = id.split(".");
  const part = whenUsed.find(({ module }) => module.id === moduleId);
  if (part !== undefined) {
    const names = Object.keys({ ...part.module.states, ...part.module.variables });
    return names.includes(quantity)
      ? `signal "${id}" exists only with ${part.needs}`
      : `unknown signal "${id}"${didYouMean(quantity, names) || ";"} allowed of ${moduleId}, with ${part.needs}: ${names.join(", ")}`;
  }
  const names = [...analytes, ...signs].map((entry) => entry.id);
  const paths = [...model.states, ...model.variables].map(({ name }) => name);
  return `unknown signal "${id}"${didYouMean(id, [...names, ...paths]) || ";"} \`endocrine list signals\` names what there is: analytes (TSH), signs (heartRate) and paths of the model (thyrotrophs.TSH)`;
}
