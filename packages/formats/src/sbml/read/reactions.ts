import { child, fault, type XmlElement } from "../../xml/element.ts";
import type {
  SbmlKineticLaw,
  SbmlModifier,
  SbmlReaction,
  SbmlSpeciesReference,
} from "../document.ts";
import { numeric, optional, required, truth } from "./attributes.ts";
import { type Edition, formulaOf, itemsOf, readBase } from "./base.ts";
import { readFluxBounds } from "./fbc.ts";
import { readParameter } from "./quantities.ts";

/** A reaction with its participants and its rate. */
export function readReaction(element: XmlElement, edition: Edition): SbmlReaction {
  const { level } = edition;
  const law = child(element, "kineticLaw", element.namespace);
  const references = (list: string): SbmlSpeciesReference[] =>
    itemsOf(element, list, "speciesReference", "specieReference").map((reference) =>
      readSpeciesReference(reference, edition),
    );
  return {
    ...readBase(element, edition),
    id: required(element, level === 1 ? "name" : "id"),
    reversible: truth(element, "reversible", true),
    fast: truth(element, "fast", false),
    compartment: optional(element, "compartment"),
    reactants: references("listOfReactants"),
    products: references("listOfProducts"),
    modifiers: itemsOf(element, "listOfModifiers", "modifierSpeciesReference").map(
      (modifier): SbmlModifier => ({
        ...readBase(modifier, edition),
        species: required(modifier, "species"),
      }),
    ),
    kineticLaw: law && readKineticLaw(law, edition),
    ...readFluxBounds(element),
  };
}

function readSpeciesReference(element: XmlElement, edition: Edition): SbmlSpeciesReference {
  const { level } = edition;
  const math = child(element, "stoichiometryMath");
  const denominator = numeric(element, "denominator") ?? 1;
  const given = numeric(element, "stoichiometry");
  const stoichiometry = given ?? (level < 3 ? 1 : undefined);
  if (math !== undefined && given !== undefined) {
    throw fault(element, "a stoichiometry and a stoichiometryMath exclude each other");
  }
  const formula = math && formulaOf(math);
  const species = optional(element, "species") ?? required(element, "specie");
  return {
    ...readBase(element, edition),
    ...(level === 1 && { id: undefined }),
    species,
    stoichiometry: stoichiometry === undefined ? undefined : stoichiometry / denominator,
    ...(formula && { math: formula }),
    constant: truth(element, "constant", level < 3),
  };
}

function readKineticLaw(element: XmlElement, edition: Edition): SbmlKineticLaw {
  const locals = [
    ...itemsOf(element, "listOfParameters", "parameter"),
    ...itemsOf(element, "listOfLocalParameters", "localParameter"),
  ];
  return {
    ...readBase(element, edition),
    math: formulaOf(element),
    parameters: locals.map((local) => ({ ...readParameter(local, edition), constant: true })),
  };
}
