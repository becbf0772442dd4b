import {
  type CompiledModel,
  type SensitivityOptions,
  sensitivities,
  simulate,
} from "../../src/index.ts";

/** A sensitivity and the central difference of two whole runs for it. */
export interface Compared {
  readonly signal: string;
  readonly parameter: string;
  readonly computed: Float64Array;
  readonly difference: Float64Array;
}

/**
 * Computes sensitivities and, for each, the central difference of runs with the parameter (or start value)
 * moved by `share` of itself, both at `rtol`.
 */
export function compared(
  model: CompiledModel,
  options: SensitivityOptions & { readonly rtol: number; readonly share?: number },
): Compared[] {
  const { share = 1e-4, to, ...rest } = options;
  const found = sensitivities(model, { ...rest, to });
  const names = [...found.sensitivities.keys()];
  const states = new Set(model.states.map(({ name }) => name));
  return to.flatMap((parameter) => {
    const index = model.parameters.findIndex(({ name }) => name === parameter);
    const kind = states.has(parameter) ? "initial" : "parameters";
    const initial = simulate(model, { ...rest, end: rest.start, output: { at: [rest.start] } });
    const value =
      rest[kind]?.[parameter] ?? (index < 0 ? initial.final[parameter]! : model.defaults[index]!);
    const step = share * (Math.abs(value) || 1);
    const run = (at: number) =>
      simulate(model, { ...rest, signals: names, [kind]: { ...rest[kind], [parameter]: at } });
    const [up, down] = [run(value + step), run(value - step)];
    return names.map((signal) => {
      const a = up.trajectory.columns.get(signal)!.values;
      const b = down.trajectory.columns.get(signal)!.values;
      return {
        signal,
        parameter,
        computed: found.sensitivities.get(signal)!.get(parameter)!.values,
        difference: a.map((x, k) => (x - b[k]!) / (2 * step)),
      };
    });
  });
}

/** Below this a difference is the noise of its two runs. */
const nothing = 1e-6;

/** The largest deviation of computed sensitivities from differences, as a share of the largest in a column. */
export function worst(all: readonly Compared[]): number {
  const deviations = all.map(({ computed, difference }) => {
    const size = Math.max(...difference.map(Math.abs), ...computed.map(Math.abs));
    return size < nothing
      ? 0
      : Math.max(...computed.map((x, k) => Math.abs(x - difference[k]!))) / size;
  });
  return Math.max(...deviations);
}
