import { useLayoutEffect, useState } from "react";
import { afterOthers } from "../plot/inTurn.ts";

/**
 * How far a page of several parts has been put together once it begins: 0 the first part, `last` all of them. Each is
 * begun in a task of its own, when all that the one before it left to be done in turn is done.
 */
export function useStages(begins: boolean, last: number): number {
  const [stage, setStage] = useState(0);
  useLayoutEffect(() => {
    if (begins && stage < last) return afterOthers(() => setStage(stage + 1));
  }, [begins, stage, last]);
  return stage;
}
