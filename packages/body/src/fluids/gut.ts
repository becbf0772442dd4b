import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Appetite and stool as cortisol lack changes them. */
export const gut: ModuleDefinition = defineModule({
  id: "gut",
  about:
    "Without cortisol people lose their appetite, vomit and pass loose stools; what they then do not eat, and lose, hastens the crisis. The colon takes that water and salt back where mineralocorticoid tells it to, so whoever still has aldosterone loses little.",
  sources: ["nerup1974", "levitan1965"],
  inputs: {
    glucocorticoid: {
      from: "vessels.cortisolAction",
      unit: "1",
      meaning: "glucocorticoid action over normal, of the last day",
      absent: 1,
    },
    mineralocorticoid: {
      from: "mineralocorticoid.kidney",
      unit: "1",
      meaning: "mineralocorticoid action over normal",
      absent: 1,
    },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    half: {
      value: 0.2,
      unit: "1",
      meaning: "glucocorticoid action at which half of the picture is there",
      source: "design",
      note: "basal secretion of a fifth still keeps people up when nothing stresses them",
    },
    steepness: {
      value: 3,
      unit: "1",
      meaning: "Hill exponent of it",
      source: "design",
      note: "symptoms come late and then fast",
    },
    onset: {
      value: 1,
      unit: "d",
      meaning: "time in which the picture builds up",
      source: "design",
      note: "days, as after withdrawal of replacement",
    },
    anorexia: {
      value: 0.4,
      unit: "1",
      meaning: "share of food left uneaten in full lack",
      source: "nerup1974",
      note: "anorexia and loss of weight in nearly all, vomiting in three of four",
    },
    diarrhoeaMost: {
      value: 1.1,
      unit: "L/d",
      meaning: "stool and vomit above normal in full lack of all adrenal steroids, 70 kg",
      source: "design",
      note: "loose stools in a third of patients, not cholera",
    },
    sodium: {
      value: 120,
      unit: "mmol/L",
      meaning: "sodium of that water",
      source: "hall2016",
      note: "between stool and bowel fluid",
    },
    colonHalf: {
      value: 0.3,
      unit: "1",
      meaning: "mineralocorticoid action at which the colon takes back half of that water",
      source: "levitan1965",
      note: "chosen: 1 mg of aldosterone makes it take up 0.26 mmol of sodium and 1.5 mL of water a minute more, above all that is lost here",
    },
    infection: {
      value: 0,
      unit: "L/d",
      meaning: "stool water of a gut infection",
      source: "lesion",
    },
  },
  variables: {
    lack: {
      unit: "1",
      is: "half^steepness/(half^steepness + max(glucocorticoid, 0)^steepness)",
      meaning: "picture of cortisol lack asked for, nearly 0 in health, 1 without cortisol",
    },
    appetite: { unit: "1", is: "1 - anorexia*sickness", meaning: "food eaten over normal" },
    diarrhoea: {
      unit: "L/d",
      is: "clearanceSize*diarrhoeaMost*sickness/(1 + max(mineralocorticoid, 0)/colonHalf) + infection",
      meaning: "stool water above normal",
    },
  },
  states: {
    sickness: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "(lack - sickness)/onset",
      meaning: "picture of cortisol lack, 0 in health",
    },
  },
});
