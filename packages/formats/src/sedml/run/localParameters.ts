import { symbol, transform } from "@endocrine/engine";
import {
  idOf,
  type SbmlModel,
  type SbmlParameter,
  type SbmlReaction,
  symbolOf,
} from "../../sbml/document.ts";

/** Id under which a parameter of a kinetic law is one of the model; no id in a file has a full stop. */
export function localId(reaction: string, parameter: string): string {
  return `${reaction}.${parameter}`;
}

/** The model with the parameters of its kinetic laws among its own, so that they can be seen and set. */
export function promoteLocalParameters(model: SbmlModel): SbmlModel {
  const promoted: SbmlParameter[] = [];
  const reactions = model.reactions.map((reaction): SbmlReaction => {
    const law = reaction.kineticLaw;
    if (law === undefined || law.parameters.length === 0) return reaction;
    const names = new Map(law.parameters.map(({ id }) => [id, localId(reaction.id, id)]));
    for (const parameter of law.parameters) {
      promoted.push({ ...parameter, id: localId(reaction.id, parameter.id), metaid: undefined });
    }
    const math =
      law.math &&
      transform(law.math, (node) => {
        const name = node.kind === "symbol" ? names.get(idOf(node.name)) : undefined;
        return name === undefined ? node : symbol(symbolOf(name));
      });
    return { ...reaction, kineticLaw: { ...law, math, parameters: [] } };
  });
  return { ...model, reactions, parameters: [...model.parameters, ...promoted] };
}
