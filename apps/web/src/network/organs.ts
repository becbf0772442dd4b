/** An organ of the network: a box that holds modules of the model. */
export type Organ =
  | "hypothalamus"
  | "pituitary"
  | "brain"
  | "pineal"
  | "thyroid"
  | "parathyroids"
  | "thymus"
  | "adrenals"
  | "pancreas"
  | "gonads"
  | "placenta"
  | "kidneys"
  | "heart"
  | "liver"
  | "gut"
  | "fat"
  | "muscle"
  | "bone"
  | "skin"
  | "immune"
  | "blood"
  | "drugs"
  | "person";

/**
 * Modules of each organ. A hormone in plasma counts to the gland that makes it, so that an arrow between
 * organs is what a physiologist would draw.
 */
const modules: Readonly<Record<Exclude<Organ, "drugs">, readonly string[]>> = {
  hypothalamus: [
    ...["trhNeurons", "crhNeurons", "ghrhNeurons", "somatostatinNeurons", "vasopressinNeurons"],
    ...["oxytocinNeurons", "thirst", "appetite", "starvation", "GnRHNeurons", "gnrhSleep"],
    ...["steroidFeedback", "dopamineNeurons", "basalTemperature", "temperatureRhythm"],
    ...["crhPulses", "ghrhPulses", "gnrhPulses"],
  ],
  pituitary: [
    ...["thyrotrophs", "corticotrophs", "melanotrophs", "somatotrophs", "somatotrophAdenoma"],
    ...["posteriorLobe", "gnrhReceptor", "gonadotrophs", "lactotrophs", "prolactinoma"],
    ...["tshPulses", "thyrotrophRestraint", "vasopressin", "oxytocin"],
  ],
  brain: [
    ...["clock", "sleep", "light", "retina", "pacemaker", "stress", "brainFuel", "hypoglycaemia"],
    ...["cognition", "mood", "libido", "baroreflex", "sympathetic"],
  ],
  pineal: ["pineal"],
  thyroid: [
    "tshReceptor",
    "thyroidGland",
    "follicles",
    "thyroidHormones",
    "cCells",
    "iodide",
    "binding",
  ],
  parathyroids: ["parathyroids", "PTH"],
  thymus: ["thymicDrive", "thymicEpithelium", "thymocytes", "thymicHormones"],
  adrenals: [
    ...["adrenalMass", "acthReceptor", "adrenalCortex", "steroidEnzymes", "fasciculata"],
    ...["precursorTraces", "reticularis", "glomerulosa", "adrenalTumour", "cortisol"],
    ...["glucocorticoid", "hydroxyprogesterone", "deoxycortisol", "DOC", "corticosterone"],
    ...["deoxycortisol21", "aldosterone", "DHEA", "DHEAS", "androstenedione"],
    ...["hydroxyandrostenedione", "minorSteroids", "medulla"],
  ],
  pancreas: [
    ...["betaCells", "betaCellMass", "alphaCells", "somatostatin", "insulin", "glucagon"],
    ...["insulinAction", "insulinSensitivity", "insulinRoute"],
  ],
  gonads: [
    ...["gonadalSteroids", "testosterone", "oestrone", "oestradiol", "pubertalSteroids"],
    ...["ovarianReserve", "ovarianFollicles", "corpusLuteum", "ovarianSteroids", "inhibinA"],
    ...["inhibinB", "AMH", "progesterone", "progesteroneConversion", "endometrium", "cycle"],
    ...["testes", "leydig", "sertoli", "spermatogenesis", "DHT", "androgenAction"],
    ...["oestradiolBinding", "uterus", "cervix"],
  ],
  placenta: [
    ...["pregnancy", "trophoblast", "fetus", "hPL", "placentalGH", "placentalInhibin"],
    ...["placentalSteroids", "oestriol", "placentalCRH"],
  ],
  kidneys: [
    ...["kidney", "tubule", "potassiumSecretion", "renin", "angiotensin", "collectingDuct"],
    ...["urine", "mineralocorticoid", "dehydrogenase2", "cortisone", "renalGlucose", "creatinine"],
    ...["renalCalcium", "calcitriol", "renalPhosphate"],
  ],
  heart: ["vessels", "pressure", "anp", "circulation", "posture", "capillaries"],
  liver: [
    ...["deiodinases", "cbg", "ringReductases", "hepaticDemand", "gluconeogenesis", "liver"],
    ...["ketones"],
    ...["triglycerides", "liverRipeness", "liverIGF", "igfBinding", "SHBG", "oralOestrogen"],
  ],
  gut: [
    "gut",
    "meals",
    "stomach",
    "intestine",
    "aminoAcids",
    "incretins",
    "ghrelin",
    "water",
    "calciumAbsorption",
  ],
  fat: [
    ...["bodyComposition", "shortTermStores", "fat", "leptin", "adiponectin", "FFA"],
    "androgenConversion",
  ],
  muscle: ["muscle", "metabolism", "anabolism", "energyNeed", "thermogenesis", "energy", "tetany"],
  bone: [
    "plateOestrogen",
    "growthDrive",
    "growthPlate",
    "stature",
    "softTissue",
    "FGF23",
    "boneExchange",
    "osteoclasts",
    "osteoblasts",
    "boneMineral",
    "boneMarkers",
  ],
  skin: ["skin", "sunlight", "skinVitaminD", "vitaminD", "milk", "suckling"],
  immune: [
    "thyroidImmunity",
    "monocytes",
    "inflammation",
    "tCellsByAge",
    "tCells",
    "acutePhase",
    "thyroidAutoimmunity",
    "adrenalAutoimmunity",
    "isletAutoimmunity",
  ],
  blood: [
    ...["fluids", "extracellular", "potassium", "osmolality", "plasmaCalcium", "glucose"],
    ...["acidBase", "HbA1c", "phosphate", "leukocytes"],
    // In every body, of injections too; the placenta is there in pregnancy alone.
    "hCG",
  ],
  person: ["person", "referenceBody", "ghByAge", "tanner", "survival"],
};

const organOfModule: ReadonlyMap<string, Organ> = new Map(
  Object.entries(modules).flatMap(([organ, ids]) => ids.map((id) => [id, organ as Organ])),
);

/** The organ that a module belongs to; what no organ names came with a treatment. */
export function organOf(module: string): Organ {
  return organOfModule.get(module) ?? "drugs";
}

/** What a module tells others by: the hormone of the catalogue that its quantities stand for. */
const messengers: Readonly<Record<string, string>> = {
  trhNeurons: "TRH",
  crhNeurons: "CRH",
  ghrhNeurons: "GHRH",
  somatostatinNeurons: "somatostatin",
  somatostatin: "somatostatin",
  vasopressinNeurons: "vasopressin",
  oxytocinNeurons: "oxytocin",
  thyrotrophs: "TSH",
  corticotrophs: "ACTH",
  somatotrophs: "GH",
  melanotrophs: "alphaMSH",
  vasopressin: "vasopressin",
  oxytocin: "oxytocin",
  pineal: "melatonin",
  thyroidHormones: "T4",
  binding: "T3",
  cCells: "calcitonin",
  cortisol: "cortisol",
  glucocorticoid: "cortisol",
  aldosterone: "aldosterone",
  DHEA: "DHEAS",
  DHEAS: "DHEAS",
  androstenedione: "androstenedione",
  medulla: "adrenaline",
  insulin: "insulin",
  insulinAction: "insulin",
  glucagon: "glucagon",
  incretins: "GLP1",
  ghrelin: "ghrelin",
  leptin: "leptin",
  adiponectin: "adiponectin",
  liverIGF: "IGF1",
  PTH: "PTH",
  vitaminD: "cholecalciferol",
  skinVitaminD: "cholecalciferol",
  calcitriol: "calcitriol",
  FGF23: "FGF23",
  thymicHormones: "thymulin",
  renin: "renin",
  angiotensin: "angiotensinII",
  anp: "ANP",
  GnRHNeurons: "GnRH",
  dopamineNeurons: "dopamine",
  gonadotrophs: "LH",
  lactotrophs: "prolactin",
  oestradiol: "estradiol",
  progesterone: "progesterone",
  inhibinA: "inhibinA",
  inhibinB: "inhibinB",
  AMH: "AMH",
  testosterone: "testosterone",
  DHT: "DHT",
  hCG: "hCG",
  oestriol: "estriol",
  hPL: "hPL",
  placentalCRH: "CRH",
};

/** The hormone that a module's quantities stand for; null where it is no messenger. */
export function messengerOf(module: string): string | null {
  return messengers[module] ?? null;
}
