import { fuelTests } from "./fuelTests.ts";
import type { Source } from "./source.ts";

/** Sources of the protocols and cut-offs of function tests. */
export const functionTests: readonly Source[] = [
  ...fuelTests,
  {
    key: "bornstein2016",
    text: "Bornstein SR, Allolio B, Arlt W, et al. Diagnosis and treatment of primary adrenal insufficiency: an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab 2016;101:364-389",
    doi: "10.1210/jc.2015-1710",
    seen: true,
  },
  {
    key: "brignole2018",
    text: "Brignole M, Moya A, de Lange FJ, et al. 2018 ESC Guidelines for the diagnosis and management of syncope. Eur Heart J 2018;39:1883-1948",
    doi: "10.1093/eurheartj/ehy037",
    seen: true,
  },
  {
    key: "czeisler1995",
    text: "Czeisler CA, Shanahan TL, Klerman EB, et al. Suppression of melatonin secretion in some blind patients by exposure to bright light. N Engl J Med 1995;332:6-11",
    doi: "10.1056/NEJM199501053320102",
  },
  {
    key: "fenske2018",
    text: "Fenske W, Refardt J, Chifu I, et al. A copeptin-based approach in the diagnosis of diabetes insipidus. N Engl J Med 2018;379:428-439",
    doi: "10.1056/NEJMoa1803760",
    pmid: "30067922",
    seen: true,
  },
  {
    key: "fiad1994",
    text: "Fiad TM, Kirby JM, Cunningham SK, McKenna TJ. The overnight single-dose metyrapone test is a simple and reliable index of the hypothalamic-pituitary-adrenal axis. Clin Endocrinol 1994;40:603-609",
    url: "https://de.scribd.com/document/37122155/fulltext-002",
    unidentified: "sought",
  },
  {
    key: "fontes1991",
    text: "Fontes RG, Kater CE, Biglieri EG, Irony I. Reassessment of the predictive value of the postural stimulation test in primary aldosteronism. Am J Hypertens 1991;4:786-791",
    doi: "10.1093/ajh/4.9.786",
  },
  {
    key: "frederickson1990",
    text: "Frederickson ED, Wilcox CS, Bucci M, et al. A prospective evaluation of a simplified captopril test for the detection of renovascular hypertension. Arch Intern Med 1990;150:569-572",
    doi: "10.1001/archinte.1990.00390150065013",
  },
  {
    key: "freeman2011",
    text: "Freeman R, Wieling W, Axelrod FB, et al. Consensus statement on the definition of orthostatic hypotension, neurally mediated syncope and the postural tachycardia syndrome. Clin Auton Res 2011;21:69-72",
    doi: "10.1007/s10286-011-0119-5",
    seen: true,
  },
  {
    key: "funder2016",
    text: "Funder JW, Carey RM, Mantero F, et al. The management of primary aldosteronism: case detection, diagnosis, and treatment: an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab 2016;101:1889-1916",
    doi: "10.1210/jc.2015-4061",
    seen: true,
  },
  {
    key: "mcHenry2011",
    text: "McHenry CM, Hunter SJ, McCormick MT, et al. Evaluation of the clonidine suppression test in the diagnosis of phaeochromocytoma. J Hum Hypertens 2011;25:451-456",
    doi: "10.1038/jhh.2010.78",
    url: "https://www.nature.com/articles/jhh201078",
  },
  {
    key: "mcintyre1989",
    text: "McIntyre IM, Norman TR, Burrows GD, Armstrong SM. Human melatonin suppression by light is intensity dependent. J Pineal Res 1989;6:149-156",
    doi: "10.1111/j.1600-079X.1989.tb00412.x",
  },
  {
    key: "metyraponeACTH",
    text: "Metyrapone test with adrenocorticotrophic levels: separating primary from secondary adrenal insufficiency. JAMA 1979;241:1251-1253",
    pmid: "216821",
    seen: true,
  },
  {
    key: "miller1970",
    text: "Miller M, Dalakos T, Moses AM, Fellerman H, Streeten DHP. Recognition of partial defects in antidiuretic hormone secretion. Ann Intern Med 1970;73:721-729",
    doi: "10.7326/0003-4819-73-5-721",
    seen: true,
  },
  {
    key: "miller2013",
    text: "Miller R, Plessow F, Kirschbaum C, Stalder T. Classification criteria for distinguishing cortisol responders from nonresponders to psychosocial stress: evaluation of salivary cortisol pulse detection in panel designs. Psychosom Med 2013;75:832-840",
    url: "https://typeset.io/papers/classification-criteria-for-distinguishing-cortisol-3oww9aufrz",
    unidentified: "sought",
  },
  {
    key: "muller1986",
    text: "Muller FB, Sealey JE, Case DB, et al. The captopril test for identifying renovascular disease in hypertensive patients. Am J Med 1986;80:633-644",
    doi: "10.1016/0002-9343(86)90819-3",
  },
  {
    key: "nieman2008",
    text: "Nieman LK, Biller BMK, Findling JW, et al. The diagnosis of Cushing's syndrome: an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab 2008;93:1526-1540",
    doi: "10.1210/jc.2008-0125",
    seen: true,
  },
  {
    key: "speiser2018",
    text: "Speiser PW, Arlt W, Auchus RJ, et al. Congenital adrenal hyperplasia due to steroid 21-hydroxylase deficiency: an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab 2018;103:4043-4088",
    doi: "10.1210/jc.2018-01865",
    seen: true,
  },
  {
    key: "tyrrell1986",
    text: "Tyrrell JB, Findling JW, Aron DC, Fitzgerald PA, Forsham PH. An overnight high-dose dexamethasone suppression test for rapid differential diagnosis of Cushing's syndrome. Ann Intern Med 1986;104:180-186",
    doi: "10.7326/0003-4819-104-2-180",
  },
];
