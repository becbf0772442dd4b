import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Thymic epithelium: what age allows of it, and what hormones make of that. */
export const thymicEpithelium: ModuleDefinition = defineModule({
  id: "thymicEpithelium",
  about:
    "The epithelial space grows through childhood, then gives way to fat with every year. It follows its hormones over weeks; after a loss of thymocytes it grows beyond its former size.",
  sources: ["keyPhysiology", "steinmann1985"],
  inputs: {
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    hormones: {
      from: "thymicDrive.hormones",
      unit: "1",
      meaning: "share of what age allows that hormones hold up",
    },
    usual: {
      from: "thymicDrive.usual",
      unit: "1",
      meaning: "that share in the healthy of this age",
    },
    depletion: {
      from: "thymocytes.depletion",
      unit: "1",
      meaning: "share of the thymocytes lost over the past months",
    },
    thymocytes: {
      from: "thymocytes.filling",
      unit: "1",
      meaning: "thymocytes in the epithelial space, 1 = full",
    },
  },
  parameters: {
    present: {
      value: 1,
      unit: "1",
      meaning: "share of the gland that formed and was not taken out",
      source: "lesion",
    },
    hyperplasia: {
      value: 1,
      unit: "1",
      meaning: "size beyond what age and hormones allow (thymoma, hyperplasia)",
      source: "lesion",
    },
    birthMass: {
      value: 12.5,
      unit: "g",
      meaning: "parenchyma of the newborn",
      source: "keyPhysiology",
      note: "thymus of 13 g, cortex and medulla 98 % of it",
    },
    childhoodMass: {
      value: 16.5,
      unit: "g",
      meaning: "what childhood adds, before sex steroids",
      source: "keyPhysiology",
      note: "thymus of 23 to 30 g at 5, 26 to 40 g at 10 years, 34 to 37.5 g at puberty, when a third of it is perivascular space",
    },
    childhood: {
      value: 5,
      unit: "a",
      meaning: "time constant of that growth",
      source: "keyPhysiology",
      note: "30 g already at 1 to 5 years in icrp89",
    },
    involutionFrom: {
      value: 12,
      unit: "a",
      meaning: "age from which epithelium gives way to fat",
      source: "steinmann1985",
      note: "perivascular space greatest at 10 to 25 years, fat from 15 years on",
    },
    involution: {
      value: 0.05,
      unit: "/a",
      meaning: "rate at which it gives way",
      source: "steinmann1985",
      note: "epithelial space 7 mL in the young adult and 1 mL at 55 to 65 years; 3 % a year by other counts, and output falls by 4.4 %",
    },
    rebound: {
      value: 0.6,
      unit: "1",
      meaning: "growth after the loss of all thymocytes",
      source: "choyke1987",
      note: "beyond the former size in many, by half in 5 of 22",
    },
    regrowth: {
      value: 30,
      unit: "d",
      meaning: "time constant with which the epithelium follows its hormones",
      source: "design",
      note: "enlarged thymus of Graves' disease is small half a year after treatment",
    },
    youngMass: {
      value: 9.44,
      unit: "g",
      meaning: "parenchyma of a healthy man of 20 years",
      source: "steinmann1985",
      note: "follows from the parameters above; 7 mL in the young adult",
    },
    stroma: {
      value: 0.2,
      unit: "1",
      meaning: "share of the parenchyma that is not thymocytes",
      source: "design",
      note: "lymphocytes crowd the cortex, two thirds of the gland",
    },
    fatMass: {
      value: 17,
      unit: "g",
      meaning: "perivascular space and fat of old age",
      source: "steinmann1985",
      note: "the organ keeps 19.5 mL at all ages",
    },
    fatAge: {
      value: 11,
      unit: "a",
      meaning: "age of half of that",
      source: "steinmann1985",
      note: "greatest growth of the space from 10 to 25 years",
    },
  },
  variables: {
    allowed: {
      unit: "g",
      is: "(birthMass + childhoodMass*(1 - exp(-age/childhood)))*exp(-involution*max(age - involutionFrom, 0))",
      meaning: "parenchyma that age allows without sex steroids",
    },
    relative: {
      unit: "1",
      is: "tissue/usual",
      meaning: "epithelium, 1 = healthy of this age",
    },
    mass: {
      unit: "g",
      is: "allowed*tissue*(stroma + (1 - stroma)*thymocytes)",
      meaning: "epithelial space with its thymocytes",
    },
    massOver20: {
      unit: "1",
      is: "allowed*tissue/youngMass",
      meaning: "epithelium over that of a man of 20 years",
    },
    gland: {
      unit: "g",
      is: "mass + present*fatMass*age^2/(age^2 + fatAge^2)",
      meaning: "thymus with its fat and perivascular space",
    },
  },
  states: {
    tissue: {
      unit: "1",
      start: "0.5*present",
      scale: 0.1,
      rate: "(present*hyperplasia*hormones*(1 + rebound*depletion) - tissue)/regrowth",
      meaning: "epithelium, share of what age allows",
    },
  },
});
