import type { SbmlModel } from "./document.ts";

/** A Level 3 Version 2 model with nothing in it, to be filled by what reads other formats. */
export const emptyModel: SbmlModel = {
  level: 3,
  version: 2,
  place: {},
  units: {},
  unitDefinitions: [],
  functions: [],
  compartments: [],
  species: [],
  parameters: [],
  initialAssignments: [],
  rules: [],
  reactions: [],
  events: [],
  submodels: [],
  ports: [],
};
