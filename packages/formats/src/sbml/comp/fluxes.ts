import { FormatError } from "../../errors.ts";
import type { FluxBalance, FluxBound, FluxObjective } from "../document.ts";
import type { InstanceWriter } from "./writer.ts";

/**
 * The objectives and bounds of all instances together; which objective counts, the outermost model
 * says. Undefined where no instance has any.
 */
export function flatFluxes(writers: readonly InstanceWriter[]): FluxBalance | undefined {
  const found = writers.flatMap((writer) => {
    const { fluxes } = writer.instance.model;
    return fluxes === undefined ? [] : [{ writer, fluxes }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const { packageVersion } = first.fluxes;
  for (const { writer, fluxes } of found) {
    if (fluxes.packageVersion === packageVersion) continue;
    const versions = `${packageVersion} and ${fluxes.packageVersion}`;
    const { place } = writer.instance.model;
    throw new FormatError(`versions ${versions} of the package fbc are not composed`, place);
  }
  const outermost = writers[0];
  const active = outermost?.instance.model.fluxes?.activeObjective;
  return {
    packageVersion,
    strict: found.every(({ fluxes }) => fluxes.strict),
    activeObjective:
      active === undefined ? undefined : outermost?.id(active, outermost.instance.model.place),
    objectives: found.flatMap(({ writer, fluxes }) =>
      writer.all(fluxes.objectives, (objective) => flatObjective(objective, writer)),
    ),
    bounds: found.flatMap(({ writer, fluxes }) =>
      writer.all(fluxes.bounds, (bound) => flatBound(bound, writer)),
    ),
  };
}

function flatObjective(objective: FluxObjective, writer: InstanceWriter): FluxObjective {
  refuseConversion(objective, writer);
  return {
    ...writer.base(objective),
    fluxes: objective.fluxes.map((flux) => ({
      ...flux,
      reaction: writer.id(flux.reaction, objective.place),
    })),
  };
}

function flatBound(bound: FluxBound, writer: InstanceWriter): FluxBound {
  refuseConversion(bound, writer);
  return { ...writer.base(bound), reaction: writer.id(bound.reaction, bound.place) };
}

/** Coefficients and bounds are numbers here, a conversion is a formula. */
function refuseConversion({ place }: FluxObjective | FluxBound, writer: InstanceWriter): void {
  const { over, under } = writer.meanings.rates(writer.instance);
  if (over.length + under.length === 0) return;
  throw new FormatError(
    "objectives and numeric bounds of a submodel with time or extent conversion are not read",
    place,
  );
}
