import type { ModuleDefinition } from "@endocrine/engine";
import { expose } from "comlink";
import { type Edit, type Fault, faultOf } from "./edit.ts";

let body: readonly ModuleDefinition[] = [];

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
};

/** The worker's interface. */
export type Bench = typeof bench;

expose(bench);
