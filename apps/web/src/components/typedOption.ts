import type { Option } from "./option.ts";

/** Beginning of a name that is being typed. */
export interface Typed {
  text: string;
  /** When its last letter came, milliseconds. */
  at: number;
}

/** Letters belong to one beginning as long as each follows within this, milliseconds. */
const pause = 800;

/**
 * Index of the next option that begins with what has been typed, this key included; null where the key is no letter,
 * or no option begins so. A letter typed again goes on to the next.
 */
export function typedOption(
  typed: Typed,
  key: string,
  now: number,
  options: readonly Option[],
  active: number,
): number | null {
  const isContinued = now - typed.at < pause && typed.text !== "";
  if (key.length !== 1 || (key === " " && !isContinued)) return null;
  typed.text = (isContinued ? typed.text : "") + key.toLocaleLowerCase();
  typed.at = now;
  const isRepeated = [...typed.text].every((letter) => letter === typed.text[0]);
  const wanted = isRepeated ? typed.text.slice(0, 1) : typed.text;
  const first = isRepeated ? active + 1 : active;
  for (let step = 0; step < options.length; step++) {
    const index = (first + step) % options.length;
    if (options[index]!.label.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return null;
}
