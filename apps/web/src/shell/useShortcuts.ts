import { useEffect, useRef } from "react";
import { type Command, commandOf } from "./shortcuts.ts";

/** Calls `run` for each shortcut, except for undo where a text field has one of its own. */
export function useShortcuts(run: (command: Command) => void): void {
  const current = useRef(run);
  current.current = run;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (command === null || event.defaultPrevented) return;
      const field =
        event.target instanceof Element &&
        event.target.matches("input:not([type=range]), textarea");
      if (field && (command === "undo" || command === "redo")) return;
      event.preventDefault();
      current.current(command);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
