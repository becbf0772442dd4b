/**
 * Quantities whose limits in the laboratory are not those that hold 95 % of healthy people, or that are drawn and not
 * computed, with the reason: a population is not judged by them.
 */
export const noReferenceLimits: Readonly<Record<string, string>> = {
  bodyMassIndex: "drawn, not computed; 25 kg/m2 is the limit of a class",
  urineIodine: "100-299 ug/L is for the median of a population, not for a person",
  glucose:
    "5.6 mmol/L is where prediabetes begins, not a percentile; of 424 people without risk of diabetes 97.5 % have less than 6.4 (doi:10.1080/003655101300133621)",
  HbA1c: "38 mmol/mol is the limit from which diabetes is likelier, not a percentile",
  heartRate:
    "60 and 100 are where slow and fast begin by convention; of 1930 adults 22 % lie below 60, and two standard deviations either way are 46 to 89 (spodick1992)",
  systolic: "classes of low and high pressure, not percentiles",
  diastolic: "classes of low and high pressure, not percentiles",
  "25OHD": "30 nmol/L is deficiency, which many healthy people have in winter",
};
