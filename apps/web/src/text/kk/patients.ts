import type { Dictionary } from "../dictionary.ts";

/** The people of the catalogue. */
export const patients: Dictionary["patients"] = {
  "adult-male": { name: "ер адам, 30 жас", details: "70 кг, 176 см" },
  "adult-female": { name: "әйел, 28 жас", details: "60 кг, 163 см" },
  "elderly-male": { name: "ер адам, 75 жас" },
  "elderly-female": { name: "әйел, 75 жас" },
  girl: { name: "қыз бала, 8 жас" },
  boy: { name: "ұл бала, 8 жас" },
  newborn: { name: "мерзімінде туған нәресте" },
  "adolescent-female": { name: "жыныстық жетілудегі қыз, 13 жас" },
  "adolescent-male": { name: "жыныстық жетілудегі ұл, 14 жас" },
  pregnant: { name: "жүкті әйел, 28 жас" },
  lactating: { name: "бала емізетін әйел, 28 жас", details: "босанғаннан кейін 2 ай" },
};
