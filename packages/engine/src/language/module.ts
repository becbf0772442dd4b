/**
 * A module is data: what a paper's model section says, with the units of that paper. Formulas are
 * strings in SBML Level 3 infix syntax; units are UCUM codes.
 */
export interface ModuleDefinition {
  /** Name by which other modules refer to this one; letters, digits and `_`. */
  readonly id: string;
  /** One or two sentences: what it is, and whose model it follows. */
  readonly about: string;
  /** Keys of the sources that the equations (not only the numbers) come from. */
  readonly sources?: readonly string[];
  readonly inputs?: Readonly<Record<string, InputDefinition>>;
  readonly parameters?: Readonly<Record<string, ParameterDefinition>>;
  readonly variables?: Readonly<Record<string, VariableDefinition>>;
  readonly states?: Readonly<Record<string, StateDefinition>>;
  readonly events?: Readonly<Record<string, EventDefinition>>;
  readonly functions?: Readonly<Record<string, FunctionDefinition>>;
}

/** A quantity of another module, seen here in this module's unit. */
export interface InputDefinition {
  /** `module.quantity` (state, variable or parameter of that module). */
  readonly from: string;
  readonly unit: string;
  readonly meaning: string;
  /** Substance whose molar mass joins a mass unit to an amount unit. */
  readonly substance?: string;
  /** Value when the other module is not part of the body (a drug not taken). Without it, absence is an error. */
  readonly absent?: number;
}

/** A constant of a run. Changing its value never recompiles. */
export interface ParameterDefinition {
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
  /** Key in the list of sources; `design` for a choice of ours (say why in `note`), `lesion` for a neutral switch. */
  readonly source: string;
  /** How the number follows from its source, or why it was chosen. */
  readonly note?: string;
  /** Script that fitted it, where it was fitted to the named source. */
  readonly fitted?: string;
}

/** An assignment: a quantity that follows from others at the same instant. */
export interface VariableDefinition {
  readonly unit: string;
  readonly is: string;
  readonly meaning?: string;
  readonly substance?: string;
}

/** A quantity with memory. */
export interface StateDefinition {
  readonly unit: string;
  /** Value at the start: a number in `unit`, or a formula of parameters and other start values. */
  readonly start: number | string;
  /** Formula of the rate of change; any unit of `unit` per time is converted. */
  readonly rate: string;
  readonly meaning?: string;
  readonly substance?: string;
  /** Absolute tolerance in `unit`, above 0; left out, it follows from `scale`. */
  readonly atol?: number;
  /** Typical size in `unit`, above 0, to which the run's relative `atol` applies; left out: |start|, or 1. */
  readonly scale?: number;
}

/** A discontinuity: when the trigger turns from false to true, the assignments are made together. */
export interface EventDefinition {
  /**
   * The trigger. Its relations are looked at four times a step, and eight times a period of what turns
   * with the clock (`rem`, `floor`, `sin`); what is true for less than that needs a `maxStep`, or an action.
   */
  readonly when: string;
  /** New values of states (or parameters) of this module, by name. */
  readonly set: Readonly<Record<string, string>>;
  /** Time from trigger to execution; a formula in any unit of time. Below 0 counts as 0. */
  readonly delay?: string;
  /** Larger executes first among simultaneous events; a formula. */
  readonly priority?: string;
  /** false: cancelled when the trigger turns false before execution. Default true. */
  readonly persistent?: boolean;
  /** Value of the trigger just before the start. Default true: no event fires at the start. */
  readonly initialValue?: boolean;
  /** false: values are computed at execution, not at trigger time. Default true. */
  readonly valuesFromTriggerTime?: boolean;
  readonly meaning?: string;
}

/** A user function; its body sees its arguments only. */
export interface FunctionDefinition {
  readonly args: readonly string[];
  readonly is: string;
}

/** Declares a module; the identity function, there for the type check and the editor. */
export function defineModule<const M extends ModuleDefinition>(definition: M): M {
  return definition;
}

/** A chemical whose mass, amount and activity units can be converted into one another. */
export interface Substance {
  /** g/mol */
  readonly molarMass: number;
  /** International units per gram, for substances measured by activity. */
  readonly activity?: number;
  readonly source: string;
}
