import type { Dictionary } from "../dictionary.ts";

/** The course over time: its axis, its plots, its tables. */
export const course: Dictionary["course"] = {
  waiting: "Pacients nonāk līdzsvarā, un tiek rēķinātas pirmās dienas …",
  computing: "Notiek aprēķins.",
  upToDate: "Rezultāti ir atjaunoti.",
  time: "Laiks",
  reportOn: "Atskaites diena",
  dayZeroToday: "0. diena, šodien",
  dayAfter: {
    onset: "kopš slimības sākuma",
    treatment: "kopš ārstēšanas sākuma",
    today: "no šodienas",
  },
  dayOf: (day, since) => `${day}. diena ${since}`,
  daysOf: (since) => `dienas ${since}`,
  sampleAt: "Paraugs ņemts",
  followFor: "Novērot",
  heading: "Gaita",
  show: "Rādīt",
  legend: "Apzīmējumi",
  thisPatient: "šis pacients",
  untilDeath: (day) => `līdz nāvei ${day}. dienā`,
  healthyPatient: "tas pats pacients vesels",
  interval: "references intervāls",
  reportDay: "atskaites diena",
  everyHour: "Vērtības ik stundu. Klikšķis grafikā izvēlas atskaites dienu.",
  eachDay: (at) => `Vērtības katru dienu plkst. ${at}. Klikšķis grafikā izvēlas atskaites dienu.`,
  noSignal: "Šim pacientam tāda signāla nav.",
  point: (day, value) => `${day}. diena: ${value}`,
  description: (title, from, to, day, time) =>
    `${title}: no ${from} līdz ${to} (${day}. diena; ${time}).`,
  descriptionInterval: (interval) => ` References intervāls ${interval}.`,
  asTable: (title) => `${title} laikā, tabulā`,
  patientColumn: (unit) => `Pacients, ${unit}`,
  healthyColumn: (unit) => `Vesels, ${unit}`,
};
