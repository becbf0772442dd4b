/** A virtual person of the catalogue. */
export interface Patient {
  readonly id: string;
  readonly name: string;
  /** Age in years. */
  readonly age: number;
  readonly female: boolean;
  /** Adult height in m; children grow theirs. */
  readonly height?: number;
  /** Healthy body-mass index of the adult, kg/m2; default 22.6. */
  readonly bodyMassIndex?: number;
  /** Week of pregnancy (from the last menstrual period), where pregnant. */
  readonly pregnancyWeek?: number;
  /** Months since birth of a child that is breast fed, where one is. */
  readonly nursingMonths?: number;
}

/** The patients that one can choose by name. */
export const patients: readonly Patient[] = [
  {
    id: "adult-male",
    name: "30-year-old man, 70 kg, 176 cm",
    age: 30,
    female: false,
    height: 1.76,
  },
  {
    id: "adult-female",
    name: "28-year-old woman, 60 kg, 163 cm, 28-day cycle",
    age: 28,
    female: true,
    height: 1.63,
  },
  {
    id: "elderly-male",
    name: "75-year-old man",
    age: 75,
    female: false,
    height: 1.72,
    bodyMassIndex: 25,
  },
  {
    id: "elderly-female",
    name: "75-year-old woman, postmenopausal",
    age: 75,
    female: true,
    height: 1.58,
    bodyMassIndex: 25,
  },
  { id: "girl", name: "8-year-old girl, before puberty", age: 8, female: true },
  { id: "boy", name: "8-year-old boy, before puberty", age: 8, female: false },
  { id: "newborn", name: "healthy term newborn", age: 0, female: true },
  { id: "adolescent-female", name: "13-year-old girl in puberty", age: 13, female: true },
  { id: "adolescent-male", name: "14-year-old boy in puberty", age: 14, female: false },
  {
    id: "pregnant",
    name: "28-year-old woman; week of pregnancy by --set pregnancy.week",
    age: 28,
    female: true,
    height: 1.63,
    pregnancyWeek: 20,
  },
  {
    id: "lactating",
    name: "28-year-old woman, 2 months after birth, breast-feeding",
    age: 28,
    female: true,
    height: 1.63,
    nursingMonths: 2,
  },
];

/** Age from which height is given, not grown. */
export const adultAge = 20;

/** Whether conceptus, uterus and milk belong to this patient. */
export function isMother({ pregnancyWeek, nursingMonths }: Patient): boolean {
  return pregnancyWeek !== undefined || nursingMonths !== undefined;
}
