import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const number = (value: number, unit: string, meaning: string) =>
  ({ value, unit, meaning, source: "lewkiewicz2019" }) as const;

/** Naive T cells under the thymic output of ageing (Lewkiewicz 2019; BIOMD0000000824). Years, cells. */
export const lewkiewicz: ModuleDefinition = defineModule({
  id: "lewkiewicz",
  about: "Naive T cells leave a thymus that halves every 16 years, divide and die.",
  parameters: {
    gamma0: number(1.8e10, "/a", "output at birth"),
    a: number(0.044, "/a", "its decline"),
    p: number(0.17, "/a", "division"),
    mu0: number(0.18, "/a", "death"),
    mu1: number(0.04, "/a", "death by crowding"),
    K: number(1e10, "1", "cells of half of it"),
    N0: number(1, "1", "cells at the start"),
  },
  variables: {
    gamma: { unit: "/a", is: "gamma0*exp(-a*time)", meaning: "output" },
    mu: { unit: "/a", is: "mu0 + mu1*N^2/(N^2 + K^2)", meaning: "death" },
  },
  states: {
    N: { unit: "1", start: "N0", scale: 1e10, rate: "gamma + p*N - mu*N", meaning: "naive cells" },
  },
});

/** Naive cells and excision circles in a microlitre (De Boer). */
export const excisionCircles: ModuleDefinition = defineModule({
  id: "trec",
  about: "Excision circles enter with emigrants, go with their cells, and are diluted by division.",
  parameters: {
    sigma: number(0.032, "{cells}/uL/d", "recent thymic emigrants"),
    alpha: number(0.125, "1", "circles of an emigrant"),
    d: number(0.001, "/d", "death"),
    p: number(0.00092, "/d", "division"),
  },
  variables: { content: { unit: "1", is: "T/N", meaning: "circles of a cell" } },
  states: {
    N: { unit: "{cells}/uL", start: 400, rate: "sigma + p*N - d*N", meaning: "naive CD4 cells" },
    T: { unit: "{cells}/uL", start: 4, rate: "alpha*sigma - d*T", meaning: "circles" },
  },
});
