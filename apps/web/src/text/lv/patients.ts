import type { Dictionary } from "../dictionary.ts";

/** The people of the catalogue. */
export const patients: Dictionary["patients"] = {
  "adult-male": { name: "vīrietis, 30 gadi", details: "70 kg, 176 cm" },
  "adult-female": { name: "sieviete, 28 gadi", details: "60 kg, 163 cm" },
  "elderly-male": { name: "vīrietis, 75 gadi" },
  "elderly-female": { name: "sieviete, 75 gadi" },
  girl: { name: "meitene, 8 gadi" },
  boy: { name: "zēns, 8 gadi" },
  newborn: { name: "laikā dzimis jaundzimušais" },
  "adolescent-female": { name: "meitene pubertātē, 13 gadi" },
  "adolescent-male": { name: "zēns pubertātē, 14 gadi" },
  pregnant: { name: "grūtniece, 28 gadi" },
  lactating: { name: "sieviete, kas baro ar krūti, 28 gadi", details: "2 mēneši pēc dzemdībām" },
};
