import type { Source } from "./source.ts";

/** Sources of steroid drugs and of what blocks steroids. */
export const steroidDrugs: readonly Source[] = [
  {
    key: "hamitouche2017",
    text: "Hamitouche N, Comets E, Ribot M, Alvarez JC, Bellissant E, Laviolle B. Population pharmacokinetic-pharmacodynamic model of oral fludrocortisone and intravenous hydrocortisone in healthy volunteers. AAPS J 2017;19:727-735",
    doi: "10.1208/s12248-016-0041-9",
  },
  {
    key: "loew1986",
    text: "Loew D, Schuster O, Graul EH. Dose-dependent pharmacokinetics of dexamethasone. Eur J Clin Pharmacol 1986;30:225-230",
    doi: "10.1007/BF00614309",
    pmid: "3709651",
    note: "peak at 1.6-2.0 h; less than proportional to dose",
  },
];
