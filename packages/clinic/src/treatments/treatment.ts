import type { ModuleDefinition } from "@endocrine/engine";

/** A dose as it is taken: an amount into a state, at clock times of every day, every so many days, or once. */
export interface Regimen {
  /** State that the dose enters, by qualified name. */
  readonly into: string;
  /** Share of the dose of a day (or of `every` days, or the single one) at each clock time, h. */
  readonly at: readonly { readonly hour: number; readonly share: number }[];
  /** Factor from the treatment's unit to the state's unit. */
  readonly factor?: number;
  /** Days from one dose to the next, 1 where left out; hours of the doses between may go beyond 24. */
  readonly every?: number;
  /** Given on the first day only. */
  readonly once?: boolean;
}

/** A treatment is a dose of a drug with its kinetics; what it does follows from the drug's module. */
export interface Treatment {
  readonly id: string;
  readonly name: string;
  /** Unit of the dose, UCUM. */
  readonly unit: string;
  readonly usualDose: number;
  /** Largest dose that is taken for meant: beyond overdoses that have been reported. */
  readonly greatestDose: number;
  /** Days to the usual control. */
  readonly usualDay: number;
  readonly about: string;
  readonly module: ModuleDefinition;
  /** Left out for what a pump gives day and night: `doseParameter` is its rate. */
  readonly regimen?: Regimen;
  /** Parameter that takes the dose rate at daily resolution, and parameters that hold the dose itself. */
  readonly infusion?: string;
  readonly doseParameter?: string;
  readonly sources: readonly string[];
}
