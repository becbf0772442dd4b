import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What tells one hormone tablet from another. */
export interface OralHormone {
  readonly id: string;
  readonly hormone: string;
  /** Dissolution of the tablet, /h. */
  readonly dissolution: number;
  /** g/mol */
  readonly molarMass: number;
}

/** A hormone by mouth: tablet, gut, plasma, after THYROSIM; 88 % of the dose is absorbed. */
export function oralHormone({
  id,
  hormone,
  dissolution,
  molarMass,
}: OralHormone): ModuleDefinition {
  return defineModule({
    id,
    about: `Dissolution of a tablet of ${hormone} and its absorption from the gut, after THYROSIM; 88 % of the dose is absorbed.`,
    sources: ["eisenberg2010"],
    parameters: {
      dissolution: {
        value: dissolution,
        unit: "/h",
        meaning: "dissolution of the tablet",
        source: "eisenberg2010",
      },
      absorptionRate: {
        value: 0.88,
        unit: "/h",
        meaning: "absorption from the gut",
        source: "eisenberg2010",
      },
      excretion: { value: 0.12, unit: "/h", meaning: "loss with faeces", source: "eisenberg2010" },
      infusion: {
        value: 0,
        unit: "ug/d",
        meaning: "mean dose rate when doses are not given one by one",
        source: "lesion",
      },
      molarMass: {
        value: molarMass,
        unit: "g/mol",
        meaning: `molar mass of ${hormone}`,
        source: "pubchem",
      },
    },
    variables: {
      absorption: {
        unit: "umol/h",
        is: "absorptionRate*gut/molarMass",
        meaning: `${hormone} into plasma`,
      },
    },
    states: {
      tablet: {
        unit: "ug",
        start: 0,
        scale: 10,
        rate: "infusion - dissolution*tablet",
        meaning: "undissolved",
      },
      gut: {
        unit: "ug",
        start: 0,
        scale: 10,
        rate: "dissolution*tablet - (absorptionRate + excretion)*gut",
        meaning: "dissolved in the gut",
      },
    },
  });
}
