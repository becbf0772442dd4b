import type { Remote } from "comlink";
import { type Dispatch, useEffect, useRef, useState } from "react";
import type { Action } from "../state/view.ts";
import type { Edit, Fault } from "./edit.ts";
import type { Bench } from "./labWorker.ts";

/** What is typed, what is wrong with it, and how to type something else. */
export interface Editing {
  readonly text: string;
  readonly fault: Fault | null;
  readonly setText: (text: string) => void;
}

/** Milliseconds without a key after which the text is checked. */
const rest = 120;

/**
 * Editing of one quantity. What is typed is checked, and becomes a change of the body only where nothing is wrong
 * with it; the original text takes the change back.
 */
export function useEdit(
  bench: Remote<Bench>,
  path: string,
  original: string,
  edits: readonly Edit[],
  dispatch: Dispatch<Action>,
): Editing {
  const given = edits.find((edit) => edit.path === path)?.text ?? original;
  const [text, setText] = useState(given);
  const [fault, setFault] = useState<Fault | null>(null);
  const applied = useRef(given);

  // A step back, a reset or an address changes the text from outside.
  useEffect(() => {
    if (given === applied.current) return;
    applied.current = given;
    setText(given);
    setFault(null);
  }, [given]);

  useEffect(() => {
    let isNewest = true;
    if (text === original) {
      setFault(null);
      if (applied.current !== original) {
        applied.current = original;
        dispatch({ kind: "unedit", id: path });
      }
      return;
    }
    const timer = setTimeout(async () => {
      const found = await bench.check({ path, text });
      if (!isNewest) return;
      setFault(found);
      if (found !== null || applied.current === text) return;
      applied.current = text;
      dispatch({ kind: "edit", id: path, text });
    }, rest);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [bench, path, original, text, dispatch]);

  return { text, fault, setText };
}
