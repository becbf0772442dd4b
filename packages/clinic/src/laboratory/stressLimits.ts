import { drawn, type Limits, type Person, pregnant, under, woman } from "./limits.ts";

const adultWoman = ({ female, age }: Person): boolean => female && age >= 18;

const older = ({ age }: Person): boolean => age >= 50;
const olderWoman = (person: Person): boolean => woman(person) && older(person);

/** The first weeks of life. */
const newborn = under(0.12);

/** From ug to nmol of cortisol. */
const cortisol = 2.759;

/**
 * Limits of the stress axis, of salt and of water, the more special first; steroids by age are in
 * `steroidIntervals`. Units are those of the analyte.
 */
export const stressLimits: Readonly<Record<string, readonly Limits[]>> = {
  // 6-50 and, in children, 9-57 ng/L from 07 to 10 h; later in the day only an upper limit is known
  ACTH: [
    { low: 2, high: 12.6, source: "ucsfACTH", when: (p) => under(18)(p) && drawn(6, 11)(p) },
    { low: 1.3, high: 11, source: "ucsfACTH", when: drawn(6, 11) },
    { high: 11, source: "ucsfACTH" },
  ],
  // asleep at midnight below 50, awake below 207 nmol/L; the latter holds for all who are drawn
  cortisol: [
    { low: 8.4, high: 446, source: "olthof2024", when: newborn },
    { high: 7.5 * 10 * cortisol, source: "nieman2008", when: drawn(22, 3) },
    { high: 9 * 10 * cortisol, source: "cmmcCortisol", when: drawn(18, 22) },
  ],
  freeCortisol: [
    { low: 1.1 * cortisol, high: 10.4 * cortisol, source: "iowaFreeCortisol", when: drawn(7, 11) },
    { low: 1 * cortisol, high: 6.3 * cortisol, source: "iowaFreeCortisol", when: drawn(15, 18) },
  ],
  // the assay's floor is 1.5 nmol/L, so there is no lower limit
  salivaryCortisol: [
    { high: 22, source: "rocheSaliva", when: drawn(5, 10) },
    { high: 13, source: "rocheSaliva", when: drawn(10, 18) },
    { high: 9.5, source: "rocheSaliva", when: drawn(18, 22) },
    { high: 6.3, source: "rocheSaliva", when: drawn(22, 2) },
  ],
  urineFreeCortisol: [
    { source: "mayoCORTU", when: under(3) },
    { low: 1.4 * cortisol, high: 20 * cortisol, source: "mayoCORTU", when: under(9) },
    { low: 2.6 * cortisol, high: 37 * cortisol, source: "mayoCORTU", when: under(13) },
    { low: 4 * cortisol, high: 56 * cortisol, source: "mayoCORTU", when: under(18) },
    { low: 3.5 * cortisol, high: 45 * cortisol, source: "mayoCORTU" },
  ],
  CBG: [
    { source: "canterburyCBG", when: pregnant },
    { low: 300, high: 1300, source: "canterburyCBG" },
  ],
  // a morning value above 6 nmol/L calls for a test of 21-hydroxylase
  "17OHP": [
    { high: 5.1, source: "olthof2024", when: newborn },
    { source: "speiser2018", when: under(1) },
    { high: 6, source: "speiser2018", when: woman },
  ],
  "11deoxycortisol": [
    { low: 0.7, high: 3.6, source: "olthof2024", when: newborn },
    { source: "mayoDeoxycortisol", when: under(18) },
    { low: 0.29, high: 2.28, source: "mayoDeoxycortisol", when: drawn(6, 11) },
  ],
  androstenedione: [{ low: 0.3, high: 2.7, source: "olthof2024", when: newborn }],
  testosterone: [
    { high: 0.47, source: "olthof2024", when: (p) => newborn(p) && woman(p) },
    { low: 0.63, high: 13.9, source: "olthof2024", when: newborn },
  ],
  estradiol: [
    {
      low: 114,
      high: 332,
      source: "anckaert2021",
      when: (p) => adultWoman(p) && p.age < 50 && !pregnant(p),
    },
  ],
  adrenaline: [{ high: 330, source: "arupCatecholamines" }],
  noradrenaline: [{ low: 1.05, high: 4.8, source: "arupCatecholamines" }],
  metanephrine: [{ high: 0.5, source: "davisMetanephrines" }],
  normetanephrine: [{ high: 0.9, source: "davisMetanephrines" }],
  renin: [{ low: 5.4, high: 60, source: "kingsRenin" }],
  sodium: [{ low: 135, high: 145, source: "simon2005" }],
  potassium: [{ low: 3.5, high: 5, source: "simon2005" }],
  osmolality: [
    // the thresholds of vasopressin and thirst fall by 9 to 10 mosm/kg
    { low: 271, high: 286, source: "davison1984", when: pregnant },
    { low: 280, high: 295, source: "simon2005" },
  ],
  creatinine: [
    // filtration rises by half
    { high: 125, source: "simon2005", when: pregnant },
    { source: "simon2005", when: under(18) },
    { low: 42, high: 82, source: "pottel2008", when: woman },
    { low: 56, high: 103, source: "pottel2008" },
  ],
  urea: [
    { source: "simon2005", when: under(18) },
    { low: 3.1, high: 7.9, source: "rustad2004", when: olderWoman },
    { low: 2.6, high: 6.4, source: "rustad2004", when: woman },
    { low: 3.5, high: 8.1, source: "rustad2004", when: older },
    { low: 3.2, high: 8.1, source: "rustad2004" },
  ],
  // mean 591 +- 206 in 82 young adults, two standard deviations
  urineOsmolality: [
    { source: "waterIntakeCopeptin", when: under(1) },
    { low: 187, high: 995, source: "waterIntakeCopeptin" },
  ],
  urineVolume: [
    { source: "christCrain2019", when: under(18) },
    { high: 3, source: "christCrain2019" },
  ],
  urineSodium: [
    { source: "arupUrine", when: under(18) },
    { low: 51, high: 286, source: "arupUrine" },
  ],
  urinePotassium: [
    { source: "arupUrine", when: under(18) },
    { low: 25, high: 125, source: "arupUrine" },
  ],
  vasopressin: [
    { source: "ramrakha2004", when: under(1) },
    { low: 0.9, high: 4.6, source: "ramrakha2004" },
  ],
  copeptin: [
    { source: "brahmsCopeptin", when: under(1) },
    { low: 1, high: 12, source: "brahmsCopeptin" },
  ],
  CRP: [{ high: 10, source: "ramrakha2004" }],
};
