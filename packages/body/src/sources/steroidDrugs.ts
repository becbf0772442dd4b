import type { Source } from "./source.ts";

/** Sources of steroid drugs and of what blocks steroids. */
export const steroidDrugs: readonly Source[] = [
  {
    key: "hamitouche2017",
    text: "Hamitouche N, Comets E, Ribot M, Alvarez JC, Bellissant E, Laviolle B. Population pharmacokinetic-pharmacodynamic model of oral fludrocortisone and intravenous hydrocortisone in healthy volunteers. AAPS J 2017;19:727-735",
    doi: "10.1208/s12248-016-0041-9",
    seen: true,
  },
  {
    key: "loew1986",
    text: "Loew D, Schuster O, Graul EH. Dose-dependent pharmacokinetics of dexamethasone. Eur J Clin Pharmacol 1986;30:225-230",
    doi: "10.1007/BF00614309",
    pmid: "3709651",
    note: "peak at 1.6-2.0 h; less than proportional to dose",
  },
  {
    key: "bravo1981",
    text: "Bravo EL, Tarazi RC, Fouad FM, Vidt DG, Gifford RW. Clonidine-suppression test: a useful aid in the diagnosis of pheochromocytoma. N Engl J Med 1981;305:623-626",
    url: "https://scilit.com/publications/50e518ea51672327366ac6cd04aba817",
    unidentified: "sought",
  },
  {
    key: "clonidineGoodman",
    text: "Clonidine: absorption, fate and excretion. After Goodman and Gilman's Pharmacological Basis of Therapeutics",
    url: "https://www.pharmacologicalsciences.us/blood-pressure/absorption-fate-and-excretion-nzd.html",
    note: "bioavailability about 100 %, peak at 1-3 h, half-life 6-24 h (mean 12)",
    unidentified: "official",
  },
  {
    key: "dorin2012",
    text: "Dorin RI, Qiao Z, Qualls CR, Urban FK. Estimation of maximal cortisol secretion rate in healthy humans. J Clin Endocrinol Metab 2012;97:1285-1293",
    pmid: "22337905",
    seen: true,
  },
  {
    key: "engelhardt1991",
    text: "Engelhardt D, Weber MM, Miksch T, Abedinpour F, Jaspers C. The influence of ketoconazole on human adrenal steroidogenesis: incubation studies with tissue slices. Clin Endocrinol (Oxf) 1991;35:163-168",
    doi: "10.1111/j.1365-2265.1991.tb03516.x",
  },
  {
    key: "frey1990",
    text: "Frey BM, Frey FJ. Clinical pharmacokinetics of prednisone and prednisolone. Clin Pharmacokinet 1990;19:126-146",
    doi: "10.2165/00003088-199019020-00003",
    pmid: "2199128",
    note: "with the table of Goodman and Gilman: peak 458 +- 150 ug/L on 30 mg twice a day, half-life 2.2 h",
    seen: true,
  },
  {
    key: "prednisoloneBinding1981",
    text: "Plasma protein-binding parameters of prednisolone in immune disease patients receiving long-term prednisone therapy. J Lab Clin Med 1981;97:487-501",
    url: "https://scilit.com/publications/5f70d9dd947a125d8e0e32e0eef444d6",
    unidentified: "sought",
  },
  {
    key: "gardiner1989",
    text: "Gardiner P, Schrode K, Quinlan D, et al. Spironolactone metabolism: steady-state serum levels of the sulfur-containing metabolites. J Clin Pharmacol 1989;29:342-347",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3699348/",
    note: "as cited in the address: canrenone 181 ug/L at 4.3 h on 100 mg a day, half-life 16.5 h",
    unidentified: "sought",
  },
  {
    key: "young1989",
    text: "Young MC, Cook N, Read GF, Hughes IA. The pharmacokinetics of low-dose dexamethasone in congenital adrenal hyperplasia. Eur J Clin Pharmacol 1989;37:75-77",
    doi: "10.1007/BF00609429",
    pmid: "2591468",
    note: "half-life 3.53 h, central volume 24.4 L, bioavailability 0.64, as in health",
  },
  {
    key: "ketoconazoleLabel",
    text: "Ketoconazole tablets: prescribing information, clinical pharmacology",
    url: "https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22ketoconazole%22",
    note: "peak of 3.5 mg/L 1-2 h after 200 mg with a meal; half-life 2 h in the first ten hours, 8 h after",
    unidentified: "official",
  },
  {
    key: "legler1982",
    text: "Legler UF, Frey FJ, Benet LZ. Prednisolone clearance at steady state in man. J Clin Endocrinol Metab 1982;55:762-767",
    doi: "10.1210/jcem-55-4-762",
  },
  {
    key: "loose1983",
    text: "Loose DS, Kan PB, Hirst MA, Marcus RA, Feldman D. Ketoconazole blocks adrenal steroidogenesis by inhibiting cytochrome P450-dependent enzymes. J Clin Invest 1983;71:1495-1499",
    doi: "10.1172/JCI110903",
    pmid: "6304148",
  },
  {
    key: "meikle1975",
    text: "Meikle AW, West SC, Weed JA, Tyler FH. Single dose metyrapone test: 11 beta-hydroxylase inhibition by metyrapone and reduced metyrapone assayed by radioimmunoassay. J Clin Endocrinol Metab 1975;40:290-295",
    doi: "10.1210/jcem-40-2-290",
  },
  {
    key: "metopironeLabel",
    text: "Metopirone (metyrapone) capsules: prescribing information, pharmacokinetics",
    url: "https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22metyrapone%22",
    note: "750 mg: 3.7 mg/L at 1 h, 0.5 at 4 h; half-life 1.9 +- 0.7 h, metyrapol about twice that",
    unidentified: "official",
  },
  {
    key: "phenoxybenzamineMims",
    text: "Phenoxybenzamine: pharmacology. MIMS",
    url: "https://www.mims.com/malaysia/drug/info/phenoxybenzamine?mtype=generic",
    note: "onset within 2 h, duration of 3-4 days or more",
    unidentified: "official",
  },
  {
    key: "pont1982",
    text: "Pont A, Williams PL, Loose DS, et al. Ketoconazole blocks adrenal steroid synthesis. Ann Intern Med 1982;97:370-372",
    doi: "10.7326/0003-4819-97-3-370",
    pmid: "6287893",
  },
  {
    key: "schoneshofer1979",
    text: "Schöneshöfer M, Schefzig B, Oelkers W. Evidence of adrenal 18-hydroxylase inhibition by metyrapone in man. Horm Metab Res 1979;11:306-308",
    doi: "10.1055/s-0028-1092730",
    note: "deoxycorticosterone about 500 times normal 4 h after 40 mg/kg",
  },
];
