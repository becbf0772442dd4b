import { hcgInjection } from "../treatments/drugs/hcgInjection.ts";
import { type FunctionTest, peakOf, valueAt } from "./functionTest.ts";
import { LH } from "./gnrhTest.ts";

/** Rise of testosterone, nmol/L: above the one all had puberty before them, below the other none. */
const rise = { normal: 9, absent: 3 } as const;
/** Child before puberty: testosterone of testes that answer, nmol/L. */
const childRise = 1.5;
/** Testosterone at rest that only puberty brings, nmol/L. */
const pubertal = 1.7;

const day = 1440;

/** Testosterone after hCG, which acts as LH: what the Leydig cells can make. */
export const hcgTest: FunctionTest = {
  id: "hcg-test",
  name: "hCG 5000 IU into muscle, testosterone to 5 days",
  startHour: 9,
  dose: { usual: 5000, unit: "[IU]", greatest: 10000, childPerKg: 100, step: 100 },
  drugs: [hcgInjection],
  doses: [{ minute: 0, into: "hcgInjection.depot", perUnit: 1 }],
  sampleMinutes: [0, day, 2 * day, 3 * day, 4 * day, 5 * day],
  measured: [
    { id: "testosterone", unit: "nmol/L", paths: ["testosterone.total"] },
    { id: "estradiol", unit: "pmol/L", paths: ["oestradiol.plasma"] },
    LH,
    { id: "age", unit: "a", paths: ["person.age"] },
  ],
  resultUnits: {
    baseline: "nmol/L",
    peak: "nmol/L",
    rise: "nmol/L",
    fold: "1",
    LHbaseline: "IU/L",
    age: "a",
  },
  result(samples) {
    const [baseline, peak] = [valueAt(samples, "testosterone", 0), peakOf(samples, "testosterone")];
    return {
      baseline,
      peak,
      rise: peak - baseline,
      fold: baseline > 0 ? peak / baseline : 1,
      LHbaseline: valueAt(samples, "LH", 0),
      age: valueAt(samples, "age", 0),
    };
  },
  interpret({ baseline = 0, rise: gained = 0, age = 0 }) {
    if (gained > rise.normal) {
      return "Normal answer: testosterone rises by more than 9 nmol/L, Leydig cells are there and ripe.";
    }
    if (age < 14 && baseline < pubertal && gained > childRise) {
      return "Normal answer of a child: testosterone rises by more than 1.5 nmol/L, the testes are there.";
    }
    if (gained < rise.absent) {
      return "No answer: testosterone rises by less than 3 nmol/L; Leydig cells are missing, or never ripened for want of LH.";
    }
    return "Weak answer: testosterone rises by 3 to 9 nmol/L; Leydig cells are few, or already driven as far as they go.";
  },
  source:
    "5000 IU once, testosterone on the days after, highest between the third and fifth: Leeds Pathology, hCG stimulation test; Arch Androl 1981;6:75 (doi:10.3109/01485018108987349). Rise above 9 and below 3 nmol/L in boys with late puberty: Degros and others, Eur J Endocrinol 2003;149:23-29. Boys before puberty, 5000 IU/1.7 m2: from 0.7 +-0.2 to 5.4 +-2.8 nmol/L, Eur J Pediatr 1995;154:890 (doi:10.1007/BF01957499), of which 1.5 nmol/L is about mean less 2 SD on a lognormal scale.",
  sources: ["degros2003", "ejp1995"],
};
