/**
 * Why the model misses a figure, by entry, in terms of physiology or of what the sources say; shown
 * only while it does. `scripts/validation-report.ts` names those that are missing or stale.
 */
export const missReasons: Readonly<Record<string, string>> = {
  "free-t3-pregnancy-1st-trimester-india":
    "hCG drives the TSH receptor, and at its peak the model's free T3 is a fifth higher than before pregnancy; the interval of these Indian women ends 2.5 % below that",
  "tsh-after-total-thyroidectomy-without-replacement-adults":
    "TSH climbs with the right shape as thyroxine decays with its half-life of a week, but from the first week on at 1.4 times this approximate course from memory; part of it is the higher TSH before the operation",
  "trh-test-500-ug-normal-tsh-rise":
    "the sources contradict each other: 2 to 4 times here, 5 to 10 times elsewhere; the model follows the rises in mIU/L that Snyder and Utiger measured after 25 to 400 ug",
  "trh-test-500-ug-iv-primary-hypothyroidism":
    "what TRH can release at once is small beside the TSH that is already in plasma, so the fold is low though the rise in mIU/L is the largest of all; 1109 measured tests agree, with 2.5 times where TSH is above 50",
  "trh-test-500-ug-iv-hypothalamic-hypothyroidism":
    "the model's thyrotrophs keep a full releasable store however little TRH they get, and answer at once; thyrotrophs long without TRH must first make TSH anew, which delays the peak to an hour or later",
  "trh-test-tsh-fold-response-central-hypothyroid-on-t4":
    "thyroxine lowers basal TSH and the releasable store of the model by the same share, so the fold stays that of the untreated; in patients basal TSH falls further than the store does",
  "total-goitre-rate-at-moderate-iodine-status-endemic-goitre":
    "a child of the model who has lived on this intake from birth makes up for it by growth of the gland, to 1.8 times normal; surveys find a goitre in fewer than a third of such children, so the trap must carry more of the adaptation than in the model",
  "thyroid-profile-mild-iodine-deficiency-in-pregnancy":
    "urinary iodine and T4 agree; by mid-pregnancy the model's TSH is back at its level before pregnancy, above the middle of these women, and its thyroglobulin, which follows gland mass and TSH, is a fifth too low",
  "tsh-t3-thyrotoxicosis":
    "free T3 is toxic and free T4 normal, as published; but thyrotrophs make most of their own T3 from T4, and with T4 in mid-normal the model's are only partly suppressed",
  "thyroid-volume-endemic-goitre":
    "three years of deficiency at the usual severity double the gland; goitres of 25 to 100 mL, an interval from memory, are the work of decades, with nodules and scars that the model has only in small part",
  "weight-trajectory-methimazole-in-graves":
    "in the first four weeks of treatment hormone is still high and weight still falls; the model regains it from week 5 to 52, as metabolism comes to rest and fat and muscle are rebuilt over months, while these patients gained by week 8, were stable, and lost some after week 24",
  "school-child-goitre-volume-change-iodised-salt-repletion-in-endemic-goitre":
    "the part of a goitre that can shrink does so with a time constant of four months, as in the German trials of iodide, faster than this course from memory; in the second year the child grows, and her gland with her",
  "ft4-rise-at-steady-state-levothyroxine-100-ug-d":
    "100 ug is a full replacement for this woman of 60 kg, whose own thyroxine has all but gone: free T4 rises from 4 to 17 pmol/L, 3 % beyond the limit about a figure from memory",
};
