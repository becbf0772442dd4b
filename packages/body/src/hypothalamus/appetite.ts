import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const lesion = (value: number, meaning: string) =>
  ({ value, unit: "1", meaning, source: "lesion" }) as const;

/** Drive to eat: what stores, gut and hormones tell the hypothalamus, over the healthy. */
export const appetite: ModuleDefinition = defineModule({
  id: "appetite",
  about:
    "A sum of signals over the healthy appetite: leptin, whose lack drives far more than its excess restrains; the deficit of weight against what is defended; ghrelin; GLP-1; insulin; glucocorticoids; thyroid hormone. Together leptin, weight and ghrelin bring about 100 kcal a day per kg lost. GLP-1 receptor agonists also weaken that feedback.",
  sources: ["polidori2016", "dulloo1997", "hall2017", "hall2023", "licinio2004"],
  inputs: {
    leptin: { from: "leptin.relative", unit: "1", meaning: "leptin over the healthy" },
    weight: { from: "bodyComposition.ownMass", unit: "kg", meaning: "mass without a pregnancy" },
    healthyMass: {
      from: "bodyComposition.potential",
      unit: "kg",
      meaning: "healthy mass, less the fat that there is no tissue for",
    },
    ghrelin: { from: "ghrelin.relative", unit: "1", meaning: "acyl ghrelin over the healthy" },
    GLP1: { from: "incretins.GLP1", unit: "pmol/L", meaning: "active GLP-1", absent: 8 },
    agonist: {
      from: "glp1Agonist.GLP1Equivalent",
      unit: "pmol/L",
      meaning: "GLP-1 agonist as native GLP-1 of the same effect",
      absent: 0,
    },
    insulin: {
      from: "insulin.plasma",
      unit: "pmol/L",
      meaning: "insulin in plasma",
      absent: 110,
    },
    glucocorticoid: {
      from: "glucocorticoid.tissue",
      unit: "1",
      meaning: "glucocorticoid action in tissue, 1 = normal",
      absent: 1,
    },
    calorigenesis: {
      from: "metabolism.factor",
      unit: "1",
      meaning: "metabolic rate by thyroid hormone over normal",
      absent: 1,
    },
  },
  parameters: {
    setPoint: lesion(1, "weight that comes to be defended over the healthy (high in obesity)"),
    leptinReceptor: lesion(1, "leptin's action in the hypothalamus over normal"),
    ghrelinReceptor: lesion(1, "ghrelin's action over normal"),
    glp1Receptor: lesion(1, "GLP-1's action on appetite over normal"),
    satiation: lesion(0, "appetite taken away by other means: bariatric surgery, illness"),
    leptinGain: {
      value: 1,
      unit: "1",
      meaning: "rise of appetite without leptin",
      source: "licinio2004",
      note: "body-mass index 51 in adults without leptin, 27 on replacement",
    },
    leptinSteepness: {
      value: 6,
      unit: "1",
      meaning: "how much more a lack of leptin tells than an excess",
      source: "design",
      note: "obese people with fourfold leptin eat for their weight; leptin given to them does little",
    },
    weightGain: {
      value: 2.8,
      unit: "1",
      meaning: "relative appetite per relative loss of weight",
      source: "polidori2016",
      note: "with leptin and ghrelin 100 kcal/d per kg; hyperphagia after starvation goes with the lean mass lost beside the fat (dulloo1997)",
    },
    upward: {
      value: 0.3,
      unit: "1",
      meaning: "feedback against gain over that against loss",
      source: "design",
      note: "weight gain is opposed less than weight loss (hall2017)",
    },
    ghrelinGain: {
      value: 0.42,
      unit: "1",
      meaning: "rise of appetite by ghrelin without bound",
      source: "wren2001",
      note: "+28 % by 5 pmol/kg/min, fivefold levels",
    },
    glp1Gain: {
      value: 0.42,
      unit: "1",
      meaning: "fall of appetite by GLP-1 without bound",
      source: "blundell2017",
      note: "-24 % of a day's intake by semaglutide 1 mg, -35 % of a meal by 2.4 mg",
    },
    glp1Half: {
      value: 80,
      unit: "pmol/L",
      meaning: "GLP-1 of half of that",
      source: "verdich2001",
      note: "-11.7 % by infusions of 0.4-1.5 pmol/kg/min, about 40 pmol/L",
    },
    normalGLP1: {
      value: 8,
      unit: "pmol/L",
      meaning: "active GLP-1 on the mean of a healthy day",
      source: "design",
      note: "the value taken where the gut is absent",
    },
    weakening: {
      value: 0.6,
      unit: "1",
      meaning: "share of the feedback that a full GLP-1 effect takes away",
      source: "hall2023",
      note: "agonists and bypass weaken it, diets do not: the plateau comes after 2 years and not after 1",
    },
    insulinGain: {
      value: 0.1,
      unit: "1",
      meaning: "rise of appetite without insulin",
      source: "design",
      note: "small and central; hyperphagia of diabetes comes mainly by leptin and weight lost",
    },
    normalInsulin: {
      value: 110,
      unit: "pmol/L",
      meaning: "insulin on the mean of a healthy day",
      source: "design",
      note: "fasting 40, after meals 300; the value taken where the islets are absent",
    },
    glucocorticoidGain: {
      value: 0.9,
      unit: "1",
      meaning: "rise of appetite under glucocorticoids without bound",
      source: "tataranni1996",
      note: "4554 against 2867 kcal/d on methylprednisolone 40 mg/d",
    },
    glucocorticoidHalf: {
      value: 3,
      unit: "1",
      meaning: "how that saturates",
      source: "tataranni1996",
      note: "-30 % without cortisol",
    },
    thyroidGain: {
      value: 0.1,
      unit: "1",
      meaning: "rise of appetite with metabolic rate",
      source: "dale2001",
      note: "4 kg come back in the first year of treatment of Graves' disease; most of its hyperphagia comes by weight and leptin",
    },
    settingTime: {
      value: 1,
      unit: "a",
      meaning: "time in which the defended weight moves to its set point",
      source: "design",
      note: "obesity takes years to grow",
    },
    habit: {
      value: 1,
      unit: "d",
      meaning: "time over which the drive makes up the food of a day",
      source: "design",
      note: "hunger swings with the hour; when and how much is eaten at meals is habit",
    },
    most: {
      value: 2.6,
      unit: "1",
      meaning: "greatest appetite over normal",
      source: "design",
      note: "what a starved or leptin-deficient person eats",
    },
  },
  variables: {
    leptinSignal: {
      unit: "1",
      is: "leptinReceptor*leptin/defended^4",
      meaning:
        "leptin over what goes with the weight defended, which by Forbes' curve is about its fourth power",
    },
    byLeptin: {
      unit: "1",
      is: "leptinGain*(1 - leptinSignal)/(1 + leptinSteepness*max(leptinSignal, 0))",
      meaning: "appetite by leptin",
    },
    deficit: {
      unit: "1",
      is: "1 - weight/(defended*healthyMass)",
      meaning: "weight missing against what is defended",
    },
    satiety: {
      unit: "1",
      is: "glp1Receptor*(GLP1 + agonist - normalGLP1)/(glp1Half + max(GLP1 + agonist, 0))",
      meaning: "GLP-1 effect of its greatest",
    },
    byWeight: {
      unit: "1",
      is: "weightGain*(max(deficit, 0) + upward*min(deficit, 0)/(1 - 2*min(deficit, 0)))*(1 - weakening*max(satiety, 0))*(1 - satiation)",
      meaning: "appetite by weight",
    },
    byGhrelin: {
      unit: "1",
      is: "ghrelinGain*ghrelinReceptor*(ghrelin - 1)/(1 + max(ghrelin, 0))",
      meaning: "appetite by ghrelin",
    },
    bySatiety: { unit: "1", is: "-glp1Gain*satiety", meaning: "appetite by GLP-1" },
    byInsulin: {
      unit: "1",
      is: "insulinGain*(normalInsulin - insulin)/(normalInsulin + max(insulin, 0))",
      meaning: "appetite by insulin",
    },
    byGlucocorticoid: {
      unit: "1",
      is: "glucocorticoidGain*(glucocorticoid - 1)/(glucocorticoidHalf + max(glucocorticoid, 0))",
      meaning: "appetite by glucocorticoids",
    },
    byThyroid: {
      unit: "1",
      is: "thyroidGain*(calorigenesis - 1)",
      meaning: "appetite by thyroid hormone",
    },
    drive: {
      unit: "1",
      is: "min(max(1 + byLeptin + byWeight + byGhrelin + bySatiety + byInsulin + byGlucocorticoid + byThyroid, 0.1), most)*(1 - satiation)",
      meaning: "drive to eat over the healthy",
    },
    hunger: {
      unit: "1",
      is: "100*drive^2/(1 + drive^2)",
      meaning: "hunger, 0-100; 50 is the healthy mean",
    },
  },
  states: {
    defended: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(setPoint - defended)/settingTime",
      meaning: "weight that is defended over the healthy",
    },
    lasting: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(drive - lasting)/habit",
      meaning: "drive to eat on the mean of the last day",
    },
  },
});
