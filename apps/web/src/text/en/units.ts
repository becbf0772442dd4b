import type { UnitWords } from "../units.ts";

/** Units as they are written beside a number. */
export const units: UnitWords = {
  symbols: {},
  perDay: "day",
  perWeek: "week",
  perTwoWeeks: "2 weeks",
  perMonth: "month",
  perYear: "year",
  years: "years",
  days: "days",
};
