import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Who the patient is, and the size to which volumes, clearances and secretions are scaled. */
export const person: ModuleDefinition = defineModule({
  id: "person",
  about: "Age, sex and the body size that volumes (linear) and clearances (power 3/4) scale with.",
  inputs: {
    height: { from: "growth.height", unit: "m", meaning: "standing height" },
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
    childShare: {
      value: 0.31,
      unit: "1",
      meaning: "how far the index of a young child lies below the adult one",
      source: "kuczmarski2002",
      note: "logistic read off the CDC 2000 medians: 16.0 at 2 y, 15.8 at 8 y, 18.6 at 13 y, 21.4 at 18 y",
    },
    pubertyAge: {
      value: 13,
      unit: "a",
      meaning: "age at the middle of the rise of the index",
      source: "kuczmarski2002",
    },
    pubertySpan: {
      value: 2.3,
      unit: "a",
      meaning: "width of the rise of the index",
      source: "kuczmarski2002",
    },
    newbornShare: {
      value: 0.1,
      unit: "1",
      meaning: "further deficit of the index at birth",
      source: "kuczmarski2002",
    },
    newbornSpan: {
      value: 0.25,
      unit: "a",
      meaning: "time in which the newborn fills out",
      source: "kuczmarski2002",
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
    bodyMassIndex: {
      unit: "kg/m2",
      is: "adultBodyMassIndex*(1 - childShare/(1 + exp((age - pubertyAge)/pubertySpan)) - newbornShare*exp(-age/newbornSpan))",
      meaning: "healthy body-mass index for age",
    },
    healthyMass: {
      unit: "kg",
      is: "bodyMassIndex*height^2",
      meaning: "body mass before disease moves it",
    },
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
