import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const number = (value: number, unit: string, meaning: string, source = "lewkiewicz2019") =>
  ({ value, unit, meaning, source }) as const;

/** T cells of the healthy from birth by their equations, which the curves by age are drawn through. */
export const tCellHistory: ModuleDefinition = defineModule({
  id: "tCellHistory",
  about: "Lewkiewicz's naive T cells with an infancy of the thymus, excision circles and memory.",
  parameters: {
    output: number(18, "10*9/a", "output at birth"),
    involution: number(0.044, "/a", "its decline"),
    infancy: number(1, "1", "what infancy adds", "bains2009"),
    year: number(1, "a", "its peak", "bains2009"),
    division: number(0.17, "/a", "division"),
    death: number(0.18, "/a", "death"),
    crowding: number(0.04, "/a", "death by crowding"),
    crowdedAt: number(10, "10*9", "cells of half of it"),
    activation: number(0.0183, "/a", "memory cells from a naive cell", "saule2006"),
    firstAntigens: number(20.3, "1", "what infancy adds to that", "thymicNaive2015"),
    firstYears: number(2, "a", "its end", "thymicNaive2015"),
    memoryLoss: number(0.005, "/a", "loss of memory cells", "saule2006"),
    newborn: number(35, "10*9", "naive cells of the newborn", "denny1992"),
  },
  variables: {
    emigrants: {
      unit: "10*9/a",
      is: "output*exp(-involution*time)*(1 + infancy*time/year*exp(1 - time/year))",
      meaning: "output",
    },
    loss: {
      unit: "/a",
      is: "death + crowding*naive^2/(naive^2 + crowdedAt^2)",
      meaning: "death of naive cells",
    },
  },
  states: {
    naive: {
      unit: "10*9",
      start: "newborn",
      rate: "emigrants + division*naive - loss*naive",
      meaning: "naive T cells",
    },
    circles: {
      unit: "10*9",
      start: "0.8*newborn",
      rate: "emigrants - loss*circles",
      meaning: "emigrants whose circles are left",
    },
    memory: {
      unit: "10*9",
      start: "0.07*newborn",
      rate: "activation*(1 + firstAntigens*exp(-time/firstYears))*naive - memoryLoss*memory",
      meaning: "memory T cells",
    },
  },
});
