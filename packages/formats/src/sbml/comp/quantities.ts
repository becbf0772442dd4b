import type {
  ModelUnits,
  SbmlCompartment,
  SbmlFunction,
  SbmlInitialAssignment,
  SbmlParameter,
  SbmlRule,
  SbmlSpecies,
  SbmlUnitDefinition,
} from "../document.ts";
import { inverse, product, unity } from "./factor.ts";
import type { InstanceWriter } from "./writer.ts";

/** What there is in an instance, and what rules say of it, in the names of the flat model. */
export interface FlatQuantities {
  readonly unitDefinitions: readonly SbmlUnitDefinition[];
  readonly functions: readonly SbmlFunction[];
  readonly compartments: readonly SbmlCompartment[];
  readonly species: readonly SbmlSpecies[];
  readonly parameters: readonly SbmlParameter[];
  readonly initialAssignments: readonly SbmlInitialAssignment[];
  readonly rules: readonly SbmlRule[];
}

/** Writes the quantities and rules of an instance. */
export function flatQuantities(writer: InstanceWriter): FlatQuantities {
  const { model, parent } = writer.instance;
  // The flat model's default units are those of the outermost model.
  const defaults = parent === undefined ? {} : model.units;
  return {
    unitDefinitions: writer.all(model.unitDefinitions, (unit) => writer.base(unit)),
    functions: writer.all(model.functions, (own) => ({
      ...writer.base(own),
      lambda: writer.formulas.lambda(own.lambda, writer.instance, own.place),
    })),
    compartments: writer.all(model.compartments, (compartment) => ({
      ...writer.base(compartment),
      units: writer.unit(compartment.units ?? sizeUnit(compartment, defaults), compartment.place),
    })),
    species: writer.all(model.species, (species) => ({
      ...writer.base(species),
      compartment: writer.id(species.compartment, species.place),
      substanceUnits: writer.unit(species.substanceUnits ?? defaults.substance, species.place),
      conversionFactor: speciesFactor(species, writer),
    })),
    parameters: writer.all(model.parameters, (parameter) => flatParameter(parameter, writer)),
    initialAssignments: writer.all(model.initialAssignments, (initial) => {
      const { id, factor } = writer.assigned(initial.symbol, initial.place);
      const math = writer.formula(initial.math, initial.place, factor);
      return { ...writer.base(initial), symbol: id, math };
    }),
    rules: writer.all(model.rules, (rule) => flatRule(rule, writer)),
  };
}

/** A parameter, of the model or of a kinetic law; its id is left to the caller in the latter. */
export function flatParameter(parameter: SbmlParameter, writer: InstanceWriter): SbmlParameter {
  return { ...writer.base(parameter), units: writer.unit(parameter.units, parameter.place) };
}

function sizeUnit({ dimensions }: SbmlCompartment, units: ModelUnits): string | undefined {
  if (dimensions === 3) return units.volume;
  if (dimensions === 2) return units.area;
  return dimensions === 1 ? units.length : undefined;
}

/** A model's own factor holds for its species alone, so that each species has to say it. */
function speciesFactor(species: SbmlSpecies, writer: InstanceWriter): string | undefined {
  const factor = species.conversionFactor ?? writer.instance.model.conversionFactor;
  return factor === undefined ? undefined : writer.value(factor, species.place, unity);
}

function flatRule(rule: SbmlRule, writer: InstanceWriter): SbmlRule {
  const { variable, place } = rule;
  if (variable === undefined) {
    return { ...writer.base(rule), math: writer.formula(rule.math, place) };
  }
  const { id, factor } = writer.assigned(variable, place);
  const { instance, meanings } = writer;
  const scale = rule.kind === "rate" ? product(factor, inverse(meanings.time(instance))) : factor;
  return { ...writer.base(rule), variable: id, math: writer.formula(rule.math, place, scale) };
}
