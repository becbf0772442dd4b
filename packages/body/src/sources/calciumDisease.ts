import type { Source } from "./source.ts";

/** Sources of disorders of calcium, bone and the thymus, and of what laboratories call normal. */
export const calciumDisease: readonly Source[] = [
  {
    key: "bingham1993",
    text: "Bingham CT, Fitzpatrick LA. Noninvasive testing in the diagnosis of osteomalacia. Am J Med 1993;95:519-523",
    url: "https://osteoed.org/faqs.php?faqID=112",
    note: "alkaline phosphatase raised in 94 % of patients with osteomalacia, calcium or phosphate low in 47 %",
    unidentified: "sought",
  },
  {
    key: "bolland2021",
    text: "Bolland MJ, Avenell A, Grey A. Prevalence of biochemical osteomalacia in adults undergoing vitamin D testing. Clin Endocrinol (Oxf) 2021",
    url: "http://sovemo.org/prevalence-of-biochemical-osteomalacia-in-adults-undergoing-vitamin-d-testing/",
    note: "calcium below 2.0 mmol/L, PTH above 7.3 pmol/L and alkaline phosphatase above 150 IU/L; calcidiol 18 nmol/L or less in all",
    unidentified: "sought",
  },
  {
    key: "cho2020",
    text: "Cho DH, Chung JO, Chung MY, Cho JR, Chung DJ. Reference intervals for bone turnover markers in Korean healthy women. J Bone Metab 2020;27:43-52",
    url: "https://www.e-jbm.org/journal/view.php?number=243",
    note: "osteocalcin 6.7-24.3 ug/L before menopause, 5.4-41.6 after, 6.5-36.8 in all",
    unidentified: "sought",
  },
  {
    key: "christensen2008",
    text: "Christensen SE, Nissen PH, Vestergaard P, Heickendorff L, Brixen K, Mosekilde L. Discriminative power of three indices of renal calcium excretion for the distinction between familial hypocalciuric hypercalcaemia and primary hyperparathyroidism. Clin Endocrinol (Oxf) 2008;69:713-720",
    doi: "10.1111/j.1365-2265.2008.03259.x",
    note: "clearance of calcium over that of creatinine below 0.01 in most",
  },
  {
    key: "husebye2018",
    text: "Husebye ES, Anderson MS, Kämpe O. Autoimmune polyendocrine syndromes. N Engl J Med 2018;378:1132-1141",
    doi: "10.1056/NEJMra1713301",
  },
  {
    key: "kanis1994",
    text: "Kanis JA, Melton LJ, Christiansen C, Johnston CC, Khaltaev N. The diagnosis of osteoporosis. J Bone Miner Res 1994;9:1137-1141",
    doi: "10.1002/jbmr.5650090802",
    note: "osteoporosis at 2.5 standard deviations or more below the young adult's mean",
  },
  {
    key: "kooshesh2023",
    text: "Kooshesh KA, Foy BH, Sykes DB, Gustafsson K, Scadden DT. Health consequences of thymus removal in adults. N Engl J Med 2023;389:406-417",
    doi: "10.1056/NEJMoa2302892",
    note: "excision circles of CD4 cells 526 against 1451, of CD8 cells 447 against 1466, 14.2 years after thymectomy",
  },
  {
    key: "levin2007",
    text: "Levin A, Bakris GL, Molitch M, et al. Prevalence of abnormal serum vitamin D, PTH, calcium, and phosphorus in patients with chronic kidney disease: results of the study to evaluate early kidney disease. Kidney Int 2007;71:31-38",
    doi: "10.1038/sj.ki.5002009",
    note: "calcitriol falls first, then PTH rises; calcium and phosphate stay normal above 40 mL/min",
  },
  {
    key: "linglart2018",
    text: "Linglart A, Levine MA, Jüppner H. Pseudohypoparathyroidism. Endocrinol Metab Clin North Am 2018;47:865-888",
    doi: "10.1016/j.ecl.2018.07.011",
  },
  {
    key: "mannstadt2017",
    text: "Mannstadt M, Bilezikian JP, Thakker RV, et al. Hypoparathyroidism. Nat Rev Dis Primers 2017;3:17055",
    doi: "10.1038/nrdp.2017.55",
  },
  {
    key: "marshall1996",
    text: "Marshall D, Johnell O, Wedel H. Meta-analysis of how well measures of bone mineral density predict occurrence of osteoporotic fractures. BMJ 1996;312:1254-1259",
    doi: "10.1136/bmj.312.7041.1254",
    note: "risk of any fracture 1.5 times for a standard deviation",
  },
  {
    key: "mcdonaldMcGinn2015",
    text: "McDonald-McGinn DM, Sullivan KE, Marino B, et al. 22q11.2 deletion syndrome. Nat Rev Dis Primers 2015;1:15071",
    doi: "10.1038/nrdp.2015.71",
  },
  {
    key: "michelsen2013",
    text: "Michelsen J, Wallaschofski H, Friedrich N, et al. Reference intervals for serum concentrations of three bone turnover markers for men and women. Bone 2013;57:399-404",
    url: "https://read.qxmd.com/read/24076251/reference-intervals-for-serum-concentrations-of-three-bone-turnover-markers-for-men-and-women",
    pmid: "24076251",
  },
  {
    key: "norman2011",
    text: "Norman J, Goodman A, Politz D. Calcium, parathyroid hormone, and vitamin D in patients with primary hyperparathyroidism: normograms developed from 10,000 cases. Endocr Pract 2011;17:384-394",
    doi: "10.4158/EP09346.OR",
    pmid: "21134884",
    note: "calcium 10.9 +/- 0.6 mg/dL, calcidiol 22.4 +/- 9 ng/mL",
    seen: true,
  },
  {
    key: "primaryHyper2023",
    text: "505 patients with primary hyperparathyroidism. J Endocrinol Metab 2023;13:75",
    doi: "10.14740/jem847",
    note: "phosphate low in 26 %, its threshold in 70 %, calcitriol high in 23 %",
    seen: true,
  },
  {
    key: "calciumRanges",
    text: "Normal ranges of calcium, PTH and calcidiol, table 1 of a review, PMC7276095",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7276095/table/T1",
    note: "PTH 1.6-6.9 pmol/L, ionised calcium 1.1-1.3 mmol/L, calcidiol 50-200 nmol/L",
  },
  {
    key: "vitaminDRanges",
    text: "Normal ranges of vitamin D metabolites, table 1 of a review. Nutrients 2021;13:1758",
    doi: "10.3390/nu13061758",
    note: "calcitriol 31-72 pg/mL by mass spectrometry",
  },
  {
    key: "reilly2010",
    text: "Reilly RF, Peixoto AJ, Desir GV. The evidence-based use of thiazide diuretics in hypertension and nephrolithiasis. Clin J Am Soc Nephrol 2010;5:1893-1903",
    doi: "10.2215/CJN.04670510",
  },
  {
    key: "rustad2004",
    text: "Rustad P, Felding P, Franzson L, et al. The Nordic Reference Interval Project 2000: recommended reference intervals for 25 common biochemical properties. Scand J Clin Lab Invest 2004;64:271-284",
    doi: "10.1080/00365510410006324",
    note: "alkaline phosphatase of adults 35-105 U/L",
  },
  {
    key: "spegVitaminD",
    text: "Scottish Paediatric Endocrine Group. Management of nutritional vitamin D deficiency in infants, children and adolescents",
    url: "https://rightdecisions.scot.nhs.uk/speg-scottish-paediatric-endocrine-group/",
    note: "deficiency below 30, insufficiency to 50 nmol/L of calcidiol",
    unidentified: "official",
  },
  {
    key: "tabibzadeh2021",
    text: "Tabibzadeh N, Karaboyas A, Robinson BM, et al. The risk of medically uncontrolled secondary hyperparathyroidism depends on parathyroid hormone levels at haemodialysis initiation. Nephrol Dial Transplant 2021;36:160-169",
    doi: "10.1093/ndt/gfaa195",
    note: "16 % of 5683 patients begin dialysis with PTH above 600 ng/L",
    seen: true,
  },
  {
    key: "thakker2012",
    text: "Thakker RV, Newey PJ, Walls GV, et al. Clinical practice guidelines for multiple endocrine neoplasia type 1 (MEN1). J Clin Endocrinol Metab 2012;97:2990-3011",
    doi: "10.1210/jc.2012-1230",
  },
  {
    key: "wells2015",
    text: "Wells SA, Asa SL, Dralle H, et al. Revised American Thyroid Association guidelines for the management of medullary thyroid carcinoma. Thyroid 2015;25:567-610",
    doi: "10.1089/thy.2014.0335",
  },
];
