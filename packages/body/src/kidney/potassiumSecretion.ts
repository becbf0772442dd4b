import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Potassium into the urine: distal secretion by plasma potassium, channel activity and sodium delivery. */
export const potassiumSecretion: ModuleDefinition = defineModule({
  id: "potassiumSecretion",
  about:
    "The potassium model of Stadt filters and takes back nearly all potassium and adds distal secretion; here secretion also grows exponentially with plasma potassium, without which chronic intake is not balanced.",
  sources: ["stadt2022"],
  inputs: {
    potassium: {
      from: "extracellular.potassium",
      unit: "mmol/L",
      meaning: "plasma potassium",
      absent: 4.2,
    },
    channel: {
      from: "tubule.channelActivity",
      unit: "1",
      meaning: "epithelial sodium channel activity over normal",
      absent: 1,
    },
    delivery: {
      from: "tubule.relativeToCollectingDuct",
      unit: "1",
      meaning: "sodium reaching the collecting duct over normal",
      absent: 1,
    },
    GFR: { from: "kidney.GFR", unit: "mL/min", meaning: "filtration", absent: 120 },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    secretion: {
      value: 0.0382,
      unit: "mmol/min",
      meaning: "secretion at normal potassium, aldosterone and flow",
      source: "stadt2022",
      note: "with what is filtered and not taken back: 63 mmol/d, 90 % of an intake of 70",
    },
    leak: {
      value: 0.011,
      unit: "1",
      meaning: "share of filtered potassium that reaches the urine",
      source: "stadt2022",
      note: "8 % of it passes the loop, most of which the collecting duct takes back",
    },
    steepness: {
      value: 0.72,
      unit: "L/mmol",
      meaning: "rise of ln secretion with plasma potassium",
      source: "young1982",
      note: "with aldosterone held, excretion trebles for 1.4 mmol/L; the published model without it is unstable",
    },
    normalPotassium: {
      value: 4.2,
      unit: "mmol/L",
      meaning: "plasma potassium of the reference",
      source: "stadt2022",
    },
    conservation: {
      value: 2.7,
      unit: "mmol/L",
      meaning: "plasma potassium at which the duct's own uptake takes half of what is secreted",
      source: "squires1959",
      note: "below 20 mmol/d of urinary potassium once some 200 mmol are missing",
    },
    conservationPower: {
      value: 6,
      unit: "1",
      meaning: "steepness of that uptake",
      source: "squires1959",
    },
    channelPower: {
      value: 0.45,
      unit: "1",
      meaning: "power of sodium channel activity",
      source: "young1982",
      fitted: "packages/body/fit/saltBalance.ts",
    },
    deliveryPower: {
      value: 0.6,
      unit: "1",
      meaning: "power of sodium delivery",
      source: "swartz1980",
      fitted: "packages/body/fit/saltBalance.ts",
      note: "a diet of 10 mmol of sodium does not change plasma potassium, though aldosterone trebles",
    },
  },
  variables: {
    secreted: {
      unit: "mmol/min",
      is: "secretion*clearanceSize*exp(steepness*(potassium - normalPotassium))*max(channel, 0.01)^channelPower*max(delivery, 0.01)^deliveryPower*(1 + (conservation/normalPotassium)^conservationPower)/(1 + (conservation/max(potassium, 0.1*normalPotassium))^conservationPower)",
      meaning: "distal secretion",
    },
    excretion: {
      unit: "mmol/min",
      is: "secreted + leak*GFR*potassium",
      meaning: "potassium into the urine",
    },
  },
});
