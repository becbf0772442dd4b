import { parseFormula } from "@endocrine/engine";
import type {
  SbmlCompartment,
  SbmlEvent,
  SbmlModel,
  SbmlParameter,
  SbmlReaction,
  SbmlSpecies,
  SbmlSpeciesReference,
} from "../../src/sbml/document.ts";
import { emptyModel } from "../../src/sbml/emptyModel.ts";

const place = { file: "test.xml" };

/** A model with one compartment `C` of size 1, but for what is given. */
export function model(parts: Partial<SbmlModel>): SbmlModel {
  return {
    ...emptyModel,
    place,
    compartments: [compartment("C", 1)],
    ...parts,
  };
}

export function compartment(id: string, size: number, constant = true): SbmlCompartment {
  return { place, id, dimensions: 3, size, constant };
}

export function species(
  id: string,
  initialAmount: number,
  more: Partial<SbmlSpecies> = {},
): SbmlSpecies {
  return {
    place,
    id,
    compartment: "C",
    initialAmount,
    initialConcentration: undefined,
    hasOnlySubstanceUnits: true,
    boundaryCondition: false,
    constant: false,
    ...more,
  };
}

export function parameter(id: string, value: number, constant = true): SbmlParameter {
  return { place, id, value, constant };
}

export function participant(species: string, stoichiometry = 1, id?: string): SbmlSpeciesReference {
  return { place, id, species, stoichiometry, constant: id === undefined };
}

/** `sides`: `"2 A -> B"`. */
export function reaction(id: string, sides: string, rate: string): SbmlReaction {
  const [reactants = [], products = []] = sides.split("->").map((side) =>
    side
      .split("+")
      .map((part) => part.trim().split(/\s+/))
      .filter(([first]) => first !== "")
      .map(([first = "", second]) =>
        second === undefined ? participant(first) : participant(second, Number(first)),
      ),
  );
  return {
    place: { ...place, element: `reaction id="${id}"` },
    id,
    reversible: false,
    fast: false,
    reactants,
    products,
    modifiers: [],
    kineticLaw: { place, math: parseFormula(rate), parameters: [] },
  };
}

export function event(
  trigger: string,
  assignments: Readonly<Record<string, string>>,
  more: Partial<SbmlEvent> = {},
): SbmlEvent {
  return {
    place: { ...place, element: "event" },
    trigger: { place, math: parseFormula(trigger), initialValue: true, persistent: true },
    delay: undefined,
    priority: undefined,
    useValuesFromTriggerTime: true,
    assignments: Object.entries(assignments).map(([variable, math]) => ({
      place,
      variable,
      math: parseFormula(math),
    })),
    ...more,
  };
}

export function rule(kind: "assignment" | "rate", variable: string, math: string) {
  return { place, kind, variable, math: parseFormula(math) };
}

/** Immigration at `rate`, death of each molecule at `death`. */
export function immigrationDeath(rate: number, death: number, start = 0): SbmlModel {
  return model({
    species: [species("X", start)],
    parameters: [parameter("a", rate), parameter("m", death)],
    reactions: [reaction("In", " -> X", "a"), reaction("Out", "X -> ", "m * X")],
  });
}
