import { type Source, sources } from "@endocrine/body";
import { claimsById } from "../claims/claims.ts";
import { disorders } from "../disorders/disorders.ts";
import { analytes } from "../laboratory/analytes.ts";
import { signs } from "../laboratory/signs.ts";
import { patients } from "../patients/patients.ts";
import { functionTests } from "../tests/functionTests.ts";
import { treatments } from "../treatments/treatments.ts";
import { type Gland, glands, type Hormone, hormones } from "./glands.ts";
import { type Panel, panels } from "./panels.ts";
import { allSignals, type SignalEntry } from "./signals.ts";
import { unitText } from "./unitText.ts";

/** Everything that has an id, for lists and for checking what people ask for. */
export interface Catalogue {
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
  readonly tests: readonly { readonly id: string; readonly name: string }[];
  readonly claims: readonly { readonly id: string; readonly claim: string }[];
  readonly analytes: readonly AnalyteEntry[];
  readonly signs: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  /** Analytes by what belongs together, with the courses to watch. */
  readonly panels: readonly Panel[];
  /** Analytes, signs and every model path `module.quantity`. */
  readonly signals: readonly SignalEntry[];
  readonly glands: readonly Gland[];
  readonly hormones: readonly Hormone[];
  readonly sources: readonly Source[];
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

/** The catalogue of all that is built. */
export const catalogue: Catalogue = {
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
  tests: functionTests.map(({ id, name }) => ({ id, name })),
  claims: claimsById.map(({ id, claim }) => ({ id, claim: claim.claim })),
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
  signals: allSignals(),
  glands,
  hormones,
  sources: Object.values(sources),
};
