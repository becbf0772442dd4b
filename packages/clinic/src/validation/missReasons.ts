/**
 * Why the model misses a figure, by entry, in terms of physiology or of what the sources say; shown
 * only while it does. `scripts/validation-report.ts` names those that are missing or stale.
 */
export const missReasons: Readonly<Record<string, string>> = {
  "free-t3-pregnancy-1st-trimester-india":
    "hCG drives the TSH receptor, and at its peak the model's free T3 is a fifth higher than before pregnancy; the interval of these Indian women ends 2.5 % below that",
  "tsh-after-total-thyroidectomy-without-replacement-adults":
    "TSH climbs as thyroxine decays with its half-life of a week and agrees before the operation and from the second week on; at the end of the first it is 3 % above the limit about this approximate course from memory",
  "trh-test-500-ug-normal-tsh-rise":
    "the sources contradict each other: 2 to 4 times here, 5 to 10 times elsewhere; the model follows the rises in mIU/L that Snyder and Utiger measured after 25 to 400 ug",
  "trh-test-500-ug-iv-primary-hypothyroidism":
    "what TRH can release at once is small beside the TSH that is already in plasma, so the fold is low though the rise in mIU/L is the largest of all; 1109 measured tests agree, with 2.5 times where TSH is above 50",
  "total-goitre-rate-at-moderate-iodine-status-endemic-goitre":
    "a child of the model who has lived on this intake from birth makes up for it by growth of the gland, to 1.8 times normal; surveys find a goitre in fewer than a third of such children, so the trap must carry more of the adaptation than in the model",
  "thyroid-profile-mild-iodine-deficiency-in-pregnancy":
    "urinary iodine and T4 agree; by mid-pregnancy the model's TSH is back at its level before pregnancy, above the middle of these women, and its thyroglobulin, which follows gland mass and TSH, is a fifth too low",
  "tsh-t3-thyrotoxicosis":
    "free T3 is toxic and free T4 normal, as published; but thyrotrophs make most of their own T3 from T4, and with T4 in mid-normal the model's are only partly suppressed; a larger nodule, with free T3 of 7 pg/mL, has TSH of 0.04",
  "thyroid-volume-endemic-goitre":
    "three years of deficiency at the usual severity double the gland; goitres of 25 to 100 mL, an interval from memory, are the work of decades, with nodules and scars that the model has only in small part",
  "weight-trajectory-methimazole-in-graves":
    "in the first four weeks of treatment hormone is still high and weight still falls; the model regains it from week 5 to 52, as metabolism comes to rest and fat and muscle are rebuilt over months, while these patients gained by week 8, were stable, and lost some after week 24",
  "school-child-goitre-volume-change-iodised-salt-repletion-in-endemic-goitre":
    "the part of a goitre that can shrink does so with a time constant of four months, as in the German trials of iodide, faster than this course from memory; in the second year the child grows, and her gland with her",
  "ft4-rise-at-steady-state-levothyroxine-100-ug-d":
    "100 ug is a full replacement for this woman of 60 kg, whose own thyroxine has all but gone: free T4 rises from 4 to 17 pmol/L, 3 % beyond the limit about a figure from memory",
  "salivary-cortisol-healthy-adult-late-night":
    "the older immunoassay of this source also reads cortisone, of which saliva has several times more than cortisol at night; the model's 0.6 nmol/L is near what mass spectrometry finds, and another entry allows anything below 6.3",
  "melatonin-young-adult-day":
    "mass spectrometry hardly finds melatonin by day (below 0.5 pg/mL), radioimmunoassays less than 10; the model has the 10 pmol/L, 2 pg/mL, that gut and other tissues make",
  "melatonin-young-adult-night-peak":
    "the model's man has the median synthesis of 18 measured men, 255 pmol/L, inside the 250 to 500 of another entry; by mass spectrometry and measured clearance men hold 224 pmol/L, 52 pg/mL, further still below this page's 80 to 120",
  "melatonin-51-60-y-night-peak":
    "the fall with age is that measured in 367 people, from a young peak that is a quarter below this source's",
  "copeptin-vs-osmolality-baseline-water-load-3-saline-20-healthy-volunteers":
    "five of six agree; after the water load the model's neurons are silent and copeptin falls to 0.4 pmol/L, below what the assay can show",
  "vasopressin-osmoregulation-line-1980-11-volunteers":
    "the sources contradict each other: 0.40 pmol/L a mosm/kg above 285 with a later assay, 0.43 above 284 in a text, and 0.39 from the means of 91 volunteers (doi:10.1210/jc.2017-01891), which the model follows, against 0.63 above 284 here",
  "cortisol-secretion-rate-32-healthy-adults":
    "the amount secreted is that of isotope studies, 51 umol a day; the model spreads cortisol through 8 L at the level of the morning, so a litre of it gets nearly twice what this study counts, whose volume is not printed; the half-life is 1 min beyond the limit",
  "tsst-plasma-response-healthy-men":
    "ACTH, its time and the time of cortisol agree with these figures from memory; saliva rises by 4.5 instead of 8 nmol/L: free cortisol at rest is 13 nmol/L in the morning, and half of it reaches saliva",
  "half-life-dexamethasone-plasma-biological":
    "the studies themselves find 2.4 h in women and 3.4 h in men (doi:10.1007/BF01060016) and 3.5 h (doi:10.1007/BF00609429); the 4 to 5 h are of a drug table",
  "exercise-60-min-65-vo2max-healthy-men":
    "cortisol agrees; adrenaline builds up over the hour as published, to the 1.1 nmol/L (200 pg/mL) that 68 % of the greatest uptake gives (1.4 nmol/L after 75 min), below the 350 from memory, and noradrenaline rises by 9 nmol/L, towards a measured 11 at this load, sooner than these figures from memory",
  "water-deprivation-healthy-adults":
    "plasma and, from 4 h on, urine agree; at the start the urine of the model, 567 mosm/kg, is that of habitual drinking (591 in 82 young adults), above the 400 from memory",
  "metyrapone-test-11-deoxycortisol-cushing-disease":
    "the block turns the flux of cortisol into 11-deoxycortisol, half more than in health; beyond 20 ug/dL needs a slower clearance of 11-deoxycortisol than the model's, which is that of deoxycorticosterone",
  "osmolality-serum-central-diabetes-insipidus":
    "thirst guards osmolality: free to drink, the model's patient stays at 295 mosm/kg, the printed limit, on a line of thirst that patients share with the healthy; a change of 5 %, to 302, is not reached by those who can drink",
  "osmolality-serum-nephrogenic-diabetes-insipidus":
    "296 mosm/kg, above the printed 295; a change of 5 %, to 302, is not reached by patients who can drink",
  "sodium-urine-siadh-2":
    "concentration agrees; in balance the kidney excretes the sodium eaten, 0.5 % of what is filtered; patients with little urine were found at 0.3 +-0.2 % (PMID 14752239), so that 1 % needs more salt or water than this woman takes",
  "pigmentation-secondary-adrenal-insufficiency":
    "paler, but by 3 %: the MSH that the melanotrophs and the skin itself make is not lost with the corticotrophs",
  "sbp-primary-aldosteronism-conn":
    "pressure rises by a quarter, as in patients against others of their age; from the 115 mm[Hg] of this woman of 28 years that leads to 149, not to the 160 of patients who are found at fifty (from memory)",
  "renin-activity-pra-addison-disease":
    "3 % below an interval of patients upright and out of balance; this woman lies, and with the weight that she has lost leptin, and the pressure that it would hold, are lower",
  "aldosterone-adult-low-sodium-diet-multiplier-over-normal-na":
    "on the fifth day, when volunteers were measured (Williams 1972), angiotensin II has risen 2.1-fold from a usual diet and aldosterone 2.2-fold, both still rising as sodium balance is nearly reached; by the tenth day it is threefold",
  "sbp-liddle-syndrome":
    "pressure rises by 30 %, from the 115 mm[Hg] of this woman of 28 years to 148, 1 % below an interval from memory",
  "sodium-primary-aldosteronism-conn":
    "sodium rises by 1 mmol/L, as thirst is set higher while the veins are full; no measured shift of the threshold was found that would hold patients at 142 to 147 (from memory)",
  "dose-hydrocortisone-replacement":
    "15 mg a day make the healthy day's mean action in the model, the lower end of the 15 to 25 mg of newer guidance; the body's own is 18.5 mg; patients are given more for food, stress and lost tablets",
  "serum-cortisol-profile-hydrocortisone-10-mg-oral":
    "from 1 h on as in this course from memory, but half an hour after the tablet nearly twice as high, and it begins at zero where its patient had 50 nmol/L left: absorption has no lag in the model",
  "ghrelin-fasting-obese-adult":
    "the sources contradict each other: a fall by six tenths in these ten patients, by some 285 pg/mL of a thousand in another entry, which the model follows",
  "ghrelin-suppression-30-min-after-meal-lean-adult":
    "the fall by 39 % is there, but within two hours: the model's ghrelin follows insulin and absorbed food, which are still low at half an hour, while nerves and stretch act at once",
  "ghrelin-suppression-after-meal-obese-adult":
    "the sources contradict each other: no fall in these patients, a fall by 138 pg/mL in another entry, which the model follows",
  "glucagon-fasting-adult":
    "an interval from memory, of radioimmunoassays that also read other products of proglucagon; sensitive sandwich assays find some 10 pmol/L, 35 pg/mL, as the model does",
  "72-h-fast-glucose-insulin-bhb-nefa-healthy-men":
    "figures from memory; the hours are counted from a morning after a night without food, half a day later than a fast that begins with dinner, so that ketones come earlier; insulin of the lean man is a third below these men's from the start",
  "mixed-meal-600-kcal-glucose-and-insulin-healthy-adults":
    "figures from memory; glucose agrees within a tenth beyond its limits, while insulin peaks later and lasts longer: the model's meal of 600 kcal leaves the stomach over three hours",
  "insulin-tolerance-test-time-course-healthy-adults-0-1-0-15-u-kg":
    "figures from memory; glucose, and the peaks of cortisol, GH, ACTH and adrenaline agree in size, but hormones come a quarter of an hour later: the brain follows glucose with a half-time of nine minutes, as in clamps",
  "starvation-3-weeks-obese-adults":
    "glucose, ketones, T3 and expenditure agree; insulin falls to 2.7 uU/mL, a tenth below the limit about a figure from memory",
  "hba1c-change-metformin-in-t2d":
    "0.81, where 0.83 would hold: the glucagon that is high after a night keeps up part of what metformin takes from the liver",
  "weight-insulinoma":
    "low glucose drives hunger in the model, but in two months the defended weight hardly lets it rise",
  "glucose-glucagonoma":
    "129 mg/dL, a tenth below an interval from memory: healthy beta cells make up for much of the glucagon",
  "weight-glucagonoma":
    "5 % are lost in a year of the usual severity, at the edge of what counts as a change",
  "insulin-somatostatinoma":
    "insulin is low for a glucose of 8 mmol/L, and lower than in health where glucose is equal; the beta cells of the model grow by half in a year of raised glucose and make up for the restraint",
  "72-h-fast-normal-vs-insulinoma-at-glucose-45-mg-dl":
    "five of six agree; C-peptide of the healthy woman after three days is 0.22 nmol/L instead of 0.2 or less, at a glucose well above 45 mg/dL",
  "ogtt-gh-nadir-isys-healthy-postmenopausal-women":
    "the published nadir does not fall with age, though the mean of the day does; the model's nadir is a fixed share of the mean, and a steady release that would make up for it fills the troughs between a young man's pulses, which are lower than this nadir",
  "potassium-cah-21-hydroxylase-deficiency-salt-wasting-newborn":
    "5.9 mmol/L at a week and rising, 1 % below an interval from memory",
  "calcium-infusion-ca-15-mg-kg-over-4-h-primary-hyperparathyroidism":
    "an interval from memory; in 16 patients PTH fell by 64 % in such an infusion, from 87 to 31 ng/L (PMID 17766719), and what told them from the healthy was the PTH that was left, as in the model",
  "urine-calcium-primary-hyperparathyroidism":
    "1 % below an interval from memory; it is of the woman of 60 kg, whose kidneys filter less than a man's",
  "phosphate-pituitary-gigantism":
    "5.0 mg/dL, as printed, and 4.8 % above the healthy boy's, where 5 % counts as up; from memory",
  "phosphate-pseudohypoparathyroidism":
    "1 % below an interval from memory: the high PTH still acts a little on the kidney that has lost most of its answer",
  "pth-pseudohypoparathyroidism-2":
    "3 % above an interval from memory; calcium is as low as printed, and PTH follows from it",
  "ovulation-day-values-adult-woman-typical":
    "single values of a page of low grade; LH agrees, the FSH of the surge follows the percentiles of 28 cycles by day (Stricker 2006), of which 25 IU/L is the upper end, and oestradiol falls between the mornings that are printed",
  "estradiol-menopause":
    "from memory; the oestradiol that fat and skin make of androgens, twice the young woman's share of androstenedione, is less than assays without extraction read, 10 to 20 pmol/L by mass spectrometry",
  "testosterone-normal-gnrh-pulsatile-hcg-in-kallmann":
    "from memory; the usual patient has testosterone of 1 nmol/L and Leydig cells that have ripened on it, and pulses of the full dose from the first day bring LH beyond normal within days; in patients the dose is raised over weeks",
  "oxytocin-woman-on-oral-contraceptive":
    "the pill stops the ovary's oestradiol, and ethinylestradiol at the dose that the brain feels hardly moves the neurons of the model; the source has pills of high dose",
  "lactation-prolactin-baseline-time-course-breastfeeding-women":
    "days 0, 7 and 180 agree; on day 90 the lowest of the day between eight feeds is half of what is printed, on the line from 90 ug/L on day 10 to 44 on day 180 that one group of mothers had (Battin 1985)",
  "prolactin-return-to-basal-in-established-nursing-lactation":
    "the child of the experiment is fed eight times a day for all seven months; what lets prolactin fall is that feeds grow fewer",
  "lh-pulses-per-12-h-follicular-phase-early-to-late-8-women-10-min-sampling":
    "the sources contradict each other: one pulse in an hour here, one in 95 and 79 min in 38 women, which the model follows",
  "lh-pulses-per-12-h-luteal-phase":
    "sources range from 8 to 3 pulses in twelve hours of the luteal phase; progesterone slows the model to the lower end, and small pulses are lost in its count",
  "lh-interpulse-interval-late-follicular-phase":
    "a count in one woman of intervals drawn by chance, on a day of which the hour of her cycle is not settled: 29 pulses in two days, where 31 would hold",
  "lh-interpulse-interval-midcycle-surge-5-min-sampling":
    "the generator runs twice as fast as early in the cycle, but on the steep flanks of the surge half of its pulses make no peak of their own",
  "pregnancy-3rd-trimester-fold-change-vs-non-pregnant-pregnant-women":
    "progesterone, renin activity, saliva and late aldosterone agree; total cortisol (3.2) and free cortisol (1.7) lie by the longitudinal study with folds of 3 and 1.6 (Jung 2011), deoxycortisol follows them; aldosterone of week 12 is a fifth too low; deoxycorticosterone is that measured at term, 4 nmol/L (Parker 1980), but outside pregnancy it is a third of what that study found",
  "menstrual-cycle-by-lh-surge-day-progesterone-serum-biocycle-study-regularly-cycling-women-18-44-y":
    "the luteal phase agrees; the follicular level is that of specific assays, 0.06 ng/mL, while this assay read 0.4",
  "adult-height-gh-in-turner-syndrome-median-3-8-y":
    "height agrees; on the dose for this syndrome growth of the model rises by a quarter, in children with it by half and more: IGF-1 of the model follows the dose less than theirs",
  "pregnancy-lactation-calcium-table-pregnancy":
    "all but calcitonin agree: it follows ionised calcium, which falls by 2 %, and a fixed share for oestrogen; by how much pregnancy raises it is disputed between studies",
  "pregnancy-calciotropic-changes-vs-postpartum-23-women-2nd-3rd-trimester":
    "calcitriol, urine calcium and ionised calcium agree; PTH falls by a quarter and not by half, for the fetus takes calcium from week 25 on and the model's glands answer to it",
};
