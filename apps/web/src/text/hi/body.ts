import type { Dictionary } from "../dictionary.ts";

/** The drawn body: its glands and how they stand. */
export const body: Dictionary["body"] = {
  heading: "शरीर",
  figure: "सामने से शरीर, ग्रंथियों सहित",
  choose: "कोई ग्रंथि चुनिए",
  glands: {
    hypothalamus: "हाइपोथैलेमस",
    pituitary: "पीयूषिका",
    pineal: "पिनियल ग्रंथि",
    thyroid: "अवटुका",
    parathyroids: "उपावटुका",
    thymus: "थाइमस",
    heart: "हृदय",
    adrenals: "अधिवृक्क",
    kidneys: "वृक्क",
    liver: "यकृत",
    pancreas: "अग्न्याशय",
    gut: "आमाशय और आँत",
    fat: "वसा",
    muscle: "पेशी",
    bone: "अस्थि",
    skin: "त्वचा",
    ovaries: "डिंबग्रंथियाँ",
    testes: "अंडग्रंथियाँ",
  },
  standing: { low: "कम", normal: "अंतराल में", high: "अधिक", unknown: "मापा नहीं गया" },
  legend: "रंग",
  values: (gland) => `मान: ${gland}`,
  nothing: "अभी कोई रिपोर्ट इसे नहीं मापती।",
  sparkline: (name) => `${name}: क्रम`,
  close: "बंद करें",
};
