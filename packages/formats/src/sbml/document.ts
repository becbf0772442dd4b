import type { Expression } from "@endocrine/engine";
import type { Place } from "../errors.ts";
import type { Lambda } from "../mathml/read.ts";
import type { XmlElement } from "../xml/element.ts";

/**
 * An SBML model as data, the same for all levels and versions: what an older level says by default
 * stands here in full, and infix formulas are trees. Every other format is read into this one and
 * written from it. In trees the clock is the symbol `time` and a
 * quantity is the symbol `symbolOf(id)`; a call of a model's own function is named `functionOf(id)`.
 */
export interface SbmlModel extends SbmlElement {
  readonly level: number;
  readonly version: number;
  readonly units: ModelUnits;
  readonly unitDefinitions: readonly SbmlUnitDefinition[];
  /** Parameter by which every species' reaction rates are multiplied. */
  readonly conversionFactor?: string | undefined;
  readonly functions: readonly SbmlFunction[];
  readonly compartments: readonly SbmlCompartment[];
  readonly species: readonly SbmlSpecies[];
  readonly parameters: readonly SbmlParameter[];
  readonly initialAssignments: readonly SbmlInitialAssignment[];
  readonly rules: readonly SbmlRule[];
  readonly reactions: readonly SbmlReaction[];
  readonly events: readonly SbmlEvent[];
  readonly submodels: readonly SbmlSubmodel[];
  readonly ports: readonly SbmlPort[];
  /** Constraints, which change nothing but may be referred to. */
  readonly bystanders?: readonly SbmlElement[] | undefined;
  readonly fluxes?: FluxBalance | undefined;
}

/** A document: the model, and the models that it is composed of. */
export interface SbmlDocument {
  readonly model: SbmlModel;
  /** `comp` model definitions by id. */
  readonly definitions: ReadonlyMap<string, SbmlModel>;
  /** `comp` external model definitions by id. */
  readonly externals: ReadonlyMap<string, ExternalDefinition>;
  /** Packages that the file declares as required, by namespace; those not known here are refused. */
  readonly packages: readonly string[];
}

export interface ExternalDefinition {
  /** File name or address, relative to the file that names it. */
  readonly source: string;
  /** Id of the model or definition there; left out, its model. */
  readonly modelRef?: string | undefined;
  readonly place: Place;
}

/** Default units of a Level 3 model; ids of unit definitions or of base units. */
export interface ModelUnits {
  readonly substance?: string | undefined;
  readonly time?: string | undefined;
  readonly volume?: string | undefined;
  readonly area?: string | undefined;
  readonly length?: string | undefined;
  readonly extent?: string | undefined;
}

/** What every element may have. */
export interface SbmlElement {
  readonly id?: string | undefined;
  readonly metaid?: string | undefined;
  readonly name?: string | undefined;
  readonly sboTerm?: string | undefined;
  /** What people read, as XHTML. */
  readonly notes?: XmlElement | undefined;
  readonly annotation?: XmlElement | undefined;
  /** Where it stands in its file. */
  readonly place: Place;
  /** Elements of submodels that this one stands for. */
  readonly replaces?: readonly SbmlReplacedElement[] | undefined;
  /** The element of a submodel that stands for this one. */
  readonly replacedBy?: SbmlReference | undefined;
}

export interface SbmlUnitDefinition extends SbmlElement {
  readonly id: string;
  readonly units: readonly SbmlUnit[];
}

/** (multiplier x 10^scale x kind)^exponent */
export interface SbmlUnit {
  readonly kind: string;
  readonly exponent: number;
  readonly scale: number;
  readonly multiplier: number;
}

export interface SbmlFunction extends SbmlElement {
  readonly id: string;
  readonly lambda: Lambda;
}

export interface SbmlCompartment extends SbmlElement {
  readonly id: string;
  readonly dimensions: number | undefined;
  /** undefined: set by nothing yet. */
  readonly size: number | undefined;
  readonly units?: string | undefined;
  readonly constant: boolean;
}

export interface SbmlSpecies extends SbmlElement {
  readonly id: string;
  readonly compartment: string;
  readonly initialAmount: number | undefined;
  readonly initialConcentration: number | undefined;
  readonly substanceUnits?: string | undefined;
  /** Its symbol means the amount, not the concentration. */
  readonly hasOnlySubstanceUnits: boolean;
  readonly boundaryCondition: boolean;
  readonly constant: boolean;
  readonly conversionFactor?: string | undefined;
}

export interface SbmlParameter extends SbmlElement {
  readonly id: string;
  readonly value: number | undefined;
  readonly units?: string | undefined;
  readonly constant: boolean;
}

export interface SbmlInitialAssignment extends SbmlElement {
  readonly symbol: string;
  readonly math: Expression | undefined;
}

export interface SbmlRule extends SbmlElement {
  readonly kind: "assignment" | "rate" | "algebraic";
  /** What an assignment or rate rule is for. */
  readonly variable?: string | undefined;
  readonly math: Expression | undefined;
}

export interface SbmlReaction extends SbmlElement {
  readonly id: string;
  readonly reversible: boolean;
  readonly fast: boolean;
  readonly compartment?: string | undefined;
  readonly reactants: readonly SbmlSpeciesReference[];
  readonly products: readonly SbmlSpeciesReference[];
  readonly modifiers: readonly SbmlModifier[];
  readonly kineticLaw: SbmlKineticLaw | undefined;
  readonly lowerFluxBound?: string | undefined;
  readonly upperFluxBound?: string | undefined;
}

export interface SbmlModifier extends SbmlElement {
  readonly species: string;
}

export interface SbmlSpeciesReference extends SbmlElement {
  readonly species: string;
  /** undefined: set by nothing yet. */
  readonly stoichiometry: number | undefined;
  /** Level 2's `stoichiometryMath`: holds at all times. */
  readonly math?: Expression | undefined;
  readonly constant: boolean;
}

export interface SbmlKineticLaw extends SbmlElement {
  readonly math: Expression | undefined;
  readonly parameters: readonly SbmlParameter[];
}

export interface SbmlEvent extends SbmlElement {
  readonly trigger: SbmlTrigger | undefined;
  readonly delay: Expression | undefined;
  readonly priority: Expression | undefined;
  /** The elements of delay and priority, which a deletion may name. */
  readonly delayElement?: SbmlElement | undefined;
  readonly priorityElement?: SbmlElement | undefined;
  readonly useValuesFromTriggerTime: boolean;
  readonly assignments: readonly SbmlEventAssignment[];
}

export interface SbmlTrigger extends SbmlElement {
  readonly math: Expression | undefined;
  readonly initialValue: boolean;
  readonly persistent: boolean;
}

export interface SbmlEventAssignment extends SbmlElement {
  readonly variable: string;
  readonly math: Expression | undefined;
}

// comp: models made of models.

export interface SbmlSubmodel extends SbmlElement {
  readonly id: string;
  readonly modelRef: string;
  readonly timeConversionFactor?: string | undefined;
  readonly extentConversionFactor?: string | undefined;
  readonly deletions: readonly SbmlReference[];
}

/** Points at an element of a submodel, by one of four names; `inner` goes on inside a submodel. */
export interface SbmlReference extends SbmlElement {
  readonly submodelRef?: string | undefined;
  readonly portRef?: string | undefined;
  readonly idRef?: string | undefined;
  readonly unitRef?: string | undefined;
  readonly metaIdRef?: string | undefined;
  readonly inner?: SbmlReference | undefined;
}

export interface SbmlReplacedElement extends SbmlReference {
  readonly deletion?: string | undefined;
  readonly conversionFactor?: string | undefined;
}

export interface SbmlPort extends SbmlReference {
  readonly id: string;
}

// fbc: flux balance.

export interface FluxBalance {
  readonly packageVersion: number;
  readonly strict: boolean;
  readonly activeObjective: string | undefined;
  readonly objectives: readonly FluxObjective[];
  /** Version 1: bounds in a list of their own. */
  readonly bounds: readonly FluxBound[];
}

export interface FluxObjective extends SbmlElement {
  readonly id: string;
  readonly type: "maximize" | "minimize";
  readonly fluxes: readonly { readonly reaction: string; readonly coefficient: number }[];
}

export interface FluxBound extends SbmlElement {
  readonly reaction: string;
  readonly operation: "lessEqual" | "greaterEqual" | "equal";
  readonly value: number;
}

/** The symbol of a quantity in a tree: its id, but for an id that is the clock's name. */
export function symbolOf(id: string): string {
  return id === "time" ? "'time'" : id;
}

/** The id behind a symbol. */
export function idOf(symbol: string): string {
  return symbol === "'time'" ? "time" : symbol;
}

/** The name of a call of a model's own function, apart from the built-in ones. */
export function functionOf(id: string): string {
  return `@${id}`;
}
