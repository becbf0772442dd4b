import { type ReactNode, useLayoutEffect, useState } from "react";
import { inTurn } from "../plot/inTurn.ts";

/** Shows what is in it from a task of its own on, after those that came before it: the page answers in between. */
export function InTurn({ children }: { readonly children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useLayoutEffect(() => inTurn(() => setDue(true)), []);
  return isDue ? children : null;
}
