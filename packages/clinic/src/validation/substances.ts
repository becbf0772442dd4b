/** What turns an amount of a substance into mass or activity. */
interface Substance {
  /** g/mol, from PubChem. */
  readonly molarMass: number;
  /** International units a gram, where sources print units. */
  readonly activity?: number;
  readonly source: string;
  /** Quantities of the model that are of it, by qualified name. */
  readonly of: readonly string[];
}

const mass = (molarMass: number, ...of: readonly string[]): Substance => ({
  molarMass,
  source: "pubchem",
  of,
});

const substances: readonly Substance[] = [
  mass(776.87, "thyroidHormones.T4", "binding.FT4"),
  mass(650.97, "thyroidHormones.T3", "binding.FT3", "thyroidHormones.rT3"),
  mass(362.46, "cortisol.total", "cortisol.free", "cortisol.saliva", "cortisol.urineFree"),
  mass(4541.1, "corticotrophs.ACTH"),
  mass(360.44, "aldosterone.plasma"),
  mass(286.41, "androstenedione.plasma"),
  mass(368.49, "DHEAS.plasma"),
  mass(330.46, "hydroxyprogesterone.plasma"),
  mass(346.46, "deoxycortisol.plasma"),
  mass(288.42, "testosterone.plasma", "testosterone.total", "testosterone.free"),
  mass(272.38, "oestradiol.plasma"),
  mass(314.46, "progesterone.plasma"),
  // laboratories convert 1 ng/mL to 7.14 pmol/L
  mass(140_000, "ovarianReserve.AMH", "sertoli.AMH"),
  mass(183.2, "medulla.adrenaline", "medulla.normetanephrine"),
  mass(169.18, "medulla.noradrenaline"),
  mass(197.23, "medulla.metanephrine"),
  mass(232.28, "pineal.melatonin"),
  mass(1664.9, "melanotrophs.MSH"),
  mass(1084.2, "vasopressin.plasma"),
  mass(180.16, "glucose.plasma"),
  // 1 unit of human insulin is 6 nmol
  { ...mass(5808, "insulin.plasma"), activity: 28_700 },
  mass(3020, "insulin.Cpeptide"),
  mass(3483, "glucagon.plasma"),
  mass(3371, "ghrelin.total"),
  mass(1638, "somatostatin.plasma"),
  // 1 mg of GH is 2.6 units of the preparation 80/505, the standard of the studies that print units
  { ...mass(22_125, "somatotrophs.GH", "somatotrophs.dailySecretion"), activity: 2600 },
  mass(40.078, "plasmaCalcium.total", "plasmaCalcium.ionised", "renalCalcium.daily"),
  // laboratories count phosphorus
  mass(30.974, "phosphate.plasma", "renalPhosphate.daily", "renalPhosphate.TmP"),
  mass(9425, "PTH.plasma"),
  mass(400.64, "vitaminD.calcidiol"),
  mass(416.64, "calcitriol.plasma"),
  // 1 mg of oxytocin is 595 units (WHO, fourth international standard)
  { ...mass(1007.2, "oxytocin.plasma"), activity: 595_000 },
  // 1 ng/L of renin is 1.67 mIU/L, as laboratories convert
  { ...mass(37_000, "renin.plasma"), activity: 1.67e6 },
];

/** The substance that a quantity of the model is of; undefined where units need none. */
export function substanceOf(path: string): Substance | undefined {
  return substances.find(({ of }) => of.includes(path));
}
