import type { Dictionary } from "../dictionary.ts";

/** The timeline on which what happens to the patient is dragged. */
export const timeline: Dictionary["timeline"] = {
  heading: "समय-रेखा",
  about: "पट्टी या उसके सिरे खींचिए। कीबोर्ड से: तीर एक चरण खिसकाते हैं, Shift के साथ दस।",
  empty: "कोई रोग, उपचार या दूसरी जीवनशैली चुनिए: वह यहाँ दिखेगी और खींची जा सकेगी।",
  begins: (name) => `${name}: आरंभ`,
  ends: (name) => `${name}: अंत`,
  whole: (name) => `${name}: खिसकाएँ`,
  day: (day) => `दिन ${day}`,
  before: "दिन 0 से पहले",
  stays: "चलता रहता है",
  fromTo: (from, to) => `${from} से ${to}`,
  scale: "पैमाना",
  scales: { day: "दिन", week: "सप्ताह", month: "महीना", year: "वर्ष", life: "जीवन" },
  kinds: { disorder: "रोग", treatment: "उपचार", habit: "जीवनशैली" },
};
