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
}

const factor = (
  parameters: string | readonly string[],
  spread: number,
  meaning: string,
  source: string,
  note: string,
): Variation => ({
  parameters: typeof parameters === "string" ? [parameters] : parameters,
  ...{ kind: "factor", spread, meaning, source, note },
});

const shift = (
  parameter: string,
  spread: number,
  meaning: string,
  source: string,
  note: string,
): Variation => ({ parameters: [parameter], ...{ kind: "shift", spread, meaning, source, note } });

const asAnalyte = (analyte: string): string => `between-subject variation of ${analyte}`;
const habit = "eating habits differ by about a third; a round figure";

/**
 * Variations between healthy adults. Where the variation of a level is published and not that of what makes
 * it, the maker is given the variation of the level.
 */
export const variations: readonly Variation[] = [
  // thyroid
  factor("thyrotrophs.production", 0.3443, "TSH made", "xu2021", asAnalyte("TSH")),
  factor(
    "thyrotrophs.normalFT4",
    0.0803,
    "fT4 that the pituitary takes for normal",
    "xu2021",
    asAnalyte("fT4"),
  ),
  factor(
    "tshReceptor.normalTSH",
    0.3443,
    "TSH that the gland needs",
    "xu2021",
    "between-subject variation of TSH: a gland that grows and shrinks with it sets its lasting level",
  ),
  factor("follicles.normalT4", 0.1496, "T4 that the gland makes", "xu2021", asAnalyte("T4")),
  factor("deiodinases.D1activity", 0.1123, "deiodinase 1", "xu2021", asAnalyte("fT3")),
  factor(
    "binding.tbgFactor",
    0.126,
    "thyroxine-binding globulin",
    "xu2021",
    "what variation of T4 is left without that of fT4: sqrt(14.96^2 - 8.03^2) %",
  ),
  factor(
    "thyroidGland.volumePerMass",
    0.3,
    "size of the gland",
    "berghout1987",
    "0.07 to 0.28 mL/kg are two standard deviations either way",
  ),
  factor(
    "thyroidGland.normalThyroglobulin",
    0.39,
    "thyroglobulin released",
    "ricos1999",
    asAnalyte("thyroglobulin"),
  ),
  factor("iodide.intakeFactor", 0.3, "iodine eaten", "design", habit),
  // adrenals
  factor(
    "fasciculata.capacity",
    0.295,
    "greatest making of cortisol",
    "dorin2012",
    "0.13 of 0.44 nmol/L/s",
  ),
  factor(
    "cortisol.inheritedReduction",
    0.156,
    "clearance of cortisol",
    "kraan1998",
    "production, which clearance sets where the level is held: 4.5 of 28.8",
  ),
  factor(
    "cbg.inherited",
    0.126,
    "cortisol-binding globulin",
    "design",
    "as thyroxine-binding globulin, a globulin of the liver too",
  ),
  factor(
    "reticularis.capacity",
    0.376,
    "making of adrenal androgens",
    "ricos1999",
    asAnalyte("DHEA sulfate"),
  ),
  factor(
    ["gonadalSteroids.manTestosterone", "gonadalSteroids.womanTestosterone"],
    0.237,
    "testosterone of testes or ovaries",
    "ricos1999",
    asAnalyte("testosterone"),
  ),
  factor(
    ["medulla.basalAdrenaline", "medulla.basalMetanephrine"],
    0.3,
    "adrenaline at rest",
    "design",
    "a round figure; levels at rest lie within twofold of the mean",
  ),
  // salt, water and pressure
  factor("glomerulosa.basal", 0.401, "aldosterone", "ricos1999", asAnalyte("aldosterone")),
  factor(
    "renin.normal",
    0.4,
    "renin released",
    "design",
    "as aldosterone, which it drives; no figure of its own was found",
  ),
  factor("extracellular.intakeFactor", 0.3, "salt eaten", "design", habit),
  factor("potassium.intakeFactor", 0.25, "potassium eaten", "design", habit),
  factor("water.habitFactor", 0.3, "fluid drunk by habit", "design", habit),
  factor("osmolality.proteinIntake", 0.18, "protein eaten", "ricos1999", asAnalyte("urea")),
  factor(
    "kidney.function",
    0.173,
    "filtration",
    "lam2010",
    "17.2 of 99.7 mL/min at 1.73 m2, men; the women's is 0.189",
  ),
  factor(
    "creatinine.production",
    0.12,
    "creatinine made",
    "design",
    "muscle mass at the same weight",
  ),
  factor(
    "circulation.meanPressure",
    0.08,
    "mean pressure",
    "design",
    "systolic 121 (13) mm Hg of lam2010 is 0.107, of which a part is age and weight",
  ),
  factor("circulation.restingRate", 0.12, "resting heart rate", "design", "71 (9) beats a minute"),
  // fuel
  factor(
    ["insulinSensitivity.muscleFactor", "insulinSensitivity.liverFactor"],
    0.26,
    "sensitivity to insulin",
    "widjaja1999",
    asAnalyte("fasting insulin"),
  ),
  factor(
    "alphaCells.basal",
    0.24,
    "glucagon secreted",
    "widjaja1999",
    asAnalyte("fasting glucagon"),
  ),
  factor(
    "betaCells.fasting",
    0.04,
    "glucose that beta cells defend",
    "design",
    "fasting glucose varies by 6.9 % (widjaja1999) in all; the rest is left to sensitivity",
  ),
  factor(
    "betaCells.function",
    0.15,
    "secretion of a beta cell",
    "design",
    "C-peptide varies by 27 % (widjaja1999) in all; the rest is left to sensitivity",
  ),
  factor(
    "HbA1c.lifespan",
    0.05,
    "life of red cells",
    "ricos1999",
    "HbA1c varies by 5.7 %, more than glucose explains in people without diabetes",
  ),
  factor("leptin.production", 0.3, "leptin made by fat", "design", "a round figure"),
  factor("energyNeed.activityLevel", 0.08, "physical activity", "design", "1.6 (0.13)"),
  // growth hormone
  factor("ghByAge.adult", 0.3, "growth hormone", "design", "as the IGF-1 that it makes"),
  factor(
    "liverIGF.function",
    0.305,
    "IGF-1 that the liver makes",
    "lam2010",
    "128 (39) ug/L in men of 40 (9) years",
  ),
  factor("igfBinding.rise", 0.18, "IGFBP-3", "design", "half of the variation of IGF-1"),
  // calcium and bone
  shift(
    "parathyroids.setPointShift",
    0.03,
    "calcium at which PTH is half, mmol/L",
    "ricos1999",
    "calcium varies by 2.5 % between people",
  ),
  factor("PTH.normal", 0.273, "PTH", "bottani2020", asAnalyte("PTH, both sexes")),
  factor(
    "vitaminD.sunFactor",
    0.4,
    "sun on the skin",
    "design",
    "habits, skin and season; a round figure",
  ),
  factor("vitaminD.dietFactor", 0.4, "vitamin D eaten", "design", habit),
  factor("calcitriol.normal", 0.2, "calcitriol", "design", "a round figure"),
  factor("calciumAbsorption.dietFactor", 0.3, "calcium eaten", "design", habit),
  factor(
    "renalPhosphate.threshold",
    0.1,
    "phosphate that the kidney keeps",
    "ricos1999",
    asAnalyte("phosphate"),
  ),
  factor("FGF23.normal", 0.2, "FGF23", "design", "a round figure"),
  factor(
    ["boneMarkers.liver", "boneMarkers.bone"],
    0.26,
    "alkaline phosphatase",
    "ricos1999",
    asAnalyte("alkaline phosphatase"),
  ),
  factor(
    ["boneMarkers.adultCTX", "boneMarkers.adultP1NP"],
    0.3,
    "turnover that bone markers show",
    "design",
    "as osteocalcin, with the larger spread of collagen's fragments",
  ),
  factor(
    "boneMarkers.adultOsteocalcin",
    0.231,
    "osteocalcin",
    "ricos1999",
    asAnalyte("osteocalcin"),
  ),
];
