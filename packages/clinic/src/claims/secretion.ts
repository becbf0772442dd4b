import type { Claim } from "./claim.ts";
import { dayMeans, measure, woman } from "./observe.ts";

const laboratory = "reference interval of the laboratory";

/** What the thyroid makes, and that TSH governs it. */
export const secretion: Claim = {
  ids: ["L10", "H19"],
  claim:
    "The thyroid makes thyroxine, triiodothyronine and calcitonin; thyroxine is also made in the laboratory; TSH governs the gland.",
  criteria: [
    {
      of: "secretionT4",
      says: "T4 secreted",
      unit: "nmol/d",
      low: 100,
      high: 160,
      source: "about 130 nmol/d long-term, Acta Endocrinol 1982;101",
    },
    {
      of: "secretionT3",
      says: "T3 secreted",
      unit: "nmol/d",
      low: 5,
      high: 27.4,
      source: "a fifth of 42 nmol/d (Nicoloff 1972), 27.4 at surgery",
    },
    { of: "calcitonin", says: "calcitonin", unit: "ng/L", low: 1, high: 10, source: laboratory },
    {
      of: "TSHwithout",
      says: "TSH 6 weeks after thyroidectomy",
      unit: "mIU/L",
      low: 30,
      source: "level reached by withdrawal of T4 before radioiodine",
    },
    {
      of: "fT4without",
      says: "free T4 then",
      unit: "pmol/L",
      high: 5.9,
      source: "half of the lower reference limit",
    },
    {
      of: "TSHreplaced",
      says: "TSH on levothyroxine 100 ug/d",
      unit: "mIU/L",
      low: 0.45,
      high: 4.12,
      source: laboratory,
    },
    {
      of: "fT4replaced",
      says: "free T4 then",
      unit: "pmol/L",
      low: 11.8,
      high: 20.6,
      source: laboratory,
    },
    {
      of: "TSHgiven",
      says: "TSH of a healthy woman on 200 ug/d",
      unit: "mIU/L",
      high: 0.45,
      source: "lower reference limit, T4 holds TSH back",
    },
    {
      of: "fT4driven",
      says: "free T4 with a TSH-secreting tumour",
      unit: "pmol/L",
      low: 20.6,
      source: "upper reference limit, 28.1 +-6.7 (Front Endocrinol 2020;11:432)",
    },
    {
      of: "fT4undriven",
      says: "free T4 without enough TSH",
      unit: "pmol/L",
      high: 11.8,
      source: "lower reference limit",
    },
  ],
  experiment() {
    const glands = dayMeans({ patient: "adult-male" }, [
      "follicles.secretionT4",
      "follicles.secretionT3",
    ]);
    const removed = [{ id: "thyroidectomy", severity: 1 }];
    const without = measure({ patient: woman, disorders: removed }, 42);
    const replaced = measure(
      { patient: woman, disorders: removed, treatments: [{ id: "levothyroxine", dose: 100 }] },
      84,
    );
    const given = measure({ patient: woman, treatments: [{ id: "levothyroxine", dose: 200 }] }, 56);
    return {
      secretionT4: (glands["follicles.secretionT4"] as number) * 24,
      secretionT3: (glands["follicles.secretionT3"] as number) * 24,
      calcitonin: measure({ patient: "adult-male" }).calcitonin as number,
      TSHwithout: without.TSH as number,
      fT4without: without.fT4 as number,
      TSHreplaced: replaced.TSH as number,
      fT4replaced: replaced.fT4 as number,
      TSHgiven: given.TSH as number,
      fT4driven: measure({ patient: woman, disorders: [{ id: "tsh-adenoma" }] }).fT4 as number,
      fT4undriven: measure({ patient: woman, disorders: [{ id: "central-hypothyroidism" }] })
        .fT4 as number,
    };
  },
  note: "Most T3 is made outside the gland from T4. Calcitonin comes from the C cells, which calcium governs and TSH does not.",
};
