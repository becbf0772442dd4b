import type { Dictionary } from "../dictionary.ts";

/** The timeline on which what happens to the patient is dragged. */
export const timeline: Dictionary["timeline"] = {
  heading: "Laika josla",
  about:
    "Velciet joslu vai tās galus. Ar tastatūru: bultiņas pārvieto par soli, ar Shift par desmit.",
  empty:
    "Izvēlieties slimību, ārstēšanu vai citu dzīvesveidu: tas parādīsies šeit, un to varēs pārvilkt.",
  begins: (name) => `${name}: sākas`,
  ends: (name) => `${name}: beidzas`,
  whole: (name) => `${name}: pārvietot`,
  day: (day) => `${day}. diena`,
  before: "pirms 0. dienas",
  stays: "turpinās",
  fromTo: (from, to) => `${from} – ${to}`,
  scale: "Mērogs",
  scales: { day: "Diena", week: "Nedēļa", month: "Mēnesis", year: "Gads", life: "Mūžs" },
  kinds: { disorder: "slimība", treatment: "ārstēšana", habit: "dzīvesveids" },
};
