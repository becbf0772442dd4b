import { runTest } from "../tests/runTest.ts";
import type { Claim } from "./claim.ts";
import { follow, measure, woman } from "./observe.ts";

const disorders = [{ id: "cushing-disease" }];
const ill = { patient: woman, disorders } as const;

/** A corticotroph adenoma. */
export const cushingDisease: Claim = {
  ids: ["H9"],
  claim: "A tumour of the anterior lobe brings Cushing's disease.",
  criteria: [
    {
      of: "ACTH",
      says: "ACTH at 08:00",
      unit: "pmol/L",
      low: 5.3,
      source: "cut-off against an adrenal cause",
    },
    {
      of: "cortisol",
      says: "cortisol at 08:00",
      unit: "nmol/L",
      low: 552,
      high: 1104,
      source: "20-40 ug/dL",
    },
    {
      of: "midnight",
      says: "cortisol at midnight",
      unit: "nmol/L",
      low: 207,
      source: "above 7.5 ug/dL",
    },
    {
      of: "rhythm",
      says: "midnight over morning, healthy",
      unit: "1",
      high: 0.3,
      source: "55 against 428 nmol/L (Debono 2009)",
    },
    {
      of: "rhythmLost",
      says: "midnight over morning, ill",
      unit: "1",
      low: 0.6,
      source: "rhythm lost",
    },
    {
      of: "urine",
      says: "cortisol in urine, over healthy",
      unit: "1",
      low: 2,
      source: "2-8 times the upper limit",
    },
    {
      of: "lowDose",
      says: "cortisol after dexamethasone 0.5 mg every 6 h for 2 days",
      unit: "nmol/L",
      low: 50,
      source: "50 nmol/L (Nieman 2008)",
    },
    {
      of: "healthyOvernight",
      says: "cortisol after dexamethasone 1 mg overnight, healthy",
      unit: "nmol/L",
      high: 50,
      source: "50 nmol/L (Nieman 2008)",
    },
    {
      of: "overnight",
      says: "the same, ill",
      unit: "nmol/L",
      low: 50,
      source: "50 nmol/L (Nieman 2008)",
    },
    {
      of: "highDose",
      says: "fall of cortisol after dexamethasone 8 mg overnight",
      unit: "%",
      low: 50,
      source: "pituitary source of ACTH",
    },
    {
      of: "ectopic",
      says: "the same with ectopic ACTH",
      unit: "%",
      high: 50,
      source: "ectopic source does not heed cortisol",
    },
  ],
  experiment() {
    const rhythm = (
      patient: Parameters<typeof follow>[0],
      day: number,
    ): readonly [number, number] => {
      const { cortisol: [morning = 0, midnight = 0] = [] } = follow(patient, {
        at: [day * 24 + 8, day * 24 + 24],
        signals: ["cortisol"],
      });
      return [midnight, midnight / morning];
    };
    const healthy = { patient: woman };
    const report = measure(ill);
    const [midnight, rhythmLost] = rhythm(ill, 180);
    const test = (id: string, result: string, who: Parameters<typeof follow>[0]): number =>
      runTest(id, who).result[result] as number;
    const ectopic = { patient: woman, disorders: [{ id: "ectopic-acth" }] };
    return {
      ACTH: report.ACTH as number,
      cortisol: report.cortisol as number,
      midnight,
      rhythm: rhythm(healthy, 0)[1],
      rhythmLost,
      urine: (report.urineFreeCortisol as number) / (measure(healthy).urineFreeCortisol as number),
      lowDose: test("dexamethasone-low-dose", "cortisolAfter", ill),
      healthyOvernight: test("dexamethasone-overnight", "cortisolAfter", healthy),
      overnight: test("dexamethasone-overnight", "cortisolAfter", ill),
      highDose: test("dexamethasone-high-dose", "fall", ill),
      ectopic: test("dexamethasone-high-dose", "fall", ectopic),
    };
  },
  note: "The tumour heeds cortisol, but only at far higher levels: small doses of dexamethasone fail, large ones suppress it. Fat, skin and muscle of the patient are left out of this experiment.",
};
