import type { Source } from "./source.ts";

/** Sources of drugs that act on glucose and on growth hormone. */
export const fuelDrugs: readonly Source[] = [
  {
    key: "delDotto2003",
    text: "Del Dotto P, Bonuccelli U. Clinical pharmacokinetics of cabergoline. Clin Pharmacokinet 2003;42:633-645",
    doi: "10.2165/00003088-200342070-00003",
    seen: true,
  },
  {
    key: "ferrannini2010",
    text: "Ferrannini E, Ramos SJ, Salsali A, Tang W, List JF. Dapagliflozin monotherapy in type 2 diabetic patients with inadequate glycemic control by diet and exercise. Diabetes Care 2010;33:2217-2224",
    doi: "10.2337/dc10-0612",
    note: "10 mg for 24 weeks: HbA1c -0.89 %, placebo -0.23 %",
  },
  {
    key: "glatard2025",
    text: "Glatard A, et al. Population pharmacokinetics of octreotide and its subcutaneous depot, as stored in nlmixr2lib",
    url: "https://github.com/nlmixr2/nlmixr2lib",
    note: "clearance 9.59 L/h at 75 kg",
    unidentified: "official",
  },
  {
    key: "glimepirideKinetics",
    text: "Glimepiride: volume of distribution and clearance in volunteers and in type 2 diabetes. Chembase substance 107",
    url: "http://en.chembase.cn/substance-107.html",
    note: "19.8 L and 48.5 mL/min after a single dose in type 2 diabetes",
    unidentified: "official",
  },
  {
    key: "goldberg1996",
    text: "Goldberg RB, Holvey SM, Schneider J. A dose-response study of glimepiride in patients with NIDDM who have previously received sulfonylurea agents. Diabetes Care 1996;19:849-856",
    doi: "10.2337/diacare.19.8.849",
    note: "14 weeks of 1, 4 and 8 mg against placebo: HbA1c -1.2, -1.8 and -1.9 %, fasting glucose -2.4, -3.9 and -4.1 mmol/L",
  },
  {
    key: "graham2011",
    text: "Graham GG, Punt J, Arora M, et al. Clinical pharmacokinetics of metformin. Clin Pharmacokinet 2011;50:81-98",
    doi: "10.2165/11534750-000000000-00000",
    seen: true,
  },
  {
    key: "hirst2012",
    text: "Hirst JA, Farmer AJ, Ali R, Roberts NW, Stevens RJ. Quantifying the effect of metformin treatment and dose on glycemic control. Diabetes Care 2012;35:446-454",
    doi: "10.2337/dc11-1465",
    note: "HbA1c -1.12 % against placebo as the only drug",
    seen: true,
  },
  {
    key: "hunter1999",
    text: "Hunter SJ, Shaw JA, Lee KO, Wood PJ, Atkinson AB, Bevan JS. Comparison of monthly intramuscular injections of Sandostatin LAR with multiple subcutaneous injections of octreotide in the treatment of acromegaly. Clin Endocrinol (Oxf) 1999;50:245-251",
    url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/48900305",
    note: "20 mg: mean GH 10.1 to 2.8 ug/L",
    unidentified: "sought",
  },
  {
    key: "kasichayanula2014",
    text: "Kasichayanula S, Liu X, LaCreta F, Griffen SC, Boulton DW. Clinical pharmacokinetics and pharmacodynamics of dapagliflozin, a selective inhibitor of sodium-glucose co-transporter type 2. Clin Pharmacokinet 2014;53:17-27",
    doi: "10.1007/s40262-013-0104-3",
    seen: true,
  },
  {
    key: "kizu2017",
    text: "Kizu R, Nishimura K, Sato R, et al. Population pharmacokinetics of diazoxide in children with hyperinsulinemic hypoglycemia. Horm Res Paediatr 2017;88:316-323",
    doi: "10.1159/000478696",
    seen: true,
  },
  {
    key: "overgaard2019",
    text: "Overgaard RV, Delff PH, Petri KCC, Anderson TW, Flint A, Ingwersen SH. Population pharmacokinetics of semaglutide for type 2 diabetes. Diabetes Ther 2019;10:649-662",
    doi: "10.1007/s13300-019-0581-y",
    note: "clearance 0.0348 L/h, volumes 3.59 and 4.10 L",
    seen: true,
  },
  {
    key: "proglycemMonograph",
    text: "Proglycem (diazoxide capsules), product monograph: half-life 28 h by vein, 24 and 36 h by mouth",
    url: "https://www.rxmed.com/b.main/b2.pharmaceutical/b2.1.monographs/cps-_monographs/CPS-_(General_Monographs-_P)/PROGLYCEM.html",
    unidentified: "official",
  },
  {
    key: "somavertLabel",
    text: "Somavert (pegvisomant), prescribing information: clinical pharmacology",
    url: "http://www.rxlist.com/somavert-drug/clinical-pharmacology.htm",
    unidentified: "official",
  },
  {
    key: "sorli2017",
    text: "Sorli C, Harashima SI, Tsoukas GM, et al. Efficacy and safety of once-weekly semaglutide monotherapy versus placebo in patients with type 2 diabetes (SUSTAIN 1). Lancet Diabetes Endocrinol 2017;5:251-260",
    doi: "10.1016/S2213-8587(17)30013-X",
    note: "1 mg for 30 weeks: HbA1c -1.55 % from 8.05, weight -4.5 kg; placebo -0.02 % and -1.0 kg",
  },
  {
    key: "trainer2000",
    text: "Trainer PJ, Drake WM, Katznelson L, et al. Treatment of acromegaly with the growth hormone-receptor antagonist pegvisomant. N Engl J Med 2000;342:1171-1177",
    doi: "10.1056/NEJM200004203421604",
    note: "12 weeks of 10, 15 and 20 mg: IGF-1 -27, -50 and -63 %",
  },
];
