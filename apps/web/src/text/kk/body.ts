import type { Dictionary } from "../dictionary.ts";

/** The drawn body: its glands and how they stand. */
export const body: Dictionary["body"] = {
  heading: "Дене",
  figure: "Дененің алдыңғы көрінісі, бездерімен",
  choose: "Безді таңдаңыз",
  glands: {
    hypothalamus: "Гипоталамус",
    pituitary: "Гипофиз",
    pineal: "Эпифиз",
    thyroid: "Қалқанша без",
    parathyroids: "Қалқанша маңы бездері",
    thymus: "Тимус (айырша без)",
    heart: "Жүрек",
    adrenals: "Бүйрекүсті бездері",
    kidneys: "Бүйрек",
    liver: "Бауыр",
    pancreas: "Ұйқы безі",
    gut: "Асқазан мен ішек",
    fat: "Май",
    muscle: "Бұлшық ет",
    bone: "Сүйек",
    skin: "Тері",
    ovaries: "Аналық бездер",
    testes: "Аталық бездер",
  },
  standing: { low: "төмен", normal: "аралықта", high: "жоғары", unknown: "өлшенбеген" },
  legend: "Түстер",
  values: (gland) => `Мәндері: ${gland}`,
  nothing: "Оны әзірге ешбір есеп өлшемейді.",
  sparkline: (name) => `${name}: барысы`,
  close: "Жабу",
};
