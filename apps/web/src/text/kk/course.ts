import type { Dictionary } from "../dictionary.ts";

/** The course over time: its axis, its plots, its tables. */
export const course: Dictionary["course"] = {
  waiting: "Пациент тепе-теңдікке келуде, алғашқы күндер есептелуде …",
  computing: "Есептелуде.",
  upToDate: "Нәтижелер жаңартылды.",
  time: "Уақыт",
  reportOn: "Есеп күні",
  dayZeroToday: "0-күн, бүгін",
  dayAfter: {
    onset: "ауру басталғаннан бері",
    treatment: "емдеу басталғаннан бері",
    today: "бүгіннен бастап",
  },
  dayOf: (day, since) => `${since} ${day}-күн`,
  daysOf: (since) => `${since}, күн`,
  sampleAt: "Сынама алынған уақыт",
  followFor: "Бақылау ұзақтығы",
  heading: "Барысы",
  show: "Көрсету",
  legend: "Шартты белгілер",
  thisPatient: "осы пациент",
  untilDeath: (day) => `${day}-күнгі өлімге дейін`,
  healthyPatient: "сол пациент сау кезінде",
  interval: "референттік аралық",
  reportDay: "есеп күні",
  everyHour: "Мәндер сағат сайын. Есеп күнін таңдау үшін графикті басыңыз.",
  eachDay: (at) => `Мәндер күн сайын сағат ${at}-де. Есеп күнін таңдау үшін графикті басыңыз.`,
  noSignal: "Бұл пациентте мұндай сигнал жоқ.",
  point: (day, value) => `${day}-күн: ${value}`,
  description: (title, from, to, day, time) =>
    `${title}: бастапқыда ${from}, ${day}-күні ${to} (${time}).`,
  descriptionInterval: (interval) => ` Референттік аралық ${interval}.`,
  asTable: (title) => `${title} барысы кесте түрінде`,
  patientColumn: (unit) => `Пациент, ${unit}`,
  healthyColumn: (unit) => `Сау, ${unit}`,
};
