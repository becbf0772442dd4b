import { compile, simulate } from "../../packages/engine/src/index.ts";
import {
  flattenComposition,
  readAntimony,
  readArchive,
  readCellml,
  readResults,
  readSbml,
  readSettings,
  type SbmlDocument,
  translate,
} from "../../packages/formats/src/index.ts";
import { readSedml } from "../../packages/formats/src/sedml/read/sedml.ts";
import { standardLoader } from "../../packages/formats/src/sedml/run/loader.ts";
import type { ModelLoader, ModelRun } from "../../packages/formats/src/sedml/run/model.ts";
import { runArchive } from "../../packages/formats/src/sedml/runArchive.ts";
import type { Input } from "./input.ts";

/** How far an input is followed: read and translated, compiled, or run for a few steps as well. */
export type Reach = "translate" | "compile" | "simulate";

/** Steps of a run: enough to pass events, too few to wait for. */
const steps = 200;

/** Reads an input as a user's file would be read. */
export async function take({ kind, bytes }: Input, reach: Reach): Promise<void> {
  const file = `input.${kind}`;
  const text = kind === "omex" ? "" : new TextDecoder().decode(bytes);
  switch (kind) {
    case "sbml":
      return follow(readSbml(text, { file }), reach);
    case "cellml":
      return follow(readCellml(text, { file }), reach);
    case "antimony":
      return follow(readAntimony(text, { file }), reach);
    case "sedml":
      readSedml(text, { file });
      return;
    case "omex": {
      const archive = readArchive(bytes, { file });
      await runArchive(archive, { file, loader: idleLoader });
      return;
    }
    case "settings":
      readSettings(text, file);
      return;
    case "results":
      readResults(text);
      return;
  }
}

function follow(document: SbmlDocument, reach: Reach): void {
  const { system } = translate(flattenComposition(document));
  if (reach === "translate") return;
  const model = compile(system);
  if (reach === "compile") return;
  simulate(model, {
    start: 0,
    end: 1,
    output: { at: [0, 0.5, 1] },
    maxSteps: steps,
    keepUnset: true,
    passAccumulations: true,
    seed: 1,
  });
}

/** Loads models in earnest; their runs stand still, for a run takes the time that it asks for. */
const idleLoader: ModelLoader = {
  knows: standardLoader.knows,
  load(source) {
    const model = standardLoader.load(source);
    return {
      warnings: model.warnings,
      quantityAt: (...target) => model.quantityAt(...target),
      unitOf: (quantity) => model.unitOf(quantity),
      begin: () => idleRun,
    };
  },
};

const zeros = (count: number, names: readonly string[]): Float64Array[] =>
  names.map(() => new Float64Array(count));

const idleRun: ModelRun = {
  value: () => 0,
  set: () => undefined,
  timeCourse: async (_start, times, _method, names) => zeros(times.length, names),
  oneStep: async (_step, _method, names) => zeros(2, names),
  steadyState: async (_method, names) => zeros(1, names),
};
