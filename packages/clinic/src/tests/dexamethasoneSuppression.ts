import { dexamethasone } from "../treatments/drugs/dexamethasone.ts";
import { type FunctionTest, type Measured, percentChange, valueAt } from "./functionTest.ts";

const hour = 60;

/** Cortisol of serum after dexamethasone, nmol/L, that rules Cushing's syndrome out: 1.8 ug/dL. */
const suppressed = 50;
/** Fall of cortisol, %, from which the source of ACTH is the pituitary. */
const pituitaryFall = 50;
/** ACTH, pmol/L, below which the adrenal makes cortisol without it (10 ng/L), when cortisol is not low. */
const independent = 2.2;

const cortisol: Measured = { id: "cortisol", unit: "nmol/L", paths: ["cortisol.total"] };
const acth: Measured = { id: "ACTH", unit: "pmol/L", paths: ["corticotrophs.ACTH"] };

function screening(result: Readonly<Record<string, number>>): string {
  return (result.cortisolAfter ?? 0) < suppressed
    ? "Normal suppression: cortisol below 50 nmol/L, so Cushing's syndrome is unlikely."
    : "No normal suppression: cortisol of 50 nmol/L or more, as in Cushing's syndrome of any cause.";
}

const guideline =
  "Protocol and cut-off, cortisol below 1.8 ug/dL (50 nmol/L): Nieman and others 2008, Endocrine Society guideline (doi:10.1210/jc.2008-0125).";

/** One dose at bedtime, cortisol next morning: the screening test for Cushing's syndrome. */
export const dexamethasoneOvernight: FunctionTest = {
  id: "dexamethasone-overnight",
  name: "dexamethasone 1 mg at 23:00, cortisol at 08:00",
  startHour: 23,
  dose: { usual: 1, unit: "mg", greatest: 16 },
  drugs: [dexamethasone],
  doses: [{ minute: 0, into: "dexamethasone.gut", perUnit: 1 }],
  sampleMinutes: [0, 9 * hour],
  measured: [cortisol, acth],
  resultUnits: { cortisolAfter: "nmol/L", ACTHafter: "pmol/L" },
  result: (samples) => ({
    cortisolAfter: valueAt(samples, "cortisol", 9 * hour),
    ACTHafter: valueAt(samples, "ACTH", 9 * hour),
  }),
  interpret: screening,
  source: guideline,
  sources: ["nieman2008"],
};

/** Eight doses six hours apart, the first at 09:00. */
const everySixHours = Array.from({ length: 8 }, (_, i) => ({
  minute: i * 6 * hour,
  into: "dexamethasone.gut",
  perUnit: 1,
}));

/** Two days of small doses, cortisol six hours after the last. */
export const dexamethasoneLowDose: FunctionTest = {
  id: "dexamethasone-low-dose",
  name: "dexamethasone 0.5 mg every 6 h for 48 h, cortisol at 09:00",
  startHour: 9,
  dose: { usual: 0.5, unit: "mg", greatest: 4 },
  drugs: [dexamethasone],
  doses: everySixHours,
  sampleMinutes: [0, 48 * hour],
  measured: [cortisol, acth],
  resultUnits: { cortisolBefore: "nmol/L", cortisolAfter: "nmol/L", ACTHbefore: "pmol/L" },
  result: (samples) => ({
    cortisolBefore: valueAt(samples, "cortisol", 0),
    cortisolAfter: valueAt(samples, "cortisol", 48 * hour),
    ACTHbefore: valueAt(samples, "ACTH", 0),
  }),
  interpret: screening,
  source: guideline,
  sources: ["nieman2008"],
};

/** One large dose at bedtime, cortisol before and after: which kind of Cushing's syndrome. */
export const dexamethasoneHighDose: FunctionTest = {
  id: "dexamethasone-high-dose",
  name: "dexamethasone 8 mg at 23:00, cortisol at 08:00 before and after",
  startHour: 8,
  dose: { usual: 8, unit: "mg", greatest: 32 },
  drugs: [dexamethasone],
  doses: [{ minute: 15 * hour, into: "dexamethasone.gut", perUnit: 1 }],
  sampleMinutes: [0, 24 * hour],
  measured: [cortisol, acth],
  resultUnits: {
    cortisolBefore: "nmol/L",
    cortisolAfter: "nmol/L",
    fall: "%",
    ACTHbefore: "pmol/L",
  },
  result(samples) {
    const before = valueAt(samples, "cortisol", 0);
    const after = valueAt(samples, "cortisol", 24 * hour);
    return {
      cortisolBefore: before,
      cortisolAfter: after,
      fall: -percentChange(before, after),
      ACTHbefore: valueAt(samples, "ACTH", 0),
    };
  },
  interpret({ fall = 0, ACTHbefore = 0, cortisolBefore = 0 }) {
    if (fall >= pituitaryFall) {
      return "Suppression: cortisol falls by half or more, as in health and, with a proven Cushing's syndrome, from a pituitary adenoma.";
    }
    if (cortisolBefore < suppressed) return "Not readable: there is no cortisol to suppress.";
    return ACTHbefore < independent
      ? "No suppression with low ACTH: an adrenal tumour makes cortisol by itself."
      : "No suppression with ACTH not low: ACTH from a tumour outside the pituitary.";
  },
  source:
    "Fall of morning cortisol by 50 % or more after 8 mg at 23:00 in pituitary disease: Tyrrell and others 1986 (doi:10.7326/0003-4819-104-2-180). ACTH below 10 ng/L: Nieman and others 2008 (doi:10.1210/jc.2008-0125). 69 % is the best criterion among 323 patients (doi:10.1210/clinem/dgad454).",
  sources: ["nieman2008", "tyrrell1986"],
};
