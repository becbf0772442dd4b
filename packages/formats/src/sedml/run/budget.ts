import { FormatError, type Place } from "../../errors.ts";

/** Numbers that the results of one document may hold: 160 MB. */
const mostNumbers = 20_000_000;
/** Single simulations that one document may ask for. */
const mostRuns = 100_000;
/** Tasks inside one another. */
export const deepestTask = 20;

/** Counts what an experiment asks for, and refuses it before it costs more than a machine has. */
export class Budget {
  #numbers = 0;
  #runs = 0;

  spend(numbers: number, place: Place): void {
    this.#numbers += numbers;
    if (this.#numbers > mostNumbers) {
      throw new FormatError(`the results would hold more than ${mostNumbers} numbers`, place);
    }
    if (++this.#runs > mostRuns) {
      throw new FormatError(`it asks for more than ${mostRuns} simulations`, place);
    }
  }
}
