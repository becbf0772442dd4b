import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Ketones: made by the liver from fatty acids, burnt by brain and muscle, lost in urine. */
export const ketones: ModuleDefinition = defineModule({
  id: "ketones",
  about:
    "The liver turns fatty acids into ketones when insulin is low against glucagon and its glycogen is spent, up to what its oxygen allows. Tissues burn them by a saturable law; what overwhelms it stays in the blood.",
  sources: ["wastney1984", "balasse1989"],
  inputs: {
    fattyAcids: { from: "FFA.plasma", unit: "mmol/L", meaning: "free fatty acids" },
    insulin: {
      from: "insulinAction.fat",
      unit: "1",
      meaning: "prompt insulin action over usual",
    },
    glucagon: {
      from: "hepaticDemand.glucagonEffect",
      unit: "1",
      meaning: "glucagon action over usual",
    },
    glycogen: { from: "liver.glycogen", unit: "g", meaning: "glycogen of the liver" },
    mass: { from: "glucose.mass", unit: "kg", meaning: "body mass that flows scale with" },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale of clearances",
      absent: 1,
    },
  },
  parameters: {
    ketogenesis: {
      value: 1,
      unit: "1",
      meaning: "capacity of the liver to make ketones over normal",
      source: "lesion",
    },
    greatest: {
      value: 1.9,
      unit: "mmol/min",
      meaning: "most that the liver can make",
      source: "balasse1989",
      note: "beta-hydroxybutyrate; total ketones by a third more",
    },
    halfLoad: {
      value: 0.54,
      unit: "mmol/L",
      meaning:
        "fatty acids, weighed by the readiness of the liver, of half the greatest production",
      source: "wastney1984",
      fitted: "packages/body/fit/fast.ts",
      note: "new beta-hydroxybutyrate is 8.8 umol/min per litre of a space of 10 L after a night; acetoacetate is not counted",
    },
    restraint: {
      value: 6,
      unit: "1",
      meaning: "how insulin and glycogen together hold ketogenesis back",
      source: "fujita2022",
      fitted: "packages/body/fit/fast.ts",
      note: "total ketones 0.13 to 0.017 mmol/L after glucose",
    },
    readying: {
      value: 17,
      unit: "h",
      meaning: "time constant with which the liver gets ready to make ketones",
      source: "balasse1989",
      fitted: "packages/body/fit/fast.ts",
      note: "ketones rise over days in a fast, and over half a day without insulin",
    },
    usualGlycogen: {
      value: 0.86,
      unit: "g/kg",
      meaning: "glycogen of the liver after a night",
      source: "taylor1996",
    },
    burning: {
      value: 1.5,
      unit: "mmol/min",
      meaning: "most that tissues burn",
      source: "balasse1989",
      fitted: "packages/body/fit/fast.ts",
    },
    half: {
      value: 0.6,
      unit: "mmol/L",
      meaning: "level at which half of the most is burnt",
      source: "wastney1984",
      note: "clearance of 2 L/min at the level after a night; inversely related to the level (balasse1989)",
    },
    withoutInsulin: {
      value: 0.82,
      unit: "1",
      meaning: "share of the burning that needs no insulin",
      source: "design",
      note: "insulin helps tissues to burn ketones; with it, ketones pass 10 mmol/L within two days of lack of insulin",
    },
    halfInsulin: {
      value: 0.05,
      unit: "1",
      meaning: "insulin action over usual of half its help",
      source: "design",
      note: "little is enough, as against ketosis at all",
    },
    renalClearance: {
      value: 4,
      unit: "mL/min",
      meaning: "clearance into urine at low levels",
      source: "palmer2021",
      note: "most of what is filtered is taken back",
    },
    renalHalf: {
      value: 4,
      unit: "mmol/L",
      meaning: "level with which the clearance into urine doubles",
      source: "design",
      note: "100-150 mmol a day in long starvation, several times that in ketoacidosis",
    },
    volume: {
      value: 0.2,
      unit: "L/kg",
      meaning: "space in which ketones are diluted",
      source: "wastney1984",
      note: "0.14 L/kg is the space at first; carbon goes on into two slow spaces, a round figure with these",
    },
    share: {
      value: 0.75,
      unit: "1",
      meaning: "share of beta-hydroxybutyrate in both ketones",
      source: "balasse1989",
      note: "one to one after a night, three to one in ketosis",
    },
  },
  variables: {
    target: {
      unit: "1",
      is: "1/(1 + restraint*2*insulin/(1 + insulin)/max(glucagon, 0.1)*glycogen/(usualGlycogen*mass))",
      meaning: "share of fatty acids that the liver comes to let into ketogenesis",
    },
    production: {
      unit: "mmol/min",
      is: "clearanceSize*ketogenesis*greatest*fattyAcids*readiness/(fattyAcids*readiness + halfLoad)",
      meaning: "beta-hydroxybutyrate made",
    },
    burnt: {
      unit: "mmol/min",
      is: "clearanceSize*burning*(withoutInsulin + (1 - withoutInsulin)*insulin/(insulin + halfInsulin)*(1 + halfInsulin))*plasma/(plasma + half)",
      meaning: "beta-hydroxybutyrate burnt",
    },
    excretion: {
      unit: "mmol/min",
      is: "clearanceSize*renalClearance*max(plasma, 0)*(1 + plasma/renalHalf)",
      meaning: "beta-hydroxybutyrate into the urine",
    },
    total: {
      unit: "mmol/L",
      is: "plasma/share",
      meaning: "beta-hydroxybutyrate and acetoacetate",
    },
  },
  states: {
    readiness: {
      unit: "1",
      start: "1/(1 + restraint)",
      scale: 0.1,
      rate: "(target - readiness)/readying",
      meaning: "share of fatty acids that the liver lets into ketogenesis",
    },
    plasma: {
      unit: "mmol/L",
      start: 0.1,
      scale: 1,
      rate: "(production - burnt - excretion)/(volume*mass)",
      meaning: "beta-hydroxybutyrate in plasma",
    },
  },
});
