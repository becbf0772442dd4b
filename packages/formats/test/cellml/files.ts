import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";

const shared = process.env.ENDOCRINE_SHARED ?? join(import.meta.dirname, "../../../../../shared");

/** Whether the published models are there; tests that need them say so when they skip. */
export const hasShared: boolean = existsSync(join(shared, "models"));

/** A published CellML file: `folder/file` and its text. */
export interface CellmlSample {
  readonly name: string;
  readonly text: string;
}

/** All CellML files among the published models. */
export function publishedModels(): CellmlSample[] {
  if (!hasShared) return [];
  const models = join(shared, "models");
  return readdirSync(models, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(models, name))
        .filter((file) => file.endsWith(".cellml"))
        .map((file) => ({
          name: `${name}/${file}`,
          text: readFileSync(join(models, name, file), "utf8"),
        })),
    );
}

const archives = [
  "biosimulators/examples/cellml/Lorenz-system.omex",
  "biosimulators/examples/cellml/Elowitz-Nature-2000-Repressilator.omex",
  "sed-ml/specification/level-1-version-3/examples/__omex__/L1V3_lorenz-cellml.omex",
  "sed-ml/specification/level-1-version-3/examples/__omex__/L1V3_vanderpol-cellml.omex",
  "sed-ml/specification/level-1-version-4/examples/__omex__/L1V4_lorenz-cellml.omex",
  "sed-ml/specification/level-1-version-4/examples/__omex__/L1V4_vanderpol-cellml.omex",
];

/** CellML files inside COMBINE archives. */
export function archivedModels(): CellmlSample[] {
  if (!hasShared) return [];
  return archives.flatMap((archive) =>
    Object.entries(unzipSync(readFileSync(join(shared, "omex", archive))))
      .filter(([file]) => file.endsWith(".cellml"))
      .map(([file, bytes]) => ({
        name: `${archive.split("/").at(-1)}/${file}`,
        text: new TextDecoder().decode(bytes),
      })),
  );
}

/** Text of a published SBML model. */
export function publishedSbml(path: string): string {
  return readFileSync(join(shared, "models", path), "utf8");
}
