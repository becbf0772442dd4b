import { existsSync } from "node:fs";
import { join } from "node:path";

/** Folder of published models and test suites, which belong to their authors and are not part of the project. */
export const shared: string =
  process.env.ENDOCRINE_SHARED ?? join(import.meta.dirname, "../../../../shared");

/** Folder of the SBML Test Suite's semantic cases. */
export const suiteFolder: string = process.env.SBML_SUITE ?? join(shared, "sbml-suite", "semantic");

/** Why a test that needs a folder is skipped, for its name; empty where the folder is there. */
export function absent(folder: string): string {
  return existsSync(folder) ? "" : ` (skipped: there is no ${folder})`;
}
