import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Who the patient is, and the size to which volumes, clearances and secretions are scaled. */
export const person: ModuleDefinition = defineModule({
  id: "person",
  about: "Age, sex and the body size that volumes (linear) and clearances (power 3/4) scale with.",
  inputs: {
    healthyMass: {
      from: "referenceBody.mass",
      unit: "kg",
      meaning: "body mass before disease moves it",
    },
  },
  parameters: {
    female: {
      value: 0,
      unit: "1",
      meaning: "1 in a woman, 0 in a man",
      source: "design",
      note: "chosen by the patient",
    },
    ageAtStart: {
      value: 30,
      unit: "a",
      meaning: "age when the run starts",
      source: "design",
      note: "chosen by the patient",
    },
    calendar: {
      value: 1,
      unit: "1",
      meaning: "1 while time makes the patient older, 0 holds age and size",
      source: "design",
      note: "held while a start state settles",
    },
    adultBodyMassIndex: {
      value: 22.6,
      unit: "kg/m2",
      meaning: "body-mass index of the healthy adult that the patient is or becomes",
      source: "design",
      note: "70 kg at 176 cm and 60 kg at 163 cm, the reference adults",
    },
    referenceMass: {
      value: 70,
      unit: "kg",
      meaning: "mass of the man for whom kinetic parameters are given",
      source: "icrp89",
    },
  },
  variables: {
    age: { unit: "a", is: "ageAtStart + calendar*time", meaning: "age" },
    size: {
      unit: "1",
      is: "healthyMass/referenceMass",
      meaning: "body size: volumes scale with it",
    },
    clearanceSize: {
      unit: "1",
      is: "size^0.75",
      meaning: "allometric scale of clearances and secretions",
    },
    rateSize: { unit: "1", is: "size^(-0.25)", meaning: "allometric scale of rate constants" },
  },
});
