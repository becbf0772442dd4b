import type { PatientWords } from "../measured.ts";

/** The people of the catalogue. */
export const patients = {
  "adult-male": { name: "man, 30 years", details: "70 kg, 176 cm" },
  "adult-female": { name: "woman, 28 years", details: "60 kg, 163 cm" },
  "elderly-male": { name: "man, 75 years" },
  "elderly-female": { name: "woman, 75 years" },
  girl: { name: "girl, 8 years" },
  boy: { name: "boy, 8 years" },
  newborn: { name: "newborn, born at term" },
  "adolescent-female": { name: "girl in puberty, 13 years" },
  "adolescent-male": { name: "boy in puberty, 14 years" },
  pregnant: { name: "pregnant woman, 28 years" },
  lactating: { name: "breast-feeding woman, 28 years", details: "2 months after birth" },
} satisfies Record<string, PatientWords>;
