import type { Problem } from "../models/problem.ts";

/** A dose as peers without names get it. */
export interface NumberedDose {
  /** Number of the output at whose time it is given; that output shows the state after it. */
  readonly output: number;
  readonly state: number;
  readonly amount: number;
}

/** The doses of a problem in order of time, which fall on times of output. */
export function doseTable({ doses, states, end, intervals }: Problem): NumberedDose[] {
  return doses.flatMap(({ at, add }) =>
    Object.entries(add ?? {}).map(([name, amount]) => {
      const output = Math.round((at / end) * intervals);
      if (Math.abs((output * end) / intervals - at) > 1e-9 * end) {
        throw new RangeError(`a dose at ${at}, which is no time of output`);
      }
      return { output, state: states.indexOf(name), amount };
    }),
  );
}
