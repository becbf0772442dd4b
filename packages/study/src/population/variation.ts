/** How one property of the body differs between healthy people. */
export interface Variation {
  /** Parameters of the body that a person has in common: one draw moves them all. */
  readonly parameters: readonly string[];
  /**
   * `factor`: lognormal around the healthy value, with this coefficient of variation. `shift`: normal around
   * it, with this standard deviation in the parameter's own unit.
   */
  readonly kind: "factor" | "shift";
  /** 0.08 is 8 %. */
  readonly spread: number;
  /** What differs. */
  readonly meaning: string;
  /** Key of the publication; `design` is a choice of ours. */
  readonly source: string;
  /** How the figure follows from the source, or why it was chosen. */
  readonly note: string;
  /** The script that fitted it, so that the levels of a population vary as published. */
  readonly fitted?: string;
}

type Origin = Pick<Variation, "source" | "note" | "fitted">;

const levels = { fitted: "packages/study/fit/spreads.ts" };

const factor = (
  parameters: string | readonly string[],
  spread: number,
  meaning: string,
  origin: Origin,
): Variation => ({
  parameters: typeof parameters === "string" ? [parameters] : parameters,
  ...{ kind: "factor", spread, meaning, ...origin },
});

const shift = (parameter: string, spread: number, meaning: string, origin: Origin): Variation => ({
  parameters: [parameter],
  ...{ kind: "shift", spread, meaning, ...origin },
});

/**
 * Variations between healthy adults. Where the variation of a level is published and not that of what makes it, the
 * makers are fitted so that the level comes out, or, where one maker sets it, given the variation of the level.
 */
export const variations: readonly Variation[] = [
  // thyroid
  factor("thyrotrophs.production", 0.459, "TSH made", {
    source: "xu2021",
    note: "variation of TSH",
    ...levels,
  }),
  factor("thyrotrophs.normalFT4", 0.098, "fT4 that the pituitary takes for normal", {
    source: "benhadi2010",
    note: "variation of fT4",
    ...levels,
  }),
  factor("tshReceptor.normalTSH", 0.316, "TSH that the gland needs", {
    source: "xu2021",
    note: "variation of TSH: a gland that grows and shrinks with it sets its lasting level",
    ...levels,
  }),
  factor("follicles.normalT4", 0.062, "T4 that the gland makes", {
    source: "xu2021",
    note: "variation of TSH, fT4 and T4",
    ...levels,
  }),
  factor("deiodinases.D1activity", 0.107, "deiodinase 1", {
    source: "oto2015",
    note: "variation of free T3 over free T4, of fT3 and of T3",
    ...levels,
  }),
  factor("deiodinases.D2activity", 0.098, "deiodinase 2 of the periphery", {
    source: "dietrich2016",
    note: "variation of free T3 over free T4",
    ...levels,
  }),
  factor("deiodinases.D3activity", 0.241, "deiodinase 3", {
    source: "xu2021",
    note: "variation of fT3 and T3",
    ...levels,
  }),
  factor("binding.tbgFactor", 0.127, "thyroxine-binding globulin", {
    source: "ricos1999",
    note: "variation of TBG and T4",
    ...levels,
  }),
  factor("thyroidGland.volumePerMass", 0.3, "size of the gland", {
    source: "berghout1987",
    note: "0.07 to 0.28 mL/kg are two standard deviations either way",
  }),
  factor("thyroidGland.normalThyroglobulin", 0.324, "thyroglobulin released", {
    source: "ricos1999",
    note: "variation of thyroglobulin",
    ...levels,
  }),
  factor("iodide.intakeFactor", 0.3, "iodine eaten", {
    source: "design",
    note: "eating habits differ by about a third; a round figure",
  }),
  // adrenals
  factor("fasciculata.capacity", 0.295, "greatest making of cortisol", {
    source: "dorin2012",
    note: "0.13 of 0.44 nmol/L/s",
  }),
  factor("cortisol.inheritedReduction", 0.156, "clearance of cortisol", {
    source: "kraan1998",
    note: "production, which clearance sets where the level is held: 4.5 of 28.8",
  }),
  factor(
    "glucocorticoid.meanFree",
    0.144,
    "free cortisol that brain and pituitary take for normal",
    {
      source: "debono2009",
      note: "peak of the day 11.7 to 20.6 ug/dL in 95 % of people: ln(20.6/11.7)/3.92",
    },
  ),
  factor("corticotrophs.normalACTH", 0.3, "ACTH that holds the cortex", {
    source: "design",
    note: "as the capacity of the cortex that answers it: cortex grows until the two fit",
  }),
  factor("cbg.inherited", 0.126, "cortisol-binding globulin", {
    source: "design",
    note: "as thyroxine-binding globulin, a globulin of the liver too",
  }),
  factor("reticularis.capacity", 0.369, "making of adrenal androgens", {
    source: "ricos1999",
    note: "variation of DHEA sulfate",
    ...levels,
  }),
  factor(["leydig.function", "ovarianSteroids.theca"], 0.237, "testosterone of testes or ovaries", {
    source: "ricos1999",
    note: "between-subject variation of testosterone",
  }),
  factor("SHBG.inherited", 0.273, "sex-hormone-binding globulin", {
    source: "andersson2003",
    note: "variation of SHBG",
    ...levels,
  }),
  factor(["medulla.basalAdrenaline", "medulla.basalMetanephrine"], 0.3, "adrenaline at rest", {
    source: "design",
    note: "a round figure; levels at rest lie within twofold of the mean",
  }),
  // salt, water and pressure
  factor("glomerulosa.basal", 0.401, "aldosterone", {
    source: "ricos1999",
    note: "between-subject variation of aldosterone",
  }),
  factor("renin.normal", 0.4, "renin released", {
    source: "design",
    note: "as aldosterone, which it drives; no figure of its own was found",
  }),
  factor("extracellular.intakeFactor", 0.3, "salt eaten", {
    source: "design",
    note: "eating habits differ by about a third; a round figure",
  }),
  factor("potassium.intakeFactor", 0.25, "potassium eaten", {
    source: "design",
    note: "eating habits differ by about a third; a round figure",
  }),
  factor("water.habitFactor", 0.3, "fluid drunk by habit", {
    source: "design",
    note: "eating habits differ by about a third; a round figure",
  }),
  factor("osmolality.proteinIntake", 0.115, "protein eaten", {
    source: "ricos1999",
    note: "variation of urea",
    ...levels,
  }),
  factor("kidney.function", 0.128, "filtration", {
    source: "ricos1999",
    note: "variation of creatinine",
    ...levels,
  }),
  factor("creatinine.production", 0.08, "creatinine made", {
    source: "ricos1999",
    note: "variation of creatinine",
    ...levels,
  }),
  factor("circulation.meanPressure", 0.08, "mean pressure", {
    source: "design",
    note: "systolic 121 (13) mm Hg of lam2010 is 0.107, of which a part is age and weight",
  }),
  factor("circulation.restingRate", 0.162, "resting heart rate", {
    source: "spodick1992",
    note: "68 (11) beats a minute in 1930 adults",
  }),
  // fuel
  factor(
    ["insulinSensitivity.muscleFactor", "insulinSensitivity.liverFactor"],
    0.26,
    "sensitivity to insulin",
    { source: "widjaja1999", note: "between-subject variation of fasting insulin" },
  ),
  factor("alphaCells.basal", 0.24, "glucagon secreted", {
    source: "widjaja1999",
    note: "between-subject variation of fasting glucagon",
  }),
  factor("betaCells.fasting", 0.089, "glucose that beta cells defend", {
    source: "widjaja1999",
    note: "variation of glucose",
    ...levels,
  }),
  factor("betaCells.function", 0.15, "secretion of a beta cell", {
    source: "design",
    note: "C-peptide varies by 27 % (widjaja1999) in all; the rest is left to sensitivity",
  }),
  factor("HbA1c.lifespan", 0.04, "life of red cells", {
    source: "khera2015",
    note: "variation of HbA1c, and of the mean age of red cells, 7.8 % in nine people",
    ...levels,
  }),
  factor("leptin.production", 0.3, "leptin made by fat", {
    source: "design",
    note: "a round figure",
  }),
  factor("energyNeed.activityLevel", 0.08, "physical activity", {
    source: "design",
    note: "1.6 (0.13)",
  }),
  // growth hormone
  factor("ghByAge.adult", 0.366, "growth hormone", {
    source: "bidlingmaier2014",
    note: "variation of IGF-1 at one age",
    ...levels,
  }),
  factor("liverIGF.function", 0.368, "IGF-1 that the liver makes", {
    source: "bidlingmaier2014",
    note: "variation of IGF-1 at one age",
    ...levels,
  }),
  factor("igfBinding.rise", 0.18, "IGFBP-3", {
    source: "design",
    note: "half of the variation of IGF-1",
  }),
  // calcium and bone
  factor(["acutePhase.normalAlbumin", "binding.normalAlbumin"], 0.0475, "albumin", {
    source: "ricos1999",
    note: "between-subject variation of albumin, which holds two fifths of the calcium",
  }),
  shift("parathyroids.setPointShift", 0.0189, "calcium at which PTH is half, mmol/L", {
    source: "ricos1999",
    note: "variation of ionised calcium and of calcium",
    ...levels,
  }),
  factor("PTH.normal", 0.118, "PTH", {
    source: "bottani2020",
    note: "variation of PTH",
    ...levels,
  }),
  factor("vitaminD.sunFactor", 0.614, "sun on the skin", {
    source: "meng2012",
    note: "variation of calcidiol",
    ...levels,
  }),
  factor("vitaminD.dietFactor", 0.406, "vitamin D eaten", {
    source: "meng2012",
    note: "variation of calcidiol",
    ...levels,
  }),
  factor("calcitriol.normal", 0.242, "calcitriol, with the protein that binds it", {
    source: "souberbielle2015",
    note: "variation of calcitriol",
    ...levels,
  }),
  factor("calciumAbsorption.dietFactor", 0.39, "calcium eaten", {
    source: "iom2011",
    note: "usual intakes of 330-670 to 1210-2250 mg a day in nine tenths of a sex and age: ln(3.5)/3.29",
  }),
  factor("calciumAbsorption.active", 0.569, "calcium absorbed by calcitriol", {
    source: "wolf2000",
    note: "variation of the share of calcium absorbed",
    ...levels,
  }),
  factor("renalCalcium.base", 0.037, "calcium that the proximal nephron lets pass", {
    source: "ricos1999",
    note: "variation of urine calcium",
    ...levels,
  }),
  factor("renalPhosphate.threshold", 0.156, "phosphate that the kidney keeps", {
    source: "ricos1999",
    note: "variation of phosphate",
    ...levels,
  }),
  factor("FGF23.normal", 0.133, "FGF23", {
    source: "smith2012",
    note: "variation of FGF23",
    ...levels,
  }),
  factor(["boneMarkers.liver", "boneMarkers.bone"], 0.24, "alkaline phosphatase", {
    source: "ricos1999",
    note: "variation of alkaline phosphatase",
    ...levels,
  }),
  factor(
    ["boneMarkers.adultCTX", "boneMarkers.adultP1NP"],
    0.3,
    "turnover that bone markers show",
    { source: "design", note: "as osteocalcin, with the larger spread of collagen's fragments" },
  ),
  factor("boneMarkers.adultOsteocalcin", 0.174, "osteocalcin", {
    source: "ricos1999",
    note: "variation of osteocalcin",
    ...levels,
  }),
];
