/** What a key does, wherever the focus is. */
export type Command = "undo" | "redo" | "share" | "about" | { readonly screen: number };

/** What of a key press matters. */
export type Press = Pick<KeyboardEvent, "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/**
 * The command of a key press, or null. Every shortcut has a modifier, so that typing and speech input
 * never hit one.
 */
export function commandOf({ code, ctrlKey, metaKey, altKey, shiftKey }: Press): Command | null {
  if ((ctrlKey || metaKey) && !altKey) {
    if (code === "KeyZ") return shiftKey ? "redo" : "undo";
    if (code === "KeyY" && !shiftKey) return "redo";
    return null;
  }
  if (!altKey || ctrlKey || metaKey || shiftKey) return null;
  if (code === "KeyS") return "share";
  if (code === "KeyH") return "about";
  const digit = /^Digit([1-9])$/.exec(code);
  return digit === null ? null : { screen: Number(digit[1]) - 1 };
}

/** The keys of each command, as they are shown. */
export const keys = {
  screens: "Alt+1 … 9",
  undo: "Ctrl+Z",
  redo: "Ctrl+Shift+Z",
  share: "Alt+S",
  about: "Alt+H",
  close: "Esc",
  arrows: "← →",
} as const;
