import type { Source } from "./source.ts";

/** Sources of the tests of parathyroids and C cells. */
export const calciumTests: readonly Source[] = [
  {
    key: "calcitoninAfterCalcium",
    text: "Procalcitonin and calcitonin before and after stimulation with calcium gluconate in selected thyroid healthy subjects. Horm Metab Res",
    doi: "10.1055/s-0031-1301290",
    note: "78 blood donors, 2.5 mg/kg by vein: 95th percentiles of 7.8 and 102 ng/L in men, 5.2 and 78.5 in women",
  },
  {
    key: "clements1987",
    text: "Clements MR, Johnson L, Fraser DR. A new mechanism for induced vitamin D deficiency in calcium deprivation. Nature 1987;325:62-65",
    doi: "10.1038/325062a0",
    note: "calcitriol raises the rate at which vitamin D is inactivated, by which calcidiol is low where calcitriol is high",
  },
  {
    key: "deftos1973",
    text: "Deftos LJ, Powell D, Parthemore JG, Potts JT. Secretion of calcitonin in hypocalcemic states in man. J Clin Invest 1973;52:3109-3114",
    url: "https://academicoo.com/artigo/secretion-of-calcitonin-in-hypocalcemic-states-in-man",
    note: "hypocalcaemia leads to larger stores of calcitonin, which calcium releases",
    unidentified: "sought",
  },
  {
    key: "edtaInfusion",
    text: "Stimulation of parathyroid hormone secretion by EDTA infusion: a test for the differential diagnosis of hypercalcaemia",
    url: "https://scilit.com/publications/60f6f27b4e05ab1fb2e2d66b8cea910b",
    note: "24 mg/kg/h for 60-120 min in 26 patients with hyperparathyroidism, 8 with other hypercalcaemia and 10 healthy people",
    unidentified: "sought",
  },
  {
    key: "fugazzola2021",
    text: "Fugazzola L, Di Stefano M, Censi S, et al. Basal and stimulated calcitonin for the diagnosis of medullary thyroid cancer: updated thresholds and safety assessment. J Endocrinol Invest 2021;44:587-597",
    url: "https://moh-it.pure.elsevier.com/en/publications/basal-and-stimulated-calcitonin-for-the-diagnosis-of-medullary-th",
    note: "135 patients: 30 and 34 ng/L at rest, 79 and 466 ng/L after calcium, women and men",
    unidentified: "sought",
  },
  {
    key: "haden2000",
    text: "Haden ST, Brown EM, Hurwitz S, Scott J, El-Hajj Fuleihan G. The effects of age and gender on parathyroid hormone dynamics. Clin Endocrinol 2000;52:329-338",
    pmid: "10718831",
    note: "set point and slope of the sigmoid alike in young and old, women and men",
    seen: true,
  },
  {
    key: "lambert1979",
    text: "Lambert PW, Heath H, Sizemore GW. Pre- and postoperative studies of plasma calcitonin in primary hyperparathyroidism. J Clin Invest 1979;63:602-608",
    doi: "10.1172/JCI109342",
    pmid: "438324",
    note: "fasting calcitonin as in the healthy, its rise in calcium infusion smaller",
    seen: true,
  },
  {
    key: "shortCalciumSuppression",
    text: "Evaluation of a standardized short-time calcium suppression test in healthy subjects: interest for the diagnosis of primary hyperparathyroidism. Eur J Endocrinol 2007;157:351-357",
    pmid: "17766719",
    note: "0.33 mmol/kg of calcium in 3 h: PTH from 32.5 to 8.8 and 11.6 ng/L 3 h later in the healthy, from 86.9 to 31.4 and 39.8 in the ill",
    seen: true,
  },
  {
    key: "bicarbonateInfusion",
    text: "Evaluation of parathyroid gland function using sodium bicarbonate infusion test for 22q11.2 deletion syndrome. Horm Res",
    url: "https://discovery.researcher.life/article/evaluation-of-parathyroid-gland-function-using-sodium-bicarbonate-infusion-test-for-22q11-2-deletion-syndrome/d931f65f58a931819de9ca63ed0c009a",
    note: "PTH rises by 70 ng/L or more with healthy glands, by less than 30 with too little reserve",
    unidentified: "sought",
  },
];
