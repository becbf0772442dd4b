import type { ModuleDefinition } from "@endocrine/engine";
import { expose } from "comlink";
import { type Edit, type Fault, faultOf } from "./edit.ts";
import type { TimeCourse } from "./modelArchive.ts";
import type { GivenFile, ModelFile, ModelRun, OpenedModel } from "./modelFile.ts";

let body: readonly ModuleDefinition[] = [];
let opened: ModelFile | null = null;

/** What needs no patient: checks of what is typed, and files of models. */
const bench = {
  /** The modules that edits are checked against. */
  takeBody(modules: readonly ModuleDefinition[]): void {
    body = modules;
  },

  /** What is wrong with an edit; null where nothing is. */
  check(edit: Edit): Fault | null {
    return faultOf(body, edit);
  },

  /** Reads and compiles a model. */
  async openModel(file: GivenFile): Promise<OpenedModel> {
    const { ModelFile } = await import("./modelFile.ts");
    opened = new ModelFile(file);
    return opened.about(file.name);
  },

  /** Runs the model that is open. */
  runModel(course: TimeCourse): ModelRun {
    return theModel().run(course);
  },

  /** Writes the model that is open. */
  writeModel(kind: "sbml" | "omex", course: TimeCourse): Uint8Array {
    return theModel().write(kind, course);
  },
};

function theModel(): ModelFile {
  if (opened === null) throw new Error("no model is open");
  return opened;
}

/** The worker's interface. */
export type Bench = typeof bench;

expose(bench);
