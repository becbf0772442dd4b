import { type Dispatch, useCallback, useReducer } from "react";
import { advance, begin, type History, type Step } from "./history.ts";
import type { View } from "./view.ts";

/** The scenario that is shown, how to change it, and whether a step back or forth is there. */
export interface HistoryState {
  readonly view: View;
  readonly dispatch: Dispatch<Step>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Keeps the scenario with its history. `first` is called once. */
export function useHistory(first: () => View): HistoryState {
  const [history, take] = useReducer(
    (state: History, { step, time }: { step: Step; time: number }) => advance(state, step, time),
    null,
    () => begin(first()),
  );
  const dispatch = useCallback((step: Step) => take({ step, time: performance.now() }), []);
  return {
    view: history.present,
    dispatch,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}
