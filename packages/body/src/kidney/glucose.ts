import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Glucose in the urine: what is filtered beyond what the tubules take back. */
export const renalGlucose: ModuleDefinition = defineModule({
  id: "renalGlucose",
  about:
    "The tubules take back glucose up to a capacity, most of it by SGLT2; as nephrons differ, some glucose is lost before the capacity is reached (splay).",
  sources: ["hall2016", "deFronzo2013", "vallon2017"],
  inputs: {
    glucose: { from: "glucose.plasma", unit: "mmol/L", meaning: "plasma glucose" },
    GFR: {
      from: "kidney.GFR",
      unit: "L/min",
      meaning: "glomerular filtration",
      absent: 0.12,
    },
    nephrons: {
      from: "kidney.function",
      unit: "1",
      meaning: "working nephrons over normal",
      absent: 1,
    },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale of clearances",
      absent: 1,
    },
    inhibition: {
      from: "sglt2Inhibitor.block",
      unit: "1",
      meaning: "share of SGLT2 that a drug blocks",
      absent: 0,
    },
  },
  parameters: {
    SGLT2: {
      value: 1,
      unit: "1",
      meaning: "transport by SGLT2 over normal",
      source: "lesion",
    },
    capacityBySGLT2: {
      value: 1.77,
      unit: "mmol/min",
      meaning: "capacity of SGLT2",
      source: "hall2016",
      note: "375 mg/min by both transporters",
    },
    capacityBySGLT1: {
      value: 0.31,
      unit: "mmol/min",
      meaning: "capacity of SGLT1",
      source: "vallon2017",
      note: "80 g a day",
    },
    splay: {
      value: 0.22,
      unit: "mmol/min",
      meaning: "width of the bend of reabsorption",
      source: "hall2016",
      note: "glucose appears in urine at 200 mg/dL, when 250 mg/min are filtered, far below the capacity",
    },
    collectionTime: {
      value: 1,
      unit: "d",
      meaning: "time over which urine is collected",
      source: "design",
      note: "24-hour collection",
    },
    energy: {
      value: 0.6786,
      unit: "kcal/mmol",
      meaning: "energy lost with glucose",
      source: "hall2016",
      note: "3.77 kcal/g",
    },
  },
  variables: {
    filtered: { unit: "mmol/min", is: "GFR*max(glucose, 0)", meaning: "glucose filtered" },
    capacity: {
      unit: "mmol/min",
      is: "clearanceSize*nephrons*(capacityBySGLT1 + capacityBySGLT2*SGLT2*(1 - inhibition))",
      meaning: "glucose that can be taken back",
    },
    bend: {
      unit: "mmol/min",
      is: "splay*clearanceSize*max(nephrons, 0.05)",
      meaning: "width of the bend of both kidneys",
    },
    excretion: {
      unit: "mmol/min",
      is: "bend*ln(1 + exp(min((filtered - capacity)/bend, 50)))",
      meaning: "glucose into the urine",
    },
    energyLost: { unit: "kcal/d", is: "excretion*energy", meaning: "energy lost into the urine" },
  },
  states: {
    glucose24h: {
      unit: "mmol/d",
      start: 1,
      scale: 10,
      rate: "(excretion - glucose24h)/collectionTime",
      meaning: "glucose in urine of about a day",
    },
  },
});
