import type { Dictionary } from "../dictionary.ts";

/** Parts of a laboratory report. */
export const panels: Dictionary["panels"] = {
  thyroid: "अवटुका और आयोडीन",
  cortisol: "कॉर्टिसोल और ACTH",
  "sex-steroids": "ऐंड्रोजन और एस्ट्रोजन",
  catecholamines: "कैटेकोलामीन",
  pressure: "लवण और रक्तदाब",
  water: "जल",
  glucose: "ग्लूकोज़ और इंसुलिन",
  fuels: "वसा और कीटोन",
  energy: "ऊर्जा और भार",
  growth: "वृद्धि हारमोन और वृद्धि",
  rhythm: "दिन-रात की लय",
  calcium: "कैल्सियम और फ़ॉस्फ़ेट",
  bone: "अस्थि",
  thymus: "थाइमस और T कोशिकाएँ",
  inflammation: "शोथ",
  gonads: "जनन ग्रंथियाँ और गोनैडोट्रोपिन",
  cycle: "मासिक चक्र",
  pregnancy: "गर्भावस्था और प्रसव",
  prolactin: "प्रोलैक्टिन और दूध",
};
