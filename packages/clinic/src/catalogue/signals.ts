import {
  body,
  crhPulses,
  ghrhPulses,
  gnrhPulses,
  pregnancyModules,
  tshPulses,
} from "@endocrine/body";
import type { ModuleDefinition } from "@endocrine/engine";
import { analytes } from "../laboratory/analytes.ts";
import { signs } from "../laboratory/signs.ts";
import { treatments } from "../treatments/treatments.ts";
import { unitText } from "./unitText.ts";

/** Something that a run can report. */
export interface SignalEntry {
  /** Id of an analyte or sign, or `module.quantity`. */
  readonly id: string;
  readonly unit: string;
  readonly meaning: string;
}

/** States and variables of a module, in its own order. */
function quantities({ id, variables = {}, states = {} }: ModuleDefinition): SignalEntry[] {
  return Object.entries({ ...states, ...variables }).map(([name, { unit, meaning }]) => ({
    id: `${id}.${name}`,
    unit: unitText(unit),
    meaning: meaning ?? "",
  }));
}

/**
 * Every signal: analytes, signs, then the paths of the body's modules and of those that are there
 * only when used (drugs taken, pregnancy, pulses of TSH, CRH, GHRH and GnRH).
 */
export function allSignals(): readonly SignalEntry[] {
  const drugs = treatments.map(({ module }) => module);
  return [
    ...[...analytes, ...signs].map(({ id, name, unit }) => ({
      id,
      unit: unitText(unit),
      meaning: name,
    })),
    ...[
      ...body,
      ...pregnancyModules,
      tshPulses,
      crhPulses,
      ghrhPulses,
      gnrhPulses,
      ...drugs,
    ].flatMap(quantities),
  ];
}
