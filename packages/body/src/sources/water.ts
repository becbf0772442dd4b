import type { Source } from "./source.ts";

/** Sources of vasopressin, oxytocin, thirst and urine. */
export const water: readonly Source[] = [
  {
    key: "argent1992",
    text: "Argent NB, Burrell LM, Goodship TH, Wilkinson R, Baylis PH. Metabolic clearance rate of arginine vasopressin in severe chronic renal failure. Clin Sci 1992;83:583-587",
    doi: "10.1042/cs0830583",
  },
  {
    key: "aubry1965",
    text: "Aubry RH, Nankin HR, Moses AM, Streeten DH. Measurement of the osmotic threshold for vasopressin release in human subjects, and its modification by cortisol. J Clin Endocrinol Metab 1965;25:1481-1492",
    doi: "10.1210/jcem-25-11-1481",
  },
  {
    key: "balanescu2011",
    text: "Balanescu S, Kopp P, Gaskill MB, Morgenthaler NG, Schindler C, Rutishauser J. Correlation of plasma copeptin and vasopressin concentrations in hypo-, iso-, and hyperosmolar states. J Clin Endocrinol Metab 2011;96:1046-1052",
    doi: "10.1210/jc.2010-2499",
  },
  {
    key: "baumann1976",
    text: "Baumann G, Dingman JF. Distribution, blood transport, and degradation of antidiuretic hormone in man. J Clin Invest 1976;57:1109-1116",
    doi: "10.1172/JCI108377",
  },
  {
    key: "deWardener1957",
    text: "De Wardener HE, Herxheimer A. The effect of a high water intake on the kidney's ability to concentrate the urine in man. J Physiol 1957;139:42-52",
    doi: "10.1113/jphysiol.1957.sp005874",
  },
  {
    key: "earley1962",
    text: "Earley LE, Orloff J. The mechanism of antidiuresis associated with the administration of hydrochlorothiazide to patients with vasopressin-resistant diabetes insipidus. J Clin Invest 1962;41:1988-1997",
    doi: "10.1172/JCI104657",
  },
  {
    key: "ecelbarger1997",
    text: "Ecelbarger CA, Nielsen S, Olson BR, et al. Role of renal aquaporins in escape from vasopressin-induced antidiuresis in rat. J Clin Invest 1997;99:1852-1863",
    doi: "10.1172/JCI119352",
  },
  {
    key: "edelman1958",
    text: "Edelman IS, Leibman J, O'Meara MP, Birkenfeld LW. Interrelations between serum sodium concentration, serum osmolarity and total exchangeable sodium, total exchangeable potassium and total body water. J Clin Invest 1958;37:1236-1256",
    doi: "10.1172/JCI103712",
    seen: true,
  },
  {
    key: "fabian1969",
    text: "Fabian M, Forsling ML, Jones JJ, Pryor JS. The clearance and antidiuretic potency of neurohypophysial hormones in man, and their plasma binding and stability. J Physiol 1969;204:653-668",
    doi: "10.1113/jphysiol.1969.sp008937",
  },
  {
    key: "fenske2018b",
    text: "Fenske WK, Schnyder I, Koch G, et al. Release and decay kinetics of copeptin vs AVP in response to osmotic alterations in healthy volunteers. J Clin Endocrinol Metab 2018;103:505-513",
    doi: "10.1210/jc.2017-01891",
  },
  {
    key: "hatton1997",
    text: "Hatton GI. Function-related plasticity in hypothalamus. Annu Rev Neurosci 1997;20:375-397",
    doi: "10.1146/annurev.neuro.20.1.375",
    pmid: "9056719",
    seen: true,
  },
  {
    key: "hughes2018",
    text: "Hughes F, Mythen M, Montgomery H. The sensitivity of the human thirst response to changes in plasma osmolality: a systematic review. Perioper Med 2018;7:1",
    doi: "10.1186/s13741-017-0081-4",
    seen: true,
  },
  {
    key: "infantMilk",
    text: "Electrolyte composition of human breast milk beyond the early postpartum period. Nutrition 1997;13:774-777 (abstract)",
    doi: "10.1016/S0899-9007(97)00187-1",
    pmid: "9290089",
    note: "sodium 141 +-17 mg/L, 6.1 mmol/L, from 4 months on; 23 mmol/L on day 3 (PMID 17298704)",
    seen: true,
  },
  {
    key: "infantWater1995",
    text: "Singhi S, Ganguli NK, Bhakoo ON, Dhall K, Sood V, Kaur A. Body water distribution in newborn infants appropriate for gestational age. Indian J Med Res 1995;101:193-200",
    url: "https://imsear.searo.who.int/handle/123456789/23673",
    note: "extracellular water of term infants 331 +-30 mL/kg, more in other peoples",
    unidentified: "sought",
  },
  {
    key: "levitan1965",
    text: "Levitan R, Ingelfinger FJ. Effect of d-aldosterone on salt and water absorption from the intact human colon. J Clin Invest 1965;44:801-808",
    url: "https://scilit.com/publications/7a68414945007351472d07eddd08b2a0",
    unidentified: "sought",
  },
  {
    key: "oelkers1989",
    text: "Oelkers W. Hyponatremia and inappropriate secretion of vasopressin (antidiuretic hormone) in patients with hypopituitarism. N Engl J Med 1989;321:492-496",
    doi: "10.1056/NEJM198908243210802",
    pmid: "2548097",
    seen: true,
  },
  {
    key: "phillips1985",
    text: "Phillips PA, Rolls BJ, Ledingham JG, Morton JJ, Forsling ML. Angiotensin II-induced thirst and vasopressin release in man. Clin Sci 1985;68:669-674",
    doi: "10.1042/cs0680669",
  },
  {
    key: "posteriorPituitary1956",
    text: "The pressor effect of the antidiuretic principle of the posterior pituitary in orthostatic hypotension (abstract)",
    url: "https://scilit.net/publications/645af65135482b1ea90bafdd8161aae2",
    note: "10 mU/min raise pressure through resistance where reflexes fail; in healthy people extracts do not move it",
    unidentified: "sought",
  },
  {
    key: "robertson1976",
    text: "Robertson GL, Shelton RL, Athar S. The osmoregulation of vasopressin. Kidney Int 1976;10:25-37",
    doi: "10.1038/ki.1976.76",
  },
  {
    key: "robertson1976b",
    text: "Robertson GL, Athar S. The interaction of blood osmolality and blood volume in regulating plasma vasopressin in man. J Clin Endocrinol Metab 1976;42:613-620",
    doi: "10.1210/jcem-42-4-613",
  },
  {
    key: "rowe1979",
    text: "Rowe JW, Shelton RL, Helderman JH, Vestal RE, Robertson GL. Influence of the emetic reflex on vasopressin release in man. Kidney Int 1979;16:729-735",
    doi: "10.1038/ki.1979.189",
    pmid: "548611",
    seen: true,
  },
  {
    key: "thompson1986",
    text: "Thompson CJ, Bland J, Burd J, Baylis PH. The osmotic thresholds for thirst and vasopressin release are similar in healthy man. Clin Sci 1986;71:651-656",
    doi: "10.1042/cs0710651",
  },
  {
    key: "thompson1987",
    text: "Thompson CJ, Baylis PH. Thirst in diabetes insipidus: clinical relevance of quantitative assessment. Q J Med 1987;65:853-862",
    pmid: "3448688",
  },
  {
    key: "thornton1990",
    text: "Thornton S, Davison JM, Baylis PH. Effect of human pregnancy on metabolic clearance rate of oxytocin. Am J Physiol 1990;259:R21-R24",
    doi: "10.1152/ajpregu.1990.259.1.R21",
    seen: true,
  },
  {
    key: "timper2015",
    text: "Timper K, Fenske W, Kühn F, et al. Diagnostic accuracy of copeptin in the differential diagnosis of the polyuria-polydipsia syndrome: a prospective multicenter study. J Clin Endocrinol Metab 2015;100:2268-2274",
    doi: "10.1210/jc.2014-4507",
  },
  {
    key: "zerbe1983",
    text: "Zerbe RL, Robertson GL. Osmoregulation of thirst and vasopressin secretion in human subjects: effect of various solutes. Am J Physiol 1983;244:E607-E614",
    doi: "10.1152/ajpendo.1983.244.6.E607",
  },
];
