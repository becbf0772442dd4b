import type { Dictionary } from "../dictionary.ts";

/** What a plot says and can do. */
export const plot: Dictionary["plot"] = {
  compare: "Salīdzināt ar",
  compared: {
    healthy: "to pašu pacientu veselu",
    before: "stāvokli pirms pēdējās maiņas",
    none: "neko",
  },
  beforeKey: "pirms pēdējās maiņas",
  zoomOut: "Rādīt visu laiku",
  help: "Velciet pāri grafikam, lai tuvinātu, dubultklikšķis rāda visu; kad grafiks fokusā, + − tuvina, bultiņas nolasa vērtības, Shift ar bultiņām pārvieto.",
  pulses: "Redzami impulsi, ik pa piecām minūtēm.",
  preview: "Priekšskats pēc dienas vidējiem …",
  life: "Dienas vidējie.",
  save: (title, kind) => `Saglabāt ${kind} formātā: ${title}`,
  moment: (day, hour) => `${day}. diena, ${hour}`,
  steady: (title, at) => `${title} turas ap ${at}.`,
  swings: (title, low, high) => `${title} svārstās no ${low} līdz ${high}.`,
  rises: (title, from, to, half, end) =>
    `${title} līdz ${end}. dienai ceļas no ${from} uz ${to}, pusceļā ${half}. dienā.`,
  falls: (title, from, to, half, end) =>
    `${title} līdz ${end}. dienai krītas no ${from} uz ${to}, pusceļā ${half}. dienā.`,
  peaks: (title, from, turn, day, to) =>
    `${title} ceļas no ${from} uz ${turn} ${day}. dienā, tad krītas uz ${to}.`,
  dips: (title, from, turn, day, to) =>
    `${title} krītas no ${from} uz ${turn} ${day}. dienā, tad ceļas uz ${to}.`,
  reference: (interval) => `References intervāls ${interval}.`,
};
