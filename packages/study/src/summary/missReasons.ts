/**
 * Why a quantity leaves its reference interval, or a pair of quantities its published correlation or nearly so, where
 * that is known.
 */
export const missReasons: Readonly<Record<string, string>> = {
  "TSH fT4":
    "what is published disagrees: none in three groups of twins (hansen2004), a weak one in 1724 people (thyroidCysts2020) and, -0.15, in 1673 others (healthyThyroid2014), to whom it was fitted together with the variation of TSH, free T4 and T3",
  "SHBG bodyMassIndex":
    "a fat mass higher by a fifth to a quarter, with the insulin that goes with it, lowers SHBG by 6 % in women and by 4 % in men, in whom testosterone falls too; those of life were obese in part, and here nobody's index is above 30",
  calcitriol:
    "level and interval are of different assays: the body's usual 90 pmol/L is that of peterson2010, the interval is by mass spectrometry (vitaminDRanges), and 888 healthy people had 127 with 70 to 201 by a newer assay (souberbielle2015). With 127 in its place kidney disease would hold, 65 pmol/L at a GFR of 17 mL/min where 1099 people have 48 (26) (kendrick2012), but primary hyperparathyroidism would have 83 pg/mL, above the limit of 72 of the older assays that most patients do not pass, and hypoparathyroidism would need 1.06 ug of calcitriol a day",
  FGF23:
    "assays differ, and level and interval are of different ones: 10-50 ng/L by the first (khosravi2007), 22.7-93.1 around 57.5 in 908 people by a newer one (doi:10.1007/s00223-017-0307-y); the body's 40 ng/L lie between. An upper limit a quarter above the usual level leaves out more than one in forty of people who differ by 19 % or more (smith2012)",
  radioiodineUptake24h:
    "the interval is that of countries rich in iodine; before bread had iodine 63 healthy Americans had 28.6 with a standard deviation of 6.5 %, so 16 to 41 in 95 %, and 15.4 (6.8) % after it (Changing normal values for thyroidal radioiodine uptake, N Engl J Med 1969)",
  Cpeptide:
    "the interval is that of 1050 Koreans (choCpeptide2024), leaner than these; 623 Danes had 0.375 to 1.48 nmol/L (Clin Biochem 2017;50:408-413)",
  creatinine:
    "the level varies between persons of one sex as was published for both together (ricos1999), and lies at 81 umol/L in men, 64 in women, in the middle of the interval; a lognormal level leaves an interval of the same width to both sides more often above it",
  androstenedione:
    "it falls with age as DHEA does, in men to the half from 30 to 70 years, the interval by a quarter; and three men in a hundred have more than the interval",
};
