/** How a language writes units. */
export interface UnitWords {
  /** Symbols that are not the international ones: `mmol` to `ммоль`. The key is what stands between slashes. */
  readonly symbols: Readonly<Record<string, string>>;
  readonly perDay: string;
  readonly perWeek: string;
  readonly perTwoWeeks: string;
  readonly perMonth: string;
  readonly perYear: string;
  readonly years: string;
  readonly days: string;
}

/** UCUM codes, or parts of one, that are not printed as they are written. */
const printed: Readonly<Record<string, string>> = {
  "1": "",
  "mm[Hg]": "mmHg",
  Cel: "°C",
  "10*3": "10³",
  "10*6": "10⁶",
  "10*9": "10⁹",
  m2: "m²",
};

/** A UCUM unit as a person writes it: `ug/d` is µg/day. */
export function printUnit(ucum: string, words: UnitWords): string {
  if (ucum === "a") return words.years;
  if (ucum === "d") return words.days;
  const times: Readonly<Record<string, string>> = {
    d: words.perDay,
    wk: words.perWeek,
    "2wk": words.perTwoWeeks,
    mo: words.perMonth,
    a: words.perYear,
  };
  const symbol = (part: string) => {
    const plain = (printed[part] ?? part)
      .replace("[IU]", "IU")
      .replace(/^u(?=(g|mol|U|IU|L)$)/, "µ")
      .replace(/^mosm/, "mOsm");
    return words.symbols[plain] ?? plain;
  };
  const [amount = "", ...per] = ucum.split("/");
  return [symbol(amount), ...per.map((part) => times[part] ?? symbol(part))].join("/");
}
