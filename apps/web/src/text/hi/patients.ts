import type { Dictionary } from "../dictionary.ts";

/** The people of the catalogue. */
export const patients: Dictionary["patients"] = {
  "adult-male": { name: "पुरुष, 30 वर्ष", details: "70 kg, 176 cm" },
  "adult-female": { name: "स्त्री, 28 वर्ष", details: "60 kg, 163 cm" },
  "elderly-male": { name: "पुरुष, 75 वर्ष" },
  "elderly-female": { name: "स्त्री, 75 वर्ष" },
  girl: { name: "बालिका, 8 वर्ष" },
  boy: { name: "बालक, 8 वर्ष" },
  newborn: { name: "समय पर जन्मा नवजात" },
  "adolescent-female": { name: "यौवनारंभ में किशोरी, 13 वर्ष" },
  "adolescent-male": { name: "यौवनारंभ में किशोर, 14 वर्ष" },
  pregnant: { name: "गर्भवती स्त्री, 28 वर्ष" },
  lactating: { name: "स्तनपान कराती स्त्री, 28 वर्ष", details: "प्रसव के 2 महीने बाद" },
};
