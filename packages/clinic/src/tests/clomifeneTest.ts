import { clomifene } from "../treatments/drugs/clomifene.ts";
import { type FunctionTest, percentChange, valueAt } from "./functionTest.ts";
import { FSH, LH } from "./gnrhTest.ts";

const day = 1440;
/** Days of tablets. */
const course = 7;
/** Days on which blood is drawn. */
const drawn = [0, 3, 5, 7, 8, 10] as const;

/** Smallest rises of a healthy man, %. */
const cutOff = { LH: 50, FSH: 20 } as const;

/** LH and FSH when oestrogen receptors of the brain are held: the reserve of hypothalamus and pituitary. */
export const clomifeneTest: FunctionTest = {
  id: "clomifene-test",
  name: "clomifene 100 mg a day for 7 days, LH, FSH and testosterone to day 10",
  startHour: 8,
  dose: { usual: 100, unit: "mg", greatest: 200 },
  drugs: [clomifene],
  doses: Array.from({ length: course }, (_, i) => ({
    minute: i * day,
    into: "clomifene.gut",
    perUnit: 1,
  })),
  sampleMinutes: drawn.map((each) => each * day),
  measured: [LH, FSH, { id: "testosterone", unit: "nmol/L", paths: ["testosterone.total"] }],
  resultUnits: {
    LHbaseline: "IU/L",
    LHpeak: "IU/L",
    LHrise: "%",
    LHpeakDay: "d",
    FSHbaseline: "IU/L",
    FSHpeak: "IU/L",
    FSHrise: "%",
    testosteroneRise: "%",
  },
  result(samples) {
    const highest = (id: string): number =>
      Math.max(...samples.map(({ minute }) => valueAt(samples, id, minute)));
    const [LHbaseline, LHpeak] = [valueAt(samples, "LH", 0), highest("LH")];
    const [FSHbaseline, FSHpeak] = [valueAt(samples, "FSH", 0), highest("FSH")];
    const at = samples.find(({ analytes }) => analytes.LH === LHpeak)?.minute ?? 0;
    return {
      LHbaseline,
      LHpeak,
      LHrise: percentChange(LHbaseline, LHpeak),
      LHpeakDay: at / day,
      FSHbaseline,
      FSHpeak,
      FSHrise: percentChange(FSHbaseline, FSHpeak),
      testosteroneRise: percentChange(valueAt(samples, "testosterone", 0), highest("testosterone")),
    };
  },
  interpret: ({ LHrise = 0, FSHrise = 0 }) =>
    LHrise >= cutOff.LH && FSHrise >= cutOff.FSH
      ? "Normal answer: LH rises by 50 % and FSH by 20 % or more, hypothalamus and pituitary have their reserve."
      : "No normal answer: LH rises by less than 50 % or FSH by less than 20 %; hypothalamus or pituitary have no reserve, or there is no oestrogen to take away.",
  source:
    "100 mg a day for 7 days; in 5 healthy men LH on the mean of the day rose by 135 to 245 % (The Effect of Clomiphene Citrate on the 24-Hour LH Secretory Pattern in Normal Men, scilit.com/publications/5b5f7a5a900f1b48c827d002eba9f5c8). Smallest normal rise of LH 50 % and of FSH 20 %: usual laboratory practice, not seen in a source. The cut-offs are those of men.",
  sources: ["clomifeneLH"],
};
