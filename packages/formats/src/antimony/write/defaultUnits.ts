import type { ModelUnits, SbmlModel, SbmlUnitDefinition } from "../../sbml/document.ts";
import { defaultUnits } from "../unitDefinitions.ts";
import { baseUnit } from "../units.ts";
import { isReserved } from "../words.ts";

/**
 * The model with default units under Antimony's names for them: a definition `time` is `time_unit`, and
 * one that is only a base unit is that unit. A definition that would be
 * taken for something else has `_` behind.
 */
export function withPlainDefaults(model: SbmlModel): SbmlModel {
  const renames = new Map<string, string>();
  const ids = new Set(model.unitDefinitions.map(({ id }) => id));
  for (const { id, units } of model.unitDefinitions) {
    const word =
      id === "time" && model.units.time === id && !ids.has("time_unit") ? "time_unit" : id;
    const key = defaultUnits.find(([name]) => name === word)?.[1];
    const base = plainBase(units);
    if (key === undefined ? isTaken(id) : model.units[key] !== id) {
      renames.set(id, free(`${id}_`, ids));
    } else if (key !== undefined && base !== undefined) renames.set(id, base);
    else if (word !== id) renames.set(id, word);
  }
  if (renames.size === 0) return model;
  const unit = <T extends string | undefined>(id: T): T =>
    (id === undefined ? id : (renames.get(id) ?? id)) as T;
  const using = <T extends { readonly units?: string | undefined }>(one: T): T => ({
    ...one,
    units: unit(one.units),
  });
  const units = Object.fromEntries(
    Object.entries(model.units).map(([key, id]) => [key, unit(id)]),
  ) as ModelUnits;
  return {
    ...model,
    units,
    unitDefinitions: model.unitDefinitions.flatMap((definition): SbmlUnitDefinition[] => {
      const id = unit(definition.id);
      return baseUnit(id) === undefined ? [{ ...definition, id }] : [];
    }),
    compartments: model.compartments.map(using),
    parameters: model.parameters.map(using),
    species: model.species.map((one) => ({ ...one, substanceUnits: unit(one.substanceUnits) })),
    reactions: model.reactions.map((reaction) => ({
      ...reaction,
      kineticLaw: reaction.kineticLaw && {
        ...reaction.kineticLaw,
        parameters: reaction.kineticLaw.parameters.map(using),
      },
    })),
  };
}

/** Whether Antimony takes the word for something other than a unit of this model. */
function isTaken(id: string): boolean {
  return isReserved(id) || baseUnit(id) !== undefined;
}

function free(wish: string, taken: ReadonlySet<string>): string {
  return taken.has(wish) ? free(`${wish}_`, taken) : wish;
}

/** The base unit that a definition merely renames. */
function plainBase(units: SbmlUnitDefinition["units"]): string | undefined {
  const [only, ...rest] = units;
  if (only === undefined || rest.length > 0) return undefined;
  const plain = only.exponent === 1 && only.scale === 0 && only.multiplier === 1;
  return plain ? baseUnit(only.kind) : undefined;
}
