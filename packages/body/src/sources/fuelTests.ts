import type { Source } from "./source.ts";

/** Sources of the protocols and cut-offs of tests of islets, fuels and growth hormone. */
export const fuelTests: readonly Source[] = [
  {
    key: "ada2024",
    text: "American Diabetes Association Professional Practice Committee. 2. Diagnosis and classification of diabetes: Standards of Care in Diabetes, 2024. Diabetes Care 2024;47(suppl 1):S20-S42",
    doi: "10.2337/dc24-S002",
    seen: true,
  },
  {
    key: "bergman2005",
    text: "Bergman RN. Minimal model: perspective from 2005. Horm Res 2005;64(suppl 3):8-15",
    doi: "10.1159/000089312",
    seen: true,
  },
  {
    key: "besser2013",
    text: "Besser REJ, Shields BM, Casas R, Hattersley AT, Ludvigsson J. Lessons from the mixed-meal tolerance test: use of 90-minute and fasting C-peptide in pediatric diabetes. Diabetes Care 2013;36:195-201",
    doi: "10.2337/dc12-0836",
    pmid: "23111058",
    seen: true,
  },
  {
    key: "corneli2005",
    text: "Corneli G, Di Somma C, Baldelli R, et al. The cut-off limits of the GH response to GH-releasing hormone-arginine test related to body mass index. Eur J Endocrinol 2005;153:257-264",
    doi: "10.1530/eje.1.01967",
  },
  {
    key: "corneli2007",
    text: "Corneli G, Di Somma C, Prodam F, et al. Cut-off limits of the GH response to GHRH plus arginine test and IGF-I levels for the diagnosis of GH deficiency in late adolescents and young adults. Eur J Endocrinol 2007;157:701-708",
    pmid: "18057376",
    url: "https://moh-it.elsevierpure.com/en/publications/cut-off-limits-of-the-gh-response-to-ghrh-plus-arginine-test-and-",
    seen: true,
  },
  {
    key: "felsing1992",
    text: "Felsing NE, Brasel JA, Cooper DM. Effect of low and high intensity exercise on circulating growth hormone in men. J Clin Endocrinol Metab 1992;75:157-162",
    doi: "10.1210/jcem.75.1.1619005",
  },
  {
    key: "giustina2010",
    text: "Giustina A, Chanson P, Bronstein MD, et al. A consensus on criteria for cure of acromegaly. J Clin Endocrinol Metab 2010;95:3141-3148",
    doi: "10.1210/jc.2009-2670",
  },
  {
    key: "hamrahian2016",
    text: "Hamrahian AH, Yuen KCJ, Gordon MB, Pulaski-Liebert KJ, Bena J, Biller BMK. Revised GH and cortisol cut-points for the glucagon stimulation test in the evaluation of GH and hypothalamic-pituitary-adrenal axes in adults. Pituitary 2016;19:332-341",
    doi: "10.1007/s11102-016-0712-7",
    pmid: "26897383",
    seen: true,
  },
  {
    key: "ho2007",
    text: "Ho KKY. Consensus guidelines for the diagnosis and treatment of adults with GH deficiency II: a statement of the GH Research Society. Eur J Endocrinol 2007;157:695-700",
    doi: "10.1530/EJE-07-0631",
  },
  {
    key: "ittAudit2022",
    text: "Insulin tolerance test: audit of 113 tests with 0.15 U/kg, table 2. Int J Endocrinol 2022:7360282",
    doi: "10.1155/2022/7360282",
    seen: true,
  },
  {
    key: "jones2013",
    text: "Jones AG, Hattersley AT. The clinical utility of C-peptide measurement in the care of patients with diabetes. Diabet Med 2013;30:803-817",
    doi: "10.1111/dme.12159",
    seen: true,
  },
  {
    key: "katznelson2014",
    text: "Katznelson L, Laws ER, Melmed S, et al. Acromegaly: an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab 2014;99:3933-3951",
    doi: "10.1210/jc.2014-2700",
    seen: true,
  },
  {
    key: "matsuda1999",
    text: "Matsuda M, DeFronzo RA. Insulin sensitivity indices obtained from oral glucose tolerance testing. Diabetes Care 1999;22:1462-1470",
    doi: "10.2337/diacare.22.9.1462",
    seen: true,
  },
  {
    key: "matthews1985",
    text: "Matthews DR, Hosker JP, Rudenski AS, Naylor BA, Treacher DF, Turner RC. Homeostasis model assessment: insulin resistance and beta-cell function from fasting plasma glucose and insulin concentrations in man. Diabetologia 1985;28:412-419",
    doi: "10.1007/BF00280883",
    seen: true,
  },
  {
    key: "minimalModelTable",
    text: "Physiologic parameters emerging from the minimal model in normal and impaired glucose tolerance and type 2 diabetes: table of an article of Diabetes",
    url: "https://diabetes.diabetesjournals.org/highwire/markup/52627/expansion",
    unidentified: "sought",
  },
  {
    key: "pacini1998",
    text: "Pacini G, Tonolo G, Sambataro M, et al. Insulin sensitivity and glucose effectiveness: minimal model analysis of regular and insulin-modified FSIGT. Am J Physiol 1998;274:E592-E599",
    doi: "10.1152/ajpendo.1998.274.4.E592",
  },
  {
    key: "pillonetto2003",
    text: "Pillonetto G, Sparacino G, Cobelli C. Numerical non-identifiability regions of the minimal model of glucose kinetics: superiority of Bayesian estimation. Math Biosci 2003;184:53-67",
    doi: "10.1016/S0025-5564(03)00044-0",
  },
  {
    key: "rao1987",
    text: "Rao RH, Spathis GS. Intramuscular glucagon as a provocative stimulus for the assessment of pituitary function: growth hormone and cortisol responses. Metabolism 1987;36:658-663",
    doi: "10.1016/0026-0495(87)90150-8",
    pmid: "3600280",
    seen: true,
  },
  {
    key: "schilbach2019",
    text: "Schilbach K, Gar C, Lechner A, et al. Determinants of the growth hormone nadir during oral glucose tolerance test in adults. Eur J Endocrinol 2019;181:55-67",
    doi: "10.1530/EJE-19-0139",
    url: "https://epub.ub.uni-muenchen.de/79718/",
    seen: true,
  },
  {
    key: "stepwiseClamps",
    text: "Effects of short-term hyperglycemia on insulin secretion in normal humans: stepwise glucose clamps in normal and type 2 diabetic people",
    url: "https://scilit.net/publications/3ae7ed542fe5a810c3083348b531996d",
    unidentified: "sought",
  },
  {
    key: "sutton1976",
    text: "Sutton J, Lazarus L. Growth hormone in exercise: comparison of physiological and pharmacological stimuli. J Appl Physiol 1976;41:523-527",
    doi: "10.1152/jappl.1976.41.4.523",
    pmid: "985395",
    seen: true,
  },
  {
    key: "tam2012",
    text: "Tam CS, Xie W, Johnson WD, Cefalu WT, Redman LM, Ravussin E. Defining insulin resistance from hyperinsulinemic-euglycemic clamps. Diabetes Care 2012;35:1605-1610",
    doi: "10.2337/dc11-2339",
    seen: true,
  },
];
