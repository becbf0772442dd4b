import type { Expression } from "@endocrine/engine";

/** A name as written: `S1`, or `A.S1` for what is in a submodel. */
export type Name = string;

/** One statement of a model, with where it stands. */
export type Statement = Where &
  (
    | {
        readonly kind: "reaction";
        readonly name: Name | undefined;
        readonly compartment: Name | undefined;
        readonly reversible: boolean;
        readonly reactants: readonly Participant[];
        readonly products: readonly Participant[];
        readonly rate: Expression | undefined;
      }
    | { readonly kind: "interaction"; readonly species: readonly Name[]; readonly reaction: Name }
    | {
        readonly kind: "value";
        readonly name: Name;
        readonly how: "start" | "assignment" | "rate";
        readonly formula: Expression | undefined;
      }
    | { readonly kind: "algebraic"; readonly name: Name | undefined; readonly formula: Expression }
    | EventStatement
    | {
        readonly kind: "declare";
        readonly name: Name;
        readonly type?: "species" | "compartment" | undefined;
        readonly constant?: boolean | undefined;
        readonly substanceOnly?: boolean | undefined;
      }
    | { readonly kind: "in"; readonly name: Name; readonly compartment: Name }
    | { readonly kind: "unit"; readonly name: string; readonly formula: UnitFormula }
    | { readonly kind: "has"; readonly name: Name; readonly formula: UnitFormula }
    | { readonly kind: "display"; readonly name: Name; readonly text: string }
    | { readonly kind: "same"; readonly name: Name; readonly as: Name }
    | {
        readonly kind: "submodel";
        readonly name: Name | undefined;
        readonly module: string;
        readonly args: readonly (Name | number)[];
      }
    | { readonly kind: "sbo"; readonly name: Name; readonly term: string }
    | { readonly kind: "factor"; readonly name: Name; readonly factor: Name }
    | {
        readonly kind: "qualifier";
        readonly name: Name;
        readonly qualifier: string;
        readonly addresses: readonly string[];
      }
    | { readonly kind: "notes"; readonly name: Name; readonly text: string }
  );

export interface Where {
  readonly line: number;
  readonly column: number;
  /** Where it is another file than the one that is read. */
  readonly file?: string | undefined;
}

export interface EventStatement {
  readonly kind: "event";
  readonly name: Name | undefined;
  readonly trigger: Expression;
  readonly delay: Expression | undefined;
  readonly priority: Expression | undefined;
  readonly initialValue: boolean;
  readonly persistent: boolean;
  readonly fromTrigger: boolean;
  readonly assignments: readonly { readonly name: Name; readonly formula: Expression }[];
}

/** A species of a reaction with its stoichiometry: a number, or a symbol that is set elsewhere. */
export interface Participant {
  readonly name: Name;
  readonly boundary: boolean;
  readonly stoichiometry: number | Name;
}

/** A product of powers of units, each with a number in front: `1e-3 mole / (3600 second)`. */
export type UnitFormula = readonly UnitPower[];

export interface UnitPower {
  /** Id of a base unit or definition. */
  readonly unit: string;
  readonly exponent: number;
  readonly multiplier: number;
  readonly scale: number;
}

/** A function of the file. */
export interface FunctionText extends Where {
  readonly name: string;
  readonly args: readonly string[];
  readonly body: Expression;
}

/** A model of the file, or what stands outside all models. */
export interface ModuleText extends Where {
  readonly name: string;
  /** Symbols that a user of the model gives names to, in order. */
  readonly exports: readonly Name[];
  readonly statements: readonly Statement[];
}

/** All of a file. */
export interface AntimonyText {
  /** By name, in the order of the text; a model may use those before it. */
  readonly modules: ReadonlyMap<string, ModuleText>;
  /** The one with a star, else the last, else what stands outside all. */
  readonly main: ModuleText;
  readonly functions: ReadonlyMap<string, FunctionText>;
}

/** The name that stands for the model itself in statements. */
export const itself = "model";
/** The model of what stands outside all models. */
export const outside = "__main";
