import type { Dictionary } from "../dictionary.ts";

/** What a plot says and can do. */
export const plot: Dictionary["plot"] = {
  compare: "Салыстыру",
  compared: {
    healthy: "сол пациент, сау кезінде",
    before: "соңғы өзгеріске дейін",
    none: "салыстырмау",
  },
  beforeKey: "соңғы өзгеріске дейін",
  zoomOut: "Бүкіл уақытты көрсету",
  help: "Үлкейту үшін график үстінен сүйреңіз, қос шерту бәрін көрсетеді; фокус графикте болса, + − үлкейтіп-кішірейтеді, көрсеткілер мәндерді оқиды, Shift пен көрсеткілер бойлай жылжытады.",
  pulses: "Импульстер бес минут сайын көрсетілген.",
  preview: "Тәуліктік орташа бойынша алдын ала көрініс …",
  life: "Тәуліктік орташалар.",
  save: (title, kind) => `${kind} түрінде сақтау: ${title}`,
  moment: (day, hour) => `${day}-күн, ${hour}`,
  steady: (title, at) => `${title} ${at} шамасында тұрақты.`,
  swings: (title, low, high) => `${title} ${low} мен ${high} аралығында тербеледі.`,
  rises: (title, from, to, half, end) =>
    `${title} өседі: бастапқыда ${from}, ${half}-күні жарты жолда, ${end}-күні ${to}.`,
  falls: (title, from, to, half, end) =>
    `${title} төмендейді: бастапқыда ${from}, ${half}-күні жарты жолда, ${end}-күні ${to}.`,
  peaks: (title, from, turn, day, to) =>
    `${title} өседі: бастапқыда ${from}, ${day}-күні ${turn}, содан соң ${to} дейін төмендейді.`,
  dips: (title, from, turn, day, to) =>
    `${title} төмендейді: бастапқыда ${from}, ${day}-күні ${turn}, содан соң ${to} дейін өседі.`,
  reference: (interval) => `Референттік аралық ${interval}.`,
};
