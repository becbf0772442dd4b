import { createRandom, InputError, type Random } from "@endocrine/engine";

/** Whom a virtual subject stands for. */
export type SubjectGroup = "adult" | "adolescent" | "child";

/** A virtual person with type 1 diabetes: one of the catalogue's patients with tissues of their own. */
export interface VirtualSubject {
  readonly group: SubjectGroup;
  readonly number: number;
  /** Id of the patient of the catalogue: age, sex and size. */
  readonly patient: string;
  /** Body mass by which meals are scaled, kg. */
  readonly mass: number;
  /** Parameters of the body over their usual values, by qualified name. */
  readonly factors: Readonly<Record<string, number>>;
}

/** The greatest number of a subject. */
export const mostSubjects = 100_000;

/**
 * Standard deviations of the natural logarithm over subjects, by group: those of the ten adults, adolescents and
 * children of the UVA/Padova simulator (Kovatchev 2009, doi:10.1177/193229680900300106), from its parameters
 * Vmx, kp3, p2u, ki, ka2, kmax, VG and VI in simglucose (MIT). The means are those of the body here.
 */
const spreads: Readonly<Record<SubjectGroup, Readonly<Record<string, number>>>> = {
  adult: {
    muscle: 0.6,
    liver: 0.49,
    muscleRate: 0.34,
    liverRate: 0.54,
    passage: 0.31,
    emptying: 0.32,
    glucoseVolume: 0.08,
    insulinVolume: 0.26,
  },
  adolescent: {
    muscle: 0.25,
    liver: 0.6,
    muscleRate: 0.38,
    liverRate: 0.59,
    passage: 0.32,
    emptying: 0.45,
    glucoseVolume: 0.09,
    insulinVolume: 0.21,
  },
  child: {
    muscle: 0.32,
    liver: 0.43,
    muscleRate: 0.3,
    liverRate: 0.43,
    passage: 0.33,
    emptying: 0.55,
    glucoseVolume: 0.07,
    insulinVolume: 0.23,
  },
};

/**
 * Sensitivity before any insulin is injected, over healthy: the liver's release is restrained less in type 1 diabetes
 * (Donga 2015, doi:10.1530/EJE-14-0911); muscle and fat come to take up half as much of themselves, by the route of
 * the insulin (`insulinRoute` of the body). Puberty takes 30 % of the rest (Amiel 1986, PMID 3523245).
 */
const sensitivity: Readonly<
  Record<SubjectGroup, { readonly muscle: number; readonly liver: number }>
> = {
  adult: { muscle: 1, liver: 0.5 },
  adolescent: { muscle: 0.7, liver: 0.35 },
  child: { muscle: 1, liver: 0.5 },
};

/** The parameters that each of these stands for. */
const parametersOf: Readonly<Record<string, readonly string[]>> = {
  muscle: ["insulinSensitivity.muscleFactor", "insulinSensitivity.fatFactor"],
  liver: ["insulinSensitivity.liverFactor"],
  muscleRate: ["insulinAction.muscleRate"],
  liverRate: ["insulinAction.liverRate"],
  passage: ["rapidInsulin.passage", "regularInsulin.passage"],
  emptying: ["stomach.free"],
  glucoseVolume: ["glucose.volume"],
  insulinVolume: ["insulin.volume"],
};

/** Women and men, girls and boys of the catalogue, with their usual body mass in kg. */
const people: Readonly<Record<SubjectGroup, readonly { id: string; mass: number }[]>> = {
  adult: [
    { id: "adult-male", mass: 70 },
    { id: "adult-female", mass: 60 },
  ],
  adolescent: [
    { id: "adolescent-male", mass: 50 },
    { id: "adolescent-female", mass: 46 },
  ],
  child: [
    { id: "boy", mass: 26 },
    { id: "girl", mass: 26 },
  ],
};

/** Deviations beyond this many standard ones are drawn anew: the thirty have none. */
const farthest = 2;

/**
 * The subject of a group and number: the same number is the same person. Number 0 has the usual values of the
 * body; from 1 on, women and men in turn, each parameter is drawn for itself.
 * @throws InputError for a group or number that there is not
 */
export function virtualSubject(group: SubjectGroup, number: number): VirtualSubject {
  const person = people[group]?.[number % 2];
  if (person === undefined || !Number.isSafeInteger(number) || number < 0 || number > mostSubjects)
    throw new InputError(
      `subject "${group}:${number}"; allowed are adult, adolescent and child with a whole number from 0 to ${mostSubjects}`,
    );
  const { id: patient, mass } = person;
  const random = createRandom(number).stream(Object.keys(people).indexOf(group));
  const factors = Object.entries(spreads[group]).flatMap(([quantity, spread]) => {
    const median = quantity === "muscle" || quantity === "liver" ? sensitivity[group][quantity] : 1;
    const factor = number === 0 ? median : median * Math.exp(spread * bounded(random));
    return (parametersOf[quantity] ?? []).map((name) => [name, factor] as const);
  });
  return { group, number, patient, mass, factors: Object.fromEntries(factors) };
}

function bounded(random: Random): number {
  for (;;) {
    const value = random.normal();
    if (Math.abs(value) <= farthest) return value;
  }
}
