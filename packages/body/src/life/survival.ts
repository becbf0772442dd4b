import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Death by what no body stands for long: too low a pressure, potassium, sodium or calcium out of bounds, lack of fuel of the brain, acidosis. */
export const survival: ModuleDefinition = defineModule({
  id: "survival",
  about:
    "Harm builds up while a vital quantity lies beyond its limit, the faster the further, and heals when it comes back in time; harm of 1 is death. A value at its limit for good is just survived; a tenth beyond it kills within some eight hours.",
  sources: ["hall2016", "chelationDeaths2006", "guimard2018"],
  inputs: {
    pressure: {
      from: "pressure.relative",
      unit: "1",
      meaning: "mean arterial pressure over usual, sleep left out",
      absent: 1,
    },
    potassium: {
      from: "extracellular.potassium",
      unit: "mmol/L",
      meaning: "potassium of plasma",
      absent: 4.2,
    },
    sodium: {
      from: "extracellular.sodium",
      unit: "mmol/L",
      meaning: "sodium of plasma",
      absent: 140,
    },
    calcium: {
      from: "plasmaCalcium.ionised",
      unit: "mmol/L",
      meaning: "ionised calcium",
      absent: 1.22,
    },
    starving: {
      from: "brainFuel.strain",
      unit: "1",
      meaning: "how far the brain's supply of fuel is below what is borne",
      absent: 0,
    },
    acidosis: {
      from: "acidBase.strain",
      unit: "1",
      meaning: "how far acidosis is beyond what is borne",
      absent: 0,
    },
  },
  parameters: {
    lowestPressure: {
      value: 0.6,
      unit: "1",
      meaning: "lowest pressure over usual that is borne for long",
      source: "design",
      note: "a mean of 55 mm[Hg] in the adult: brain, heart and kidney then lose their regulated flow; shock below half of usual pressure runs on to death within hours (hall2016)",
    },
    highestPotassium: {
      value: 8,
      unit: "mmol/L",
      meaning: "highest potassium that the heart bears",
      source: "hall2016",
      note: "8 to 12 mmol/L, two to three times normal, weaken the heart, disturb its rhythm and kill",
    },
    lowestPotassium: {
      value: 1.8,
      unit: "mmol/L",
      meaning: "lowest potassium that is borne for long",
      source: "design",
      note: "paralysis of breathing and ventricular arrhythmia below 2 mmol/L",
    },
    lowestSodium: {
      value: 100,
      unit: "mmol/L",
      meaning: "lowest sodium that is borne for long",
      source: "sterns1987",
      note: "chosen below the series: nineteen of twenty patients with 105 mmol/L or less lived",
    },
    highestSodium: {
      value: 175,
      unit: "mmol/L",
      meaning: "highest sodium that is borne for long",
      source: "design",
      note: "shrinking of the brain and bleeding into it; few live through more",
    },
    lowestCalcium: {
      value: 0.55,
      unit: "mmol/L",
      meaning: "lowest ionised calcium that the heart bears",
      source: "chelationDeaths2006",
      note: "a child died two hours after a total of 1.3 mmol/L, ionised about 0.65, while EDTA went on binding calcium; as low a total is borne where it came slowly",
    },
    highestCalcium: {
      value: 3,
      unit: "mmol/L",
      meaning: "highest ionised calcium that is borne for long",
      source: "guimard2018",
      note: "chosen above the series: none of 31 patients with a total of 4 mmol/L or more, median 4.3, quartile 4.7, was in danger from heart or brain at once",
    },
    span: {
      value: 8,
      unit: "h",
      meaning: "time in which harm builds up and heals",
      source: "design",
      note: "shock is reversible for some hours",
    },
  },
  functions: {
    /** Strain of a quantity by its share of its limit: a wall, yet smooth; 1 at the limit, bounded far beyond it. */
    tooHigh: { args: ["share"], is: "max(share, 0)^16/(1 + max(share, 0)^16/40)" },
    tooLow: { args: ["share"], is: "1/(max(share, 0)^16 + 1/40)" },
  },
  variables: {
    strainNow: {
      unit: "1",
      is: "tooLow(pressure/lowestPressure) + tooHigh(potassium/highestPotassium) + tooLow(potassium/lowestPotassium) + tooLow((sodium/lowestSodium)^2) + tooHigh((sodium/highestSodium)^2) + tooLow(calcium/lowestCalcium) + tooHigh(calcium/highestCalcium) + starving + acidosis",
      meaning: "how far vital quantities are beyond their limits, 1 is just borne",
    },
    alive: {
      unit: "1",
      is: "min(max(1e6*(0.999 - harm), 0), 1)",
      meaning: "1 while alive, 0 from death on",
    },
  },
  states: {
    harm: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "(strainNow/4 - harm*max(1 - harm, 0))/span",
      meaning:
        "harm by pressure, potassium, sodium, calcium, lack of fuel of the brain and acidosis; 1 is death",
    },
  },
});
