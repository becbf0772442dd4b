import { progesteroneOral } from "../treatments/drugs/progesteroneOral.ts";
import { type FunctionTest, valueAt } from "./functionTest.ts";

const day = 1440;
/** Days of tablets, and days after the last in which bleeding counts. */
const [course, wait] = [10, 7] as const;
/** Oestradiol, pmol/L, of which a lining grows that can bleed: 40 pg/mL. */
const enough = 147;

/** Progesterone, and its end: only a lining that oestrogen has grown, and that can flow off, bleeds. */
export const progesteroneChallenge: FunctionTest = {
  id: "progesterone-challenge",
  name: "progesterone 300 mg by mouth for 10 evenings, bleeding in the 7 days after",
  startHour: 22,
  dose: { usual: 300, unit: "mg", greatest: 400 },
  drugs: [progesteroneOral],
  doses: Array.from({ length: course }, (_, i) => ({
    minute: i * day,
    into: "progesteroneOral.gut",
    perUnit: 1,
  })),
  sampleMinutes: Array.from({ length: course + wait }, (_, i) => i * day),
  measured: [
    { id: "bleeding", unit: "1", paths: ["endometrium.menses"] },
    { id: "endometrium", unit: "mm", paths: ["endometrium.thickness"] },
    { id: "estradiol", unit: "pmol/L", paths: ["oestradiol.plasma"] },
    { id: "progesterone", unit: "nmol/L", paths: ["progesterone.plasma"] },
  ],
  resultUnits: {
    bleedingDays: "d",
    firstDay: "d",
    estradiol: "pmol/L",
    endometrium: "mm",
  },
  result(samples) {
    const bled = samples
      .filter(
        ({ minute }) => minute >= course * day - day && valueAt(samples, "bleeding", minute) > 0.5,
      )
      .map(({ minute }) => minute / day - (course - 1));
    return {
      bleedingDays: bled.length,
      firstDay: bled[0] ?? 0,
      estradiol: valueAt(samples, "estradiol", 0),
      endometrium: valueAt(samples, "endometrium", 0),
    };
  },
  interpret({ bleedingDays = 0, firstDay = 0, estradiol = 0 }) {
    if (bleedingDays > 0) {
      return `Bleeding from day ${firstDay} after the last tablet: oestrogen grows the lining and the way out is open; what is missing is ovulation.`;
    }
    return estradiol < enough
      ? "No bleeding, and oestradiol below 147 pmol/L (40 pg/mL): too little oestrogen to grow a lining; FSH tells ovarian from central failure."
      : "No bleeding in spite of oestrogen: no uterus, or the way out is closed.";
  },
  source:
    "300 mg of micronised progesterone for 10 days: bleeding in 90 % of women with oligo- or amenorrhoea (58 % after 200 mg, 29 % after placebo), Fertil Steril 1991;56:1040 (PMID 1743319). Bleeding within 7 days: fpnotebook.com, progesterone challenge; usual where oestradiol is above some 40 pg/mL: advancedfertility.com, progesterone withdrawal test.",
  sources: ["shangold1991"],
};
