import { runTest } from "../tests/runTest.ts";
import type { Claim } from "./claim.ts";
import { measure, woman } from "./observe.ts";

const lack = (severity: number) => [{ id: "iodine-deficiency", severity }];

/** T4 and T3 need iodine, calcitonin does not. */
export const iodineNeed: Claim = {
  ids: ["L11", "K12"],
  claim: "Thyroxine and triiodothyronine are made only with iodine; calcitonin needs none.",
  criteria: [
    {
      of: "urineIodine",
      says: "iodine in urine after 3 years with almost no iodine",
      unit: "ug/L",
      high: 20,
      source: "severe deficiency, WHO",
    },
    {
      of: "fT4",
      says: "free T4 then",
      unit: "pmol/L",
      high: 11.8,
      source: "lower reference limit",
    },
    {
      of: "T3toT4",
      says: "T3 over T4, relative to healthy",
      unit: "1",
      low: 1.2,
      source: "iodine-poor glands make relatively more T3",
    },
    { of: "TSH", says: "TSH then", unit: "mIU/L", low: 4.12, source: "upper reference limit" },
    {
      of: "calcitoninRatio",
      says: "calcitonin, relative to healthy",
      unit: "1",
      low: 0.98,
      high: 1.02,
      source: "unchanged",
    },
    {
      of: "calcitoninAnswer",
      says: "rise of calcitonin by calcium 2.3 mg/kg, relative to healthy",
      unit: "1",
      low: 0.95,
      high: 1.05,
      source: "C cells answer calcium, not iodine",
    },
    {
      of: "fT4repleted",
      says: "free T4 after a year of iodide 200 ug/d",
      unit: "pmol/L",
      low: 11.8,
      high: 20.6,
      source: "reference interval of the laboratory",
    },
  ],
  experiment() {
    const healthy = measure({ patient: woman });
    const lacking = measure({ patient: woman, disorders: lack(1) }, 1095);
    const answer = (disorders: ReturnType<typeof lack>, day: number): number => {
      const scenario = { patient: woman, disorders };
      const { baseline = 0, peak = 0 } = runTest("calcitonin-stimulation", scenario, {
        day,
      }).result;
      return peak / baseline;
    };
    const repleted = measure(
      { patient: woman, disorders: lack(1), treatments: [{ id: "potassium-iodide", dose: 200 }] },
      365,
    );
    const share = ({ T3 = 0, T4 = 0 }: Readonly<Record<string, number>>): number => T3 / T4;
    return {
      urineIodine: lacking.urineIodine as number,
      fT4: lacking.fT4 as number,
      T3toT4: share(lacking) / share(healthy),
      TSH: lacking.TSH as number,
      calcitoninRatio: (lacking.calcitonin as number) / (healthy.calcitonin as number),
      calcitoninAnswer: answer(lack(1), 1095) / answer([], 0),
      fT4repleted: repleted.fT4 as number,
    };
  },
  note: "T4 falls first; a gland short of iodine saves it by making relatively more T3, so T3 holds longer than the article suggests.",
};

/** Lack of iodine in the adult: goitre, which iodine shrinks. */
export const endemicGoitre: Claim = {
  ids: ["K13"],
  claim: "Lack of iodine in the adult leads to endemic goitre; iodine prevents and shrinks it.",
  criteria: [
    {
      of: "urineIodine",
      says: "iodine in urine after 3 years at severity 0.9",
      unit: "ug/L",
      high: 50,
      source: "moderate to severe deficiency, WHO",
    },
    {
      of: "volume",
      says: "thyroid volume",
      unit: "mL",
      low: 18,
      source: "goitre in a woman: above 18 mL",
    },
    {
      of: "TSH",
      says: "TSH",
      unit: "mIU/L",
      low: 2.3,
      source: "upper half of the reference interval",
    },
    {
      of: "thyroglobulin",
      says: "thyroglobulin",
      unit: "ug/L",
      low: 40,
      source: "above 40 ug/L in deficient adults, WHO",
    },
    {
      of: "shrunk",
      says: "fall of the volume after 12 months of iodide 200 ug/d",
      unit: "%",
      low: 25,
      high: 50,
      source: "-38 %: 29 to 18 mL (Kahaly 1997)",
    },
    {
      of: "TSHafter",
      says: "TSH then",
      unit: "mIU/L",
      low: 0.45,
      high: 4.12,
      source: "reference interval of the laboratory",
    },
    {
      of: "urineAfter",
      says: "iodine in urine then",
      unit: "ug/L",
      low: 100,
      source: "adequate intake, WHO",
    },
  ],
  experiment() {
    const goitre = measure({ patient: woman, disorders: lack(0.9) }, 1095);
    const treated = measure(
      {
        patient: woman,
        disorders: lack(0.9),
        treatments: [{ id: "potassium-iodide", dose: 200 }],
      },
      365,
    );
    return {
      urineIodine: goitre.urineIodine as number,
      volume: goitre.thyroidVolume as number,
      TSH: goitre.TSH as number,
      thyroglobulin: goitre.thyroglobulin as number,
      shrunk: 100 * (1 - (treated.thyroidVolume as number) / (goitre.thyroidVolume as number)),
      TSHafter: treated.TSH as number,
      urineAfter: treated.urineIodine as number,
    };
  },
  note: "TSH is often high-normal and not above the reference interval: the goitre grows because lack of iodine makes follicles more sensitive to TSH. Part of an old goitre has turned nodular and stays.",
};

/** Lack of iodine in the child: cretinism. */
export const endemicCretinism: Claim = {
  ids: ["K14"],
  claim: "Lack of iodine in childhood leads to cretinism.",
  criteria: [
    {
      of: "urineIodine",
      says: "iodine in urine of an 8-year-old girl with almost no iodine from birth",
      unit: "ug/L",
      high: 20,
      source: "severe deficiency, WHO",
    },
    {
      of: "fT4",
      says: "free T4",
      unit: "pmol/L",
      high: 12.5,
      source: "lower limit for age (Surup 2021)",
    },
    { of: "TSH", says: "TSH", unit: "mIU/L", low: 5.4, source: "upper limit for age (Surup 2021)" },
    {
      of: "cognition",
      says: "cognition, 1 = reference",
      unit: "1",
      high: 0.7,
      source: "intellectual disability: IQ below 70",
    },
    {
      of: "heightSDS",
      says: "height in standard deviations",
      unit: "1",
      high: -0.5,
      source: "short for age, -2 and less only in the myxoedematous form",
    },
    {
      of: "boneLag",
      says: "bone age behind age",
      unit: "a",
      low: 0.5,
      source: "retarded bone age",
    },
    {
      of: "volumePerMass",
      says: "thyroid volume per body mass",
      unit: "mL/kg",
      low: 0.28,
      source: "goitre: above mean + 2 SD (Berghout 1987)",
    },
  ],
  experiment() {
    const child = measure({ patient: "girl", disorders: lack(1), resolution: "daily" }, 0);
    return {
      urineIodine: child.urineIodine as number,
      fT4: child.fT4 as number,
      TSH: child.TSH as number,
      cognition: child.cognition as number,
      heightSDS: child.heightSDS as number,
      boneLag: 8 - (child.boneAge as number),
      volumePerMass: (child.thyroidVolume as number) / (child.weight as number),
    };
  },
  note: "This is the goitrous form with damage to the mind and little dwarfing. In the myxoedematous form, with severe dwarfism, the gland itself has wasted; that, and the lack of thyroid hormone before birth, are not modelled here. H22 shows the child without a gland.",
};
