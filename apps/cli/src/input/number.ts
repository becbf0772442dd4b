import { InputError } from "@endocrine/engine";

/** A finite number given to a flag; `otherwise` where it is left out. */
export function readNumber(flag: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value)) return value;
  throw new InputError(`${flag} "${text}": expected a number`);
}

/** A whole number from 0 on. */
export function readCount(flag: string, text: string | undefined, otherwise: number): number {
  const value = readNumber(flag, text, otherwise);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new InputError(`${flag} "${text}": expected a whole number from 0 on`);
}
