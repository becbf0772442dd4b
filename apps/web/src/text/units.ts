/** UCUM codes that are not printed as they are written. */
const printed: Readonly<Record<string, string>> = {
  "1": "",
  "mm[Hg]": "mmHg",
  Cel: "°C",
  "/min": "/min",
  a: "years",
  "cm/a": "cm/year",
  "10*6/d": "10⁶/day",
  "mg/wk": "mg/week",
  "mg/mo": "mg/month",
  "mg/2wk": "mg/2 weeks",
};

/** A UCUM unit as a person writes it: `ug/d` is µg/day. */
export function printUnit(ucum: string): string {
  const known = printed[ucum];
  if (known !== undefined) return known;
  return ucum
    .replace("[IU]", "IU")
    .replace(/^u(?=(g|mol|U|IU)\b)/, "µ")
    .replace(/\/d$/, "/day")
    .replace(/^mosm/, "mOsm");
}
