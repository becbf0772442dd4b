import { useEffect, useState } from "react";
import { inTurn } from "../plot/inTurn.ts";

/**
 * How far a page of several parts has been put together once it begins: 0 the first part, `last` all of them, each in a
 * task of its own.
 */
export function useStages(begins: boolean, last: number): number {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    if (begins && stage < last) return inTurn(() => setStage(stage + 1));
  }, [begins, stage, last]);
  return stage;
}
