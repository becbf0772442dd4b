import type { Dictionary } from "../dictionary.ts";

/** Parts of a laboratory report. */
export const panels: Dictionary["panels"] = {
  thyroid: "Vairogdziedzeris un jods",
  cortisol: "Kortizols un AKTH",
  "sex-steroids": "Androgēni un estrogēni",
  catecholamines: "Kateholamīni",
  pressure: "Sāls un asinsspiediens",
  water: "Ūdens",
  glucose: "Glikoze un insulīns",
  fuels: "Tauki un ketonvielas",
  energy: "Enerģija un svars",
  growth: "Augšanas hormons un augšana",
  rhythm: "Diennakts ritms",
  calcium: "Kalcijs un fosfāts",
  bone: "Kauli",
  thymus: "Aizkrūts dziedzeris un T šūnas",
  inflammation: "Iekaisums",
  gonads: "Dzimumdziedzeri un gonadotropīni",
  cycle: "Cikls",
  pregnancy: "Grūtniecība un dzemdības",
  prolactin: "Prolaktīns un piens",
};
