import { readAntimony } from "../../src/antimony/readAntimony.ts";
import type { SbmlModel } from "../../src/sbml/document.ts";
import { content } from "../sbmlWrite/models.ts";

/** The model of an Antimony text. */
export function modelFrom(text: string): SbmlModel {
  return readAntimony(text, { file: "m.ant" }).model;
}

/** A part of a model without the places of things. */
export function partOf<K extends keyof SbmlModel>(text: string, key: K): unknown {
  return content(modelFrom(text)[key]);
}
