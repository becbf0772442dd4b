/**
 * Why a quantity leaves its reference interval, or a pair of quantities its published correlation or nearly so, where
 * that is known.
 */
export const missReasons: Readonly<Record<string, string>> = {
  "TSH fT4":
    "what is published disagrees: none in three groups of twins (hansen2004), a weak one in 1724 people (thyroidCysts2020) and, -0.15, in 1673 others (healthyThyroid2014), to whom it was fitted together with the variation of TSH, free T4 and T3",
  "HbA1c glucose":
    "glucose varies more here than was fitted: the spreads are those of people of one build, and fat over the healthy one adds to glucose, while what the life of red cells and the assay take away from its relation to HbA1c stays the same",
  "PTH ionisedCalcium":
    "of the calcium that persons differ in, three quarters are what parathyroids hold, by which PTH and calcium rise together, and the rest what gut and kidney make of it, by which one rises as the other falls; the shares were fitted to the variation of calcium, of urine calcium and of the share absorbed, and are those of life: r is 0.85 between set point and resting calcium in 22 healthy people (schwarz1994), a share of 0.72. So the two hardly go together in their levels. Within a person they do, which one sample here leaves out: were all variation of PTH within a person the answer to calcium, the coefficient would be lower by about 0.1, and still not -0.22",
  "SHBG bodyMassIndex":
    "a fat mass higher by a fifth to a quarter, with the insulin that goes with it, lowers SHBG by 6 % in women and by 4 % in men, in whom testosterone falls too; those of life were obese in part, and here nobody's index is above 30",
  calcitriol:
    "level and interval are of different assays: the body's usual 90 pmol/L is that of peterson2010, to which the effects were scaled; by newer ones 888 healthy people had 127 with a standard deviation of 35 (doi:10.1016/j.cca.2015.09.021), and the interval by mass spectrometry is 74-173 pmol/L (vitaminDRanges). These two agree, and the body lies low. With 127 in its place calcium under 0.75 ug of calcitriol a day in hypoparathyroidism falls from 2.19 to 2.15 mmol/L: the change is open",
  FGF23:
    "assays differ, and level and interval are of different ones: 10-50 ng/L by the first (khosravi2007), 28-100 in 386 adults by a newer one (doi:10.3389/fendo.2026.1730871); the body's 40 ng/L lie between. The population's upper limit is 3.3 times its lower, theirs 5 and 3.6 times",
  radioiodineUptake24h:
    "the interval is that of countries rich in iodine; before bread had iodine 63 healthy Americans had 28.6 with a standard deviation of 6.5 %, so 16 to 41 in 95 %, and 15.4 (6.8) % after it (Changing normal values for thyroidal radioiodine uptake, N Engl J Med 1969)",
  Cpeptide:
    "it is higher in those who have fat over the healthy one. The interval of 0.11-0.61 nmol/L is one hospital's; 2063 healthy Americans of 12-18 years had means of 0.52 to 0.67 after a night (Diabetes 2021;70 Suppl 1:1104-P)",
  glucose:
    "5.6 mmol/L is where prediabetes begins, not a percentile; it is higher in those who have fat over the healthy one",
  creatinine:
    "filtration falls with age, and the young man of the body has 81 umol/L, where the middle of men's interval is 76 (pottel2008)",
  urea: "the variation between people and within a person is as published (ricos1999), and wider than the interval, which is a textbook's; with age filtration falls and the level rises",
};
