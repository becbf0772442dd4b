import { defineModule, type ModuleDefinition, type ParameterDefinition } from "@endocrine/engine";

const fitted = "packages/body/fit/tCells.ts";
const of = (
  value: number,
  unit: string,
  meaning: string,
  source: string = "lewkiewicz2019",
): ParameterDefinition => ({ value, unit, meaning, source, fitted });

/** Naive T cells, their excision circles and memory T cells of the healthy, by age. */
export const tCellsByAge: ModuleDefinition = defineModule({
  id: "tCellsByAge",
  about:
    "Closed curves through the published equation of naive T cells, run from birth with the thymus of the healthy and with memory cells added. A life needs no more than these and the deviation from them.",
  sources: ["lewkiewicz2019", "saule2006", "denny1992", "mitchell2010"],
  inputs: { age: { from: "person.age", unit: "a", meaning: "age", absent: 30 } },
  parameters: {
    naiveStart: of(33.9, "10*9", "naive T cells at birth"),
    naiveRise: of(77.7, "10*9", "their rise in infancy"),
    naiveTime: of(3.9, "a", "time constant of that"),
    naiveGrowth: of(15.65, "10*9/a", "their rise through childhood and youth"),
    naiveDecline: of(0.04514, "/a", "rate at which age takes them"),
    circleStart: of(26.7, "10*9", "emigrants' worth of excision circles at birth"),
    circleRise: of(76.9, "10*9", "their rise in infancy"),
    circleTime: of(2.28, "a", "time constant of that"),
    circleDecline: of(0.04408, "/a", "rate at which age takes them"),
    memoryStart: of(2.39, "10*9", "memory T cells at birth", "saule2006"),
    memoryRise: of(31.2, "10*9", "their rise in infancy", "saule2006"),
    memoryTime: of(2.41, "a", "time constant of that", "saule2006"),
    memoryGrowth: of(5.55, "10*9/a", "their rise through life", "saule2006"),
    memoryDecline: of(0.01306, "/a", "rate at which that rise slackens", "saule2006"),
  },
  functions: {
    course: {
      args: ["age", "start", "rise", "span", "growth", "decline"],
      is: "(start + rise*(1 - exp(-age/span)) + growth*age)*exp(-decline*age)",
    },
  },
  variables: {
    naive: {
      unit: "10*9",
      is: "course(age, naiveStart, naiveRise, naiveTime, naiveGrowth, naiveDecline)",
      meaning: "naive T cells of the healthy of this age",
    },
    circles: {
      unit: "10*9",
      is: "(circleStart + circleRise*(1 - exp(-age/circleTime)))*exp(-circleDecline*age)",
      meaning: "emigrants whose excision circles are still there, in the healthy of this age",
    },
    memory: {
      unit: "10*9",
      is: "course(age, memoryStart, memoryRise, memoryTime, memoryGrowth, memoryDecline)",
      meaning: "memory T cells of the healthy of this age",
    },
  },
});
