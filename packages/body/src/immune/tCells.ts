import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Naive and memory T cells and excision circles (TREC), as they depart from those of the healthy. */
export const tCells: ModuleDefinition = defineModule({
  id: "tCells",
  about:
    "Naive T cells come from the thymus and from their own division and are lost, faster where they are many (Lewkiewicz); excision circles come from the thymus alone, are lost with their cells and diluted by division; memory follows naive cells. Each is written over its course in the healthy of this age, which obeys the same equation.",
  sources: ["lewkiewicz2019", "deBoer2006", "saule2006", "vanGent2011", "sauce2009", "markert2007"],
  inputs: {
    output: {
      from: "thymocytes.relative",
      unit: "1",
      meaning: "output of the thymus, 1 = healthy of this age",
    },
    usualOutput: {
      from: "thymocytes.usualOutput",
      unit: "/a",
      meaning: "naive T cells that leave the thymus of the healthy of this age",
    },
    usualNaive: {
      from: "tCellsByAge.naive",
      unit: "10*9",
      meaning: "naive T cells of the healthy of this age",
    },
    usualCircles: {
      from: "tCellsByAge.circles",
      unit: "10*9",
      meaning: "excision circles of the healthy of this age, in emigrants",
    },
    usualMemory: {
      from: "tCellsByAge.memory",
      unit: "10*9",
      meaning: "memory T cells of the healthy of this age",
    },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
  },
  parameters: {
    atBirth: {
      value: 1,
      unit: "1",
      meaning: "T cells at the start over healthy (0 born without a thymus)",
      source: "lesion",
    },
    crowding: {
      value: 0.04,
      unit: "/a",
      meaning: "loss that crowding adds to naive T cells",
      source: "lewkiewicz2019",
    },
    crowdedAt: {
      value: 10,
      unit: "10*9",
      meaning: "naive T cells of half of that",
      source: "lewkiewicz2019",
    },
    activation: {
      value: 0.0183,
      unit: "/a",
      meaning: "memory cells that a naive cell gives rise to in a year",
      source: "saule2006",
      fitted: "packages/body/fit/tCells.ts",
      note: "memory outnumbers naive cells from 37.4 years in CD4 and 29.5 in CD8 cells",
    },
    firstAntigens: {
      value: 20.3,
      unit: "1",
      meaning: "what the new antigens of infancy add to that",
      source: "thymicNaive2015",
      fitted: "packages/body/fit/tCells.ts",
      note: "naive 93.5 % of CD4 cells at birth, 78 % at 12 months",
    },
    firstYears: {
      value: 2,
      unit: "a",
      meaning: "time constant in which antigens cease to be new",
      source: "thymicNaive2015",
    },
    tiny: {
      value: 1e-6,
      unit: "10*9",
      meaning: "T cells below which there are none",
      source: "design",
      note: "keeps shares finite where there are no T cells",
    },
    circles20: {
      value: 0.151,
      unit: "1",
      meaning: "excision circles of a T cell at 20 years, over emigrants'",
      source: "lewkiewicz2019",
      fitted: "packages/body/fit/tCells.ts",
    },
  },
  functions: { crowded: { args: ["n", "k"], is: "n*n/(n*n + k*k)" } },
  variables: {
    naive: { unit: "10*9", is: "naiveShare*usualNaive", meaning: "naive T cells of the body" },
    memory: { unit: "10*9", is: "memoryShare*usualMemory", meaning: "memory T cells of the body" },
    naiveOfAll: {
      unit: "1",
      is: "naive/max(naive + memory, tiny)",
      meaning: "naive cells among T cells",
    },
    overcrowding: {
      unit: "/a",
      is: "crowding*(crowded(naive, crowdedAt) - crowded(usualNaive, crowdedAt))",
      meaning: "loss of naive T cells by their number, beyond that of the healthy",
    },
    TREC: {
      unit: "1",
      is: "circleShare*usualCircles/(max(naive + memory, tiny)*circles20)",
      meaning: "excision circles for a T cell, 1 = healthy of 20 years",
    },
    maturing: {
      unit: "/a",
      is: "activation*(1 + firstAntigens*exp(-age/firstYears))*usualNaive/usualMemory",
      meaning: "rate at which memory follows naive cells",
    },
  },
  states: {
    naiveShare: {
      unit: "1",
      start: "atBirth",
      scale: 1,
      rate: "usualOutput/usualNaive*(output - naiveShare) - overcrowding*naiveShare",
      meaning: "naive T cells over those of the healthy of this age",
    },
    circleShare: {
      unit: "1",
      start: "atBirth",
      scale: 1,
      rate: "usualOutput/usualCircles*(output - circleShare) - overcrowding*circleShare",
      meaning: "excision circles over those of the healthy of this age",
    },
    memoryShare: {
      unit: "1",
      start: "atBirth",
      scale: 1,
      rate: "maturing*(naiveShare - memoryShare)",
      meaning: "memory T cells over those of the healthy of this age",
    },
  },
});
