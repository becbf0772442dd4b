/** How a language parts thousands and decimals. */
export interface Separators {
  readonly group: string;
  readonly decimal: string;
}

/** The separators of a format. */
export function separatorsOf(format: Intl.NumberFormat): Separators {
  const parts = format.formatToParts(1234567.5);
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { group: partOf("group"), decimal: partOf("decimal") };
}

/**
 * A number as people type it: with the separators of the language, or with the point or comma of another where that
 * can mean decimals only. Null where it is no number.
 */
export function parseNumber(typed: string, { group, decimal }: Separators): number | null {
  let text = typed.replace(/\s/g, "").replace("−", "-");
  const thousands = group.trim() === "" ? null : `\\${group}`;
  const grouped = new RegExp(`^-?\\d{1,3}(${thousands}\\d{2,3})*${thousands}\\d{3}(\\D|$)`);
  if (thousands !== null && grouped.test(text)) text = text.replaceAll(group, "");
  text = text.replace(decimal, ".").replace(",", ".");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}
