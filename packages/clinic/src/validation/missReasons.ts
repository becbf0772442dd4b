const lateHCG = "the slow tail of the second-half hCG reaches back into the first weeks";
const pregnantT3 =
  "the model's free T3 stays at its level outside pregnancy; Indian women's intervals lie below it";
const trapOutgrowsBlock =
  "the drug blocks 94 % of binding, but the stimulated gland traps ten times more and secretes mostly T3: free T3 stays high while free T4 is normal";
const memoryCourse = "an approximate course from memory, missed by more than 25 %";
const fallTogether =
  "lesion and feedback lower basal TSH as much as the answer, or more, so the fold stays that of the healthy or rises";
const stillSecretes =
  "the usual failing gland of the model still secretes, so metabolism falls less than in complete myxoedema";

/** Why the model misses a figure, by entry; shown only while it does. */
export const missReasons: Readonly<Record<string, string>> = {
  "free-t3-pregnancy-1st-trimester-india": pregnantT3,
  "free-t3-pregnancy-2nd-trimester-india": pregnantT3,
  "free-t3-pregnancy-3rd-trimester-india": pregnantT3,
  "hcg-pregnancy-3-wk-since-lmp": lateHCG,
  "hcg-pregnancy-4-wk-since-lmp": lateHCG,
  "hcg-rise-rate-early-viable-pregnancy-early-pregnancy": lateHCG,
  "hcg-peak-in-pregnancy-normal-pregnancy":
    "the model's peak and plateau of hCG add up to 70000 IU/L",
  "pregnancy-lactation-calcium-table-pregnancy":
    "pregnancy does not reach the C cells of the model",
  "tsh-pulses-per-24-h-26-healthy-adults":
    "the model's bursts come at the same rate by day and by night; only their size follows the clock",
  "tsh-cosinor-men":
    "the rhythm is fitted to a night mean 1.6 times the day's, which needs a larger amplitude than this older study saw",
  "tsh-after-total-thyroidectomy-without-replacement-adults": memoryCourse,
  "iodine-deficiency-thyroid-volume-vs-uic-adults": memoryCourse,
  "school-child-goitre-volume-change-iodised-salt-repletion-in-endemic-goitre":
    "a goitre of the model shrinks with a time constant of four months, as in the German trials of iodide; figures from memory are slower",
  "bmr-by-thyroid-state-adults": stillSecretes,
  "bmr-hashimoto-primary-hypothyroidism-myxoedema": stillSecretes,
  "trh-test-500-ug-normal-tsh-rise":
    "sources disagree: 2-4 times here, 5-10 times elsewhere; the model follows rises in mU/L after 25 to 400 ug",
  "trh-test-500-ug-iv-normal":
    "sources disagree: 2-4 times elsewhere; the model follows rises in mU/L after 25 to 400 ug",
  "trh-test-500-ug-iv-primary-hypothyroidism":
    "contradicted by 1109 measured tests, where TSH above 50 rose 2.5 times",
  "trh-test-500-ug-iv-hypothalamic-hypothyroidism":
    "the model's thyrotrophs answer at once; without long TRH they should first have to make TSH anew",
  "trh-test-tsh-fold-response-primary-hypothyroid-tsh-50":
    "the store that TRH can release is small beside the TSH that is already in plasma",
  "trh-test-tsh-fold-response-central-hypothyroid-untreated": fallTogether,
  "trh-test-tsh-fold-response-central-hypothyroid-on-t4": fallTogether,
  "radioiodine-uptake-24-h-iodine-sufficient-euthyroid":
    "a point above the limit; another text's limits, 10-35 %, hold it",
  "nocturnal-tsh-surge-central-hypothyroidism":
    "the lesion lowers TRH by the same share at all hours; the clock still swings it",
  "t3-2x-uln-share-graves-disease":
    "total T3 rises less than free T3, because T4 leaves it less of the binding globulin's sites",
  "thyroid-profile-mild-iodine-deficiency-in-pregnancy":
    "the model's usual TSH lies above the middle half of these women, its thyroglobulin below",
  "total-t4-poor-prognosis-sick-euthyroid-ntis":
    "illness lowers transthyretin and albumin in the model, but not thyroxine-binding globulin",
  "thyrotoxicosis-prevalence-in-hg-hyperemesis-hcg-gestational-thyrotoxicosis":
    "TSH with an hCG of 110000 IU/L is low, yet above the limit",
  "free-t3-t3-thyrotoxicosis":
    "little iodine holds back the nodule as well, so T3 rises too little to be toxic",
  "tsh-t3-thyrotoxicosis":
    "little iodine holds back the nodule as well, so T3 rises too little to be toxic",
  "tsh-cretinism-congenital-hypothyroidism":
    "without any thyroid hormone the model's thyrotrophs are driven about thirty-fold, no more",
  "thyroid-volume-endemic-goitre":
    "the usual goitre of the model doubles the gland; the interval is of larger glands, from memory",
  "time-to-new-steady-state-tsh-levothyroxine":
    "the thyrotroph cell mass, which falls with a time constant of 45 days, draws the last few per cent out",
  "weight-trajectory-methimazole-in-graves": `metabolism stays fast: ${trapOutgrowsBlock}`,
  "time-to-euthyroid-methimazole-30-mg-d-divided-in-graves": trapOutgrowsBlock,
  "time-to-euthyroid-methimazole-15-mg-d-once-in-graves": trapOutgrowsBlock,
};
