/** Parts of a laboratory report. */
export const panels = {
  thyroid: "Thyroid and iodine",
  cortisol: "Cortisol and ACTH",
  "sex-steroids": "Androgens and oestrogens",
  catecholamines: "Catecholamines",
  pressure: "Salt and pressure",
  water: "Water",
  glucose: "Glucose and insulin",
  fuels: "Fat and ketones",
  energy: "Energy and weight",
  growth: "Growth hormone and growth",
  rhythm: "Rhythm of the day",
  inflammation: "Inflammation",
  gonads: "Gonads and gonadotropins",
  cycle: "Cycle",
  pregnancy: "Pregnancy and birth",
  prolactin: "Prolactin and milk",
} satisfies Record<string, string>;
