import type { Source } from "./source.ts";

/** Sources of the pictures of adrenal, renal and posterior pituitary disease. */
export const disease: readonly Source[] = [
  {
    key: "clinicalMethods1990",
    text: "Walker HK, Hall WD, Hurst JW, eds. Clinical Methods: The History, Physical, and Laboratory Examinations. 3rd ed. Boston: Butterworths; 1990. Chapter 144, table 144.3",
    isbn: "978-0-409-90077-4",
    url: "https://www.ncbi.nlm.nih.gov/books/NBK704/table/A4355/",
  },
  {
    key: "cryer2007",
    text: "Cryer PE. Hypoglycemia, functional brain failure, and brain death. J Clin Invest 2007;117:868-870",
    pmid: "17404614",
    seen: true,
  },
  {
    key: "nieman2008",
    text: "Nieman LK, Biller BMK, Findling JW, et al. The diagnosis of Cushing's syndrome: an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab 2008;93:1526-1540",
    doi: "10.1210/jc.2008-0125",
    seen: true,
  },
  {
    key: "nieman2015",
    text: "Nieman LK, Biller BMK, Findling JW, et al. Treatment of Cushing's syndrome: an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab 2015;100:2807-2831",
    doi: "10.1210/jc.2015-1818",
    seen: true,
  },
  {
    key: "bornstein2016",
    text: "Bornstein SR, Allolio B, Arlt W, et al. Diagnosis and treatment of primary adrenal insufficiency: an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab 2016;101:364-389",
    doi: "10.1210/jc.2015-1710",
    seen: true,
  },
  {
    key: "fleseriu2016",
    text: "Fleseriu M, Hashim IA, Karavitaki N, et al. Hormonal replacement in hypopituitarism in adults: an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab 2016;101:3888-3921",
    doi: "10.1210/jc.2016-2118",
    seen: true,
  },
  {
    key: "funder2016",
    text: "Funder JW, Carey RM, Mantero F, et al. The management of primary aldosteronism: case detection, diagnosis, and treatment: an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab 2016;101:1889-1916",
    doi: "10.1210/jc.2015-4061",
    seen: true,
  },
  {
    key: "lenders2014",
    text: "Lenders JWM, Duh QY, Eisenhofer G, et al. Pheochromocytoma and paraganglioma: an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab 2014;99:1915-1942",
    doi: "10.1210/jc.2014-1498",
    seen: true,
  },
  {
    key: "speiser2018",
    text: "Speiser PW, Arlt W, Auchus RJ, et al. Congenital adrenal hyperplasia due to steroid 21-hydroxylase deficiency: an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab 2018;103:4043-4088",
    doi: "10.1210/jc.2018-01865",
    seen: true,
  },
  {
    key: "ellison2007",
    text: "Ellison DH, Berl T. The syndrome of inappropriate antidiuresis. N Engl J Med 2007;356:2064-2072",
    doi: "10.1056/NEJMcp066837",
  },
  {
    key: "christCrain2019",
    text: "Christ-Crain M, Bichet DG, Fenske WK, et al. Diabetes insipidus. Nat Rev Dis Primers 2019;5:54",
    doi: "10.1038/s41572-019-0103-2",
    seen: true,
  },
  {
    key: "cui2017",
    text: "Cui Y, Tong A, Jiang J, Wang F, Li C. Liddle syndrome: clinical and genetic profiles. J Clin Hypertens 2017;19:524-529",
    pmid: "27896928",
    note: "twelve cases: early hypertension, potassium below 3 mmol/L, renin low",
    seen: true,
  },
  {
    key: "fassnacht2016",
    text: "Fassnacht M, Arlt W, Bancos I, et al. Management of adrenal incidentalomas: European Society of Endocrinology clinical practice guideline. Eur J Endocrinol 2016;175:G1-G34",
    doi: "10.1530/EJE-16-0467",
  },
  {
    key: "chentli2015",
    text: "Chentli F, Bekkaye I, Azzoug S. Feminizing adrenocortical tumors: literature review. Indian J Endocrinol Metab 2015;19:332-339",
    doi: "10.4103/2230-8210.152764",
  },
  {
    key: "vanSlyke1932",
    text: "Van Slyke DD, Cope CL. Simple colorimetric determination of blood urea clearance. Proc Soc Exp Biol Med 1932;29:1169-1172",
    doi: "10.3181/00379727-29-6270",
    note: "urea clearance of the healthy: 54 mL/min at 1 mL/min of urine, 75 at 2 mL/min and more",
  },
];
