import type { Expression } from "@endocrine/engine";
import type { Place } from "../errors.ts";
import type { XmlElement } from "../xml/element.ts";
import type { SedDataDescription } from "./documentData.ts";
import type { SedElement } from "./documentElement.ts";
import type { SedOutput, SedStyle } from "./documentOutputs.ts";

/**
 * A simulation experiment as data, the same for Level 1 Versions 1 to 4: which models are changed how,
 * run how, and what of it is reported and plotted. In formulas a variable, parameter or range is the
 * symbol of its id; an aggregate function such as `max` over all values is the call `aggregate:max`.
 */
export interface SedmlDocument {
  readonly level: number;
  readonly version: number;
  /** Location of the document, to which the sources of its models are relative. */
  readonly file: string | undefined;
  /** Namespaces by prefix, as the targets use them. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly dataDescriptions: readonly SedDataDescription[];
  readonly models: readonly SedModel[];
  readonly simulations: readonly SedSimulation[];
  readonly tasks: readonly SedAbstractTask[];
  readonly dataGenerators: readonly SedDataGenerator[];
  readonly outputs: readonly SedOutput[];
  readonly styles: readonly SedStyle[];
}

export interface SedModel extends SedElement {
  /** `urn:sedml:language:sbml`, `urn:sedml:language:cellml.1_0` and so on. */
  readonly language: string;
  /** A location, an address, or `#id` of another model. */
  readonly source: string;
  readonly changes: readonly SedChange[];
}

/** A change to the text of a model before it is read. */
export type SedChange = SedChangeAttribute | SedChangeXml | SedComputeChange;

export interface SedChangeAttribute {
  readonly kind: "changeAttribute";
  readonly target: string;
  readonly newValue: string;
  readonly place: Place;
}

export interface SedChangeXml {
  readonly kind: "addXML" | "changeXML" | "removeXML";
  readonly target: string;
  /** What is put inside the target, or in its place. */
  readonly newXml: readonly XmlElement[];
  readonly place: Place;
}

export interface SedComputeChange extends SedCalculation {
  readonly kind: "computeChange";
  readonly target: string;
  readonly place: Place;
}

/** A formula and what its symbols stand for. */
export interface SedCalculation {
  readonly math: Expression;
  readonly variables: readonly SedVariable[];
  readonly parameters: readonly SedParameter[];
}

/** A quantity of a model, or of a data source (`#id`), as it is at a time or over a whole task. */
export interface SedVariable extends SedElement {
  readonly target?: string | undefined;
  /** `urn:sedml:symbol:time`, or the KiSAO term of an implicit quantity. */
  readonly symbol?: string | undefined;
  readonly taskReference?: string | undefined;
  readonly modelReference?: string | undefined;
  /** KiSAO term of an analysis, with its second argument. */
  readonly term?: string | undefined;
  readonly target2?: string | undefined;
  readonly symbol2?: string | undefined;
  /** KiSAO term of a function that takes the values along some dimensions together. */
  readonly dimensionTerm?: string | undefined;
  /** Ids of the tasks whose dimensions are taken together; left out, all are. */
  readonly appliedDimensions: readonly string[];
}

export interface SedParameter extends SedElement {
  readonly value: number;
}

export type SedSimulation = SedUniformTimeCourse | SedOneStep | SedSteadyState | SedAnalysis;

interface SedSimulationBase extends SedElement {
  readonly algorithm: SedAlgorithm;
}

export interface SedUniformTimeCourse extends SedSimulationBase {
  readonly kind: "uniformTimeCourse";
  readonly initialTime: number;
  readonly outputStartTime: number;
  readonly outputEndTime: number;
  /** Steps between outputs: one fewer than there are outputs. */
  readonly steps: number;
}

export interface SedOneStep extends SedSimulationBase {
  readonly kind: "oneStep";
  readonly step: number;
}

export interface SedSteadyState extends SedSimulationBase {
  readonly kind: "steadyState";
}

export interface SedAnalysis extends SedSimulationBase {
  readonly kind: "analysis";
}

export interface SedAlgorithm {
  /** Seven digits of the KiSAO term. */
  readonly kisao: string;
  readonly name?: string | undefined;
  readonly parameters: readonly SedAlgorithmParameter[];
  readonly place: Place;
}

export interface SedAlgorithmParameter {
  readonly kisao: string;
  readonly value: string;
  readonly parameters: readonly SedAlgorithmParameter[];
  readonly place: Place;
}

export type SedAbstractTask = SedTask | SedRepeatedTask | SedOtherTask;

export interface SedTask extends SedElement {
  readonly kind: "task";
  readonly modelReference: string;
  readonly simulationReference: string;
}

/** A kind of task that can be named but not run. */
export interface SedOtherTask extends SedElement {
  readonly kind: "other";
  readonly element: XmlElement;
}

export interface SedRepeatedTask extends SedElement {
  readonly kind: "repeatedTask";
  /** Id of the range that says how often. */
  readonly range: string;
  /** Whether each round begins with the model as it was at first. */
  readonly resetModel: boolean;
  /** Whether the results of the subtasks of a round follow one another in one dimension. */
  readonly concatenate: boolean;
  readonly ranges: readonly SedRange[];
  readonly changes: readonly SedSetValue[];
  readonly subTasks: readonly SedSubTask[];
}

export interface SedSubTask {
  readonly task: string;
  readonly order: number;
  readonly changes: readonly SedSetValue[];
  readonly place: Place;
}

export type SedRange = SedUniformRange | SedVectorRange | SedFunctionalRange | SedDataRange;

export interface SedUniformRange extends SedElement {
  readonly kind: "uniformRange";
  readonly start: number;
  readonly end: number;
  /** One fewer than there are values. */
  readonly steps: number;
  readonly type: "linear" | "log";
}

export interface SedVectorRange extends SedElement {
  readonly kind: "vectorRange";
  readonly values: readonly number[];
}

export interface SedFunctionalRange extends SedElement, SedCalculation {
  readonly kind: "functionalRange";
  readonly range: string | undefined;
}

export interface SedDataRange extends SedElement {
  readonly kind: "dataRange";
  /** `#id` of a data source. */
  readonly sourceReference: string;
}

/** A value given to a quantity of a model as it runs. */
export interface SedSetValue extends SedCalculation {
  readonly modelReference: string;
  readonly target: string | undefined;
  readonly symbol: string | undefined;
  readonly range: string | undefined;
  readonly place: Place;
}

export interface SedDataGenerator extends SedElement, SedCalculation {}
