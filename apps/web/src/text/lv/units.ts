import type { UnitWords } from "../units.ts";

/** Units as they are written beside a number. */
export const units: UnitWords = {
  symbols: { IU: "SV", mIU: "mSV", µIU: "µSV", U: "V", mU: "mV", pill: "tablete", pulse: "pulss" },
  perDay: "dienā",
  perWeek: "nedēļā",
  perTwoWeeks: "2 nedēļās",
  perMonth: "mēnesī",
  perYear: "gadā",
  years: "gadi",
  days: "dienas",
};
