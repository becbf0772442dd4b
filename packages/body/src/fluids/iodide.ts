import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Inorganic iodide of the extracellular fluid: diet in, thyroid and kidney out. */
export const iodide: ModuleDefinition = defineModule({
  id: "iodide",
  about:
    "The iodide pool between diet, thyroid and kidney; hormone iodine comes back to it after deiodination.",
  sources: ["icrp78"],
  inputs: {
    size: { from: "person.size", unit: "1", meaning: "body size" },
    clearanceSize: { from: "person.clearanceSize", unit: "1", meaning: "allometric scale" },
    uptake: { from: "follicles.uptake", unit: "ug/h", meaning: "iodide into the thyroid" },
    leak: { from: "follicles.leak", unit: "ug/h", meaning: "iodide back from the thyroid" },
    returned: {
      from: "thyroidHormones.iodineReturned",
      unit: "ug/h",
      meaning: "iodide from deiodinated hormone",
    },
    netClearance: { from: "follicles.netClearance", unit: "L/h", meaning: "net thyroid clearance" },
    tablets: {
      from: "potassiumIodide.absorption",
      unit: "ug/h",
      meaning: "iodide from tablets or drops",
      absent: 0,
    },
    renalFactor: {
      from: "pregnancy.renalFactor",
      unit: "1",
      meaning: "rise of renal clearance in pregnancy",
      absent: 1,
    },
    fetus: { from: "fetus.iodine", unit: "ug/h", meaning: "iodine that a foetus takes", absent: 0 },
    milk: { from: "milk.iodine", unit: "ug/h", meaning: "iodine given with milk", absent: 0 },
  },
  parameters: {
    intake: {
      value: 212,
      unit: "ug/d",
      meaning: "dietary iodine of an adult of 70 kg",
      source: "zimmermann2012",
      note: "US intakes: men 240-300, women 190-210 ug/d; gives a urinary iodine of about 130 ug/L, inside WHO's adequate 100-199",
    },
    intakeFactor: { value: 1, unit: "1", meaning: "intake over normal", source: "lesion" },
    volume: {
      value: 25,
      unit: "L",
      meaning: "iodide space, 70 kg",
      source: "icrp78",
      note: "with the clearances: blood half-life 6 h",
    },
    renalClearance: {
      value: 33.7,
      unit: "mL/min",
      meaning: "renal clearance of iodide, 70 kg",
      source: "icrp78",
      note: "1.9404 /d of the iodide space",
    },
    kidneyFunction: {
      value: 1,
      unit: "1",
      meaning: "renal clearance over normal",
      source: "lesion",
    },
    collectionTime: {
      value: 1,
      unit: "d",
      meaning: "time over which urine is collected",
      source: "design",
      note: "24-hour collection",
    },
    uptakeTime: {
      value: 24,
      unit: "h",
      meaning: "time of the uptake measurement",
      source: "design",
      note: "convention",
    },
    urineVolume: {
      value: 1.5,
      unit: "L/d",
      meaning: "urine volume, 70 kg",
      source: "zimmermann2012",
      note: "0.9 mL/h/kg",
    },
  },
  variables: {
    concentration: { unit: "ug/L", is: "pool/(volume*size)", meaning: "plasma inorganic iodide" },
    excretion: {
      unit: "ug/d",
      is: "renalNow*concentration",
      meaning: "iodine in the urine of a day",
    },
    urineIodine: {
      unit: "ug/L",
      is: "collected/(urineVolume*clearanceSize)",
      meaning: "urinary iodine concentration of the last day",
    },
    renalNow: {
      unit: "L/h",
      is: "renalClearance*clearanceSize*renalFactor*kidneyFunction",
      meaning: "renal clearance",
    },
    radioiodineUptake24h: {
      unit: "%",
      is: "clearanceOfDay/(clearanceOfDay + renalNow)*(1 - exp(-(clearanceOfDay + renalNow)*uptakeTime/(volume*size)))",
      meaning:
        "share of a tracer that the gland would hold after 24 hours, by its clearance of about a day",
    },
    dietary: { unit: "ug/d", is: "intake*intakeFactor*clearanceSize", meaning: "iodine eaten" },
  },
  states: {
    collected: {
      unit: "ug/d",
      start: 198,
      scale: 100,
      rate: "(excretion - collected)/collectionTime",
      meaning: "urinary iodine averaged over about a day",
    },
    clearanceOfDay: {
      unit: "L/h",
      start: 0.8,
      scale: 1,
      rate: "(netClearance - clearanceOfDay)/uptakeTime",
      meaning: "net thyroid clearance averaged over about a day",
    },
    pool: {
      unit: "ug",
      start: 102,
      scale: 100,
      rate: "dietary + tablets + leak + returned - uptake - excretion - fetus - milk",
      meaning: "iodide outside the thyroid",
    },
  },
});
