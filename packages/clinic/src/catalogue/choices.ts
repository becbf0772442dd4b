import { disorders } from "../disorders/disorders.ts";
import { analytes } from "../laboratory/analytes.ts";
import { signs } from "../laboratory/signs.ts";
import { patients } from "../patients/patients.ts";
import { treatments } from "../treatments/treatments.ts";
import { type Panel, panels } from "./panels.ts";
import { unitText } from "./unitText.ts";

/** All that can be chosen for a patient and measured in one. */
export interface Choices {
  readonly patients: readonly {
    readonly id: string;
    readonly name: string;
    /** Years. */
    readonly age: number;
    readonly female: boolean;
    /** Of adults, m; children grow theirs. */
    readonly height?: number;
    /** Healthy body-mass index, kg/m2, where it is not that of the reference adult. */
    readonly bodyMassIndex?: number;
  }[];
  readonly disorders: readonly {
    readonly id: string;
    readonly name: string;
    readonly about: string;
    readonly usualSeverity: number;
    readonly usualDay: number;
    /** Whether it acts from birth, always or in patients under 18. */
    readonly fromBirth?: "always" | "in-children";
    /** Keys of sources. */
    readonly sources: readonly string[];
  }[];
  readonly treatments: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly usualDose: number;
    readonly usualDay: number;
    readonly about: string;
    /** Keys of sources. */
    readonly sources: readonly string[];
  }[];
  readonly analytes: readonly AnalyteEntry[];
  readonly signs: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  /** Analytes by what belongs together, with the courses to watch. */
  readonly panels: readonly Panel[];
}

/** A laboratory value that reports hold. */
export interface AnalyteEntry {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly loinc: string | null;
  /** The unit of the United States, and what to multiply by to get there. */
  readonly conventional?: { readonly unit: string; readonly factor: number };
}

/** What a program needs to let people choose and read; function tests, claims and sources are not loaded for it. */
export const choices: Choices = {
  patients: patients.map(({ id, name, age, female, height, bodyMassIndex }) => ({
    ...{ id, name, age, female },
    ...(height === undefined ? {} : { height }),
    ...(bodyMassIndex === undefined ? {} : { bodyMassIndex }),
  })),
  disorders: disorders.map((disorder) => ({
    id: disorder.id,
    name: disorder.name,
    about: disorder.about,
    usualSeverity: disorder.usualSeverity,
    usualDay: disorder.usualDay,
    ...(disorder.fromBirth === undefined ? {} : { fromBirth: disorder.fromBirth }),
    sources: disorder.sources,
  })),
  treatments: treatments.map((treatment) => ({
    id: treatment.id,
    name: treatment.name,
    unit: unitText(treatment.unit),
    usualDose: treatment.usualDose,
    usualDay: treatment.usualDay,
    about: treatment.about,
    sources: treatment.sources,
  })),
  analytes: analytes.map(({ id, name, unit, loinc, conventional }) => ({
    id,
    name,
    unit: unitText(unit),
    loinc,
    ...(conventional === undefined
      ? {}
      : { conventional: { ...conventional, unit: unitText(conventional.unit) } }),
  })),
  signs: signs.map(({ id, name, unit }) => ({ id, name, unit: unitText(unit) })),
  panels,
};
