import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { healthy, model } from "./invariants.ts";

const names = model.states.map(({ name }) => name);
const instance = model.instantiate();
const dimension = names.length;
const base = Float64Array.from(names, (name) => healthy[name] as number);
const size = Float64Array.from(base, (value, i) => Math.max(Math.abs(value), model.scale[i] || 1));

/**
 * The healthy man at midnight with a little of what he lacks (an ovary, fever, antibodies): at 0 many rates have a
 * kink, where the two differences agree on half of the slope.
 */
const awake = base.map((value, i) => {
  const scale = size[i] as number;
  return Math.abs(value) < 1e-4 * scale ? 0.003 * scale : value;
});

/** Central difference of the rates along state `i`. */
function slope(t: number, y: Float64Array, i: number, step: number): Float64Array {
  const [up, down] = [new Float64Array(dimension), new Float64Array(dimension)];
  const [above, below] = [y.slice(), y.slice()];
  above[i] += step;
  below[i] -= step;
  instance.rhs(t, above, up);
  instance.rhs(t, below, down);
  return up.map((value, k) => (value - down[k]) / (above[i] - below[i]));
}

/** The column that the generated code has for state `i`. */
function column(t: number, y: Float64Array, i: number): Float64Array {
  const [unit, product] = [new Float64Array(dimension), new Float64Array(dimension)];
  unit[i] = 1;
  instance.jacobian(t, y);
  instance.multiply(unit, product);
  return product;
}

describe("Jacobian of the whole body", () => {
  it("equals finite differences at random states", () => {
    let [compared, kinks, slopes] = [0, 0, 0];
    const factors = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: dimension,
      maxLength: dimension,
    });
    fc.assert(
      fc.property(factors, fc.double({ min: 0, max: 48, noNaN: true }), (logs, t) => {
        const y = awake.map((value, i) => value * Math.exp(logs[i]));
        for (let i = 0; i < dimension; i++) {
          const exact = column(t, y, i);
          const step = 1e-5 * Math.max(Math.abs(y[i]), 0.01 * size[i]);
          const [coarse, fine] = [slope(t, y, i, 2 * step), slope(t, y, i, step)];
          const rates = new Float64Array(dimension);
          instance.rhs(t, y, rates);
          for (let k = 0; k < dimension; k++) {
            // rounding of a rate that is large against its change over the step
            const noise = (Math.abs(rates[k]) * 1e-10) / step + 1e-9 * (size[k] / size[i]);
            const tolerance = noise + 1e-5 * Math.abs(fine[k]);
            if (Math.abs(coarse[k] - fine[k]) > tolerance) {
              kinks++;
              continue;
            }
            compared++;
            if (exact[k] !== 0) slopes++;
            if (Math.abs(exact[k] - fine[k]) > tolerance) {
              throw new Error(
                `d(${names[k]})/d(${names[i]}): ${exact[k]} by formula, ${fine[k]} by difference`,
              );
            }
          }
        }
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(kinks / compared).toBeLessThan(1e-3);
    expect(slopes).toBeGreaterThan(40 * model.statistics.jacobianEntries);
  });
});
