import type { Dictionary } from "../dictionary.ts";

/** What stands round a lesson. */
export const lessons: Dictionary["lessons"] = {
  heading: "पाठ",
  intro:
    "हर पाठ ग्रंथियों के बारे में एक कथन रखता है, आभासी रोगी पर प्रयोग दिखाता है और उसकी संख्याओं को प्रकाशित संख्याओं से मिलाता है।",
  list: "सभी पाठ",
  experiment: "प्रयोग",
  running: "प्रयोग चल रहा है …",
  look: "किस पर ध्यान दें",
  question: "प्रश्न",
  answer: "उत्तर दिखाएँ",
  openPatient: "यह प्रयोग रोगी वाले दृश्य में खोलें",
  days: "दिन",
  check: "कथनों को संख्याओं से मिलाएँ",
  checking: "कथनों के प्रयोग चल रहे हैं; इसमें एक मिनट लग सकता है …",
  claim: "कथन",
  observed: "देखा गया",
  expected: "अपेक्षित, स्रोत सहित",
  holds: "सही ठहरता है",
  fails: "सही नहीं ठहरता",
  english: "कथन और उनकी संख्याएँ अंग्रेज़ी में हैं।",
};
