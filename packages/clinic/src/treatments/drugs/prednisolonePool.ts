import {
  defineModule,
  type ModuleDefinition,
  type ParameterDefinition,
  type StateDefinition,
} from "@endocrine/engine";
import { bodySize, meanDose } from "./oralKinetics.ts";

/** What tells prednisolone from its prodrug. */
export interface PrednisoloneDrug {
  readonly id: string;
  readonly about: string;
  /** Parameters of absorption and conversion. */
  readonly parameters: Readonly<Record<string, ParameterDefinition>>;
  /** States from the tablet to the pool, in mg. */
  readonly states: Readonly<Record<string, StateDefinition>>;
  /** Formula of the inflow into the pool, from mg and g/mol. */
  readonly inflow: string;
}

/**
 * Prednisolone in the body: bound by CBG, which it fills at usual doses, and by albumin; only free drug is
 * cleared. The module gives `free`, `total` (nmol/L) and `competition` for the binding of cortisol.
 */
export function prednisolonePool({
  id,
  about,
  parameters,
  states,
  inflow,
}: PrednisoloneDrug): ModuleDefinition {
  return defineModule({
    id,
    about,
    sources: ["legler1982", "frey1990"],
    inputs: {
      ...bodySize,
      CBG: { from: "cbg.plasma", unit: "nmol/L", meaning: "CBG", absent: 600 },
      albumin: { from: "binding.albumin", unit: "umol/L", meaning: "albumin", absent: 645 },
    },
    parameters: {
      ...parameters,
      KdCBG: {
        value: 40,
        unit: "nmol/L",
        meaning: "dissociation constant at CBG",
        source: "prednisoloneBinding1981",
        note: "association constant 2.9e7 L/mol; a little weaker here, for cortisol takes part of CBG",
      },
      KdAlbumin: {
        value: 435,
        unit: "umol/L",
        meaning: "dissociation constant at albumin",
        source: "prednisoloneBinding1981",
        note: "association constant 2.3e3 L/mol",
      },
      clearance: {
        value: 37,
        unit: "L/h",
        meaning: "clearance of free drug, 70 kg",
        source: "legler1982",
        note: "5.5 ug/h/kg: 91 ug/L, 12 % free; 64 ug/h/kg: 437 ug/L, 24 % free",
      },
      boundVolume: {
        value: 4.5,
        unit: "L",
        meaning: "space of bound drug, 70 kg",
        source: "design",
        note: "that of bound cortisol",
      },
      freeVolume: {
        value: 100,
        unit: "L",
        meaning: "space of free drug, 70 kg",
        source: "frey1990",
        note: "half-life of 2-4 h",
      },
      infusion: meanDose,
    },
    variables: {
      loose: {
        unit: "L",
        is: "size*(boundVolume*(1 + albumin/KdAlbumin) + freeVolume)",
        meaning: "drug outside CBG over free drug",
      },
      half: {
        unit: "nmol",
        is: "(loose*KdCBG + size*boundVolume*CBG - body)/2",
        meaning: "half the linear term of the balance",
      },
      free: {
        unit: "nmol/L",
        is: "KdCBG*body/(half + sqrt(half^2 + loose*KdCBG*body))",
        meaning: "free prednisolone",
      },
      total: {
        unit: "nmol/L",
        is: "free*(1 + albumin/KdAlbumin + CBG/(KdCBG + free))",
        meaning: "prednisolone in plasma",
      },
      competition: {
        unit: "1",
        is: "free/KdCBG",
        meaning: "free drug over its dissociation constant at CBG",
      },
    },
    states: {
      ...states,
      body: {
        unit: "nmol",
        start: 0,
        scale: 1000,
        rate: `${inflow} - clearance*clearanceSize*free`,
        meaning: "prednisolone in the body",
      },
    },
  });
}
