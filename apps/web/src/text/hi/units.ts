import type { UnitWords } from "../units.ts";

/** Units as they are written beside a number. */
export const units: UnitWords = {
  symbols: { pill: "गोली", pulse: "स्पंद" },
  perDay: "दिन",
  perWeek: "सप्ताह",
  perTwoWeeks: "2 सप्ताह",
  perMonth: "महीना",
  perYear: "वर्ष",
  years: "वर्ष",
  days: "दिन",
};
