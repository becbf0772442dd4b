import { createRandom, InputError } from "@endocrine/engine";
import type { VirtualPerson } from "../population/virtualAdults.ts";

/** Moves parameters of one patient and asks what that does. */
export interface SensitivityOptions {
  /** Patient of the catalogue. */
  readonly patient: string;
  /** Age in years; left out, the patient's own. */
  readonly age?: number;
  /** By path, the lowest and highest value as shares of the healthy one: `[0.8, 1.2]`. */
  readonly parameters: Readonly<Record<string, readonly [low: number, high: number]>>;
  /**
   * `local`: the healthy patient, then each parameter alone at its low and its high. `sampled`: Latin
   * hypercube, all at once.
   */
  readonly method: "local" | "sampled";
  /** Runs of `sampled`, 10 to 1e5; default 100. */
  readonly samples?: number;
  /** Seed of `sampled`; default 1. */
  readonly seed?: number;
}

/**
 * The runs of a sensitivity study.
 * @param healthy Value of a parameter in the healthy body.
 * @throws InputError for options that make no sense
 */
export function sensitivityRuns(
  { patient, age, parameters, method, samples = 100, seed = 1 }: SensitivityOptions,
  healthy: (path: string) => number,
): readonly VirtualPerson[] {
  const ranges = Object.entries(parameters).map(([path, [low, high]]) => {
    const value = healthy(path);
    if (!(Number.isFinite(low) && Number.isFinite(high) && low < high)) {
      throw new InputError(`${path} goes from ${low} to ${high}; allowed is from low to high`);
    }
    if (value === 0) {
      throw new InputError(`${path} is 0 in the healthy body; shares of it move nothing`);
    }
    return { path, low: low * value, high: high * value, value };
  });
  if (ranges.length === 0) throw new InputError("no parameter is moved; name at least one");
  const run = (set: Readonly<Record<string, number>>): VirtualPerson => ({
    patient,
    ...(age === undefined ? {} : { age }),
    set,
  });
  const usual = Object.fromEntries(ranges.map(({ path, value }) => [path, value]));
  if (method === "local") {
    const moved = ranges.flatMap(({ path, low, high }) => [
      run({ ...usual, [path]: low }),
      run({ ...usual, [path]: high }),
    ]);
    return [run(usual), ...moved];
  }
  if (!(Number.isInteger(samples) && samples >= 10 && samples <= 1e5)) {
    throw new InputError(`samples is ${samples}; allowed is a whole number from 10 to 100000`);
  }
  if (!Number.isSafeInteger(seed))
    throw new InputError(`seed is ${seed}; allowed is a whole number`);
  const random = createRandom(seed);
  const columns = ranges.map(({ low, high }) =>
    shuffled(samples, () => random.uniform()).map(
      (stratum) => low + ((high - low) * (stratum + random.uniform())) / samples,
    ),
  );
  return Array.from({ length: samples }, (_, i) =>
    run(Object.fromEntries(ranges.map(({ path }, k) => [path, columns[k]?.[i] as number]))),
  );
}

/** The numbers from 0 in random order (Fisher and Yates). */
function shuffled(length: number, uniform: () => number): readonly number[] {
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}
