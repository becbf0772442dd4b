import type { Dictionary } from "../dictionary.ts";

/** What a plot says and can do. */
export const plot: Dictionary["plot"] = {
  compare: "तुलना करें",
  compared: {
    healthy: "यही व्यक्ति, स्वस्थ",
    before: "पिछले परिवर्तन से पहले",
    none: "किसी से नहीं",
  },
  beforeKey: "पिछले परिवर्तन से पहले",
  zoomOut: "पूरा समय दिखाएँ",
  help: "बड़ा करने के लिए आलेख पर खींचिए, दो क्लिक से सब दिखता है; आलेख पर फ़ोकस हो तो + − से आकार, तीरों से मान, Shift और तीरों से खिसकाव।",
  pulses: "स्पंद दिखाए गए हैं, हर पाँच मिनट पर।",
  preview: "दैनिक माध्यों से पूर्वावलोकन …",
  life: "दैनिक माध्य।",
  save: (title, kind) => `${kind} में सहेजें: ${title}`,
  moment: (day, hour) => `दिन ${day}, ${hour}`,
  steady: (title, at) => `${title} ${at} के पास बना रहता है।`,
  swings: (title, low, high) => `${title} ${low} और ${high} के बीच घटता-बढ़ता है।`,
  rises: (title, from, to, half, end) =>
    `${title} दिन ${end} तक ${from} से बढ़कर ${to} होता है, दिन ${half} तक आधा रास्ता।`,
  falls: (title, from, to, half, end) =>
    `${title} दिन ${end} तक ${from} से घटकर ${to} होता है, दिन ${half} तक आधा रास्ता।`,
  peaks: (title, from, turn, day, to) =>
    `${title} दिन ${day} को ${from} से बढ़कर ${turn} होता है, फिर घटकर ${to}।`,
  dips: (title, from, turn, day, to) =>
    `${title} दिन ${day} को ${from} से घटकर ${turn} होता है, फिर बढ़कर ${to}।`,
  reference: (interval) => `संदर्भ अंतराल ${interval}।`,
};
