import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { BdfCoefficients } from "../../src/solve/bdf/coefficients.ts";
import { correct, evaluate, maxOrder, predict, retract } from "../../src/solve/bdf/nordsieck.ts";
import { gain, stepRatio, worthwhile } from "../../src/solve/bdf/order.ts";

const order = fc.integer({ min: 1, max: maxOrder });
const real = fc.double({ min: -10, max: 10, noNaN: true });

test.prop([order, fc.double({ min: 0, max: 2, noNaN: true })])(
  "a gain is the step ratio wherever that is worthwhile, and nothing else is a gain",
  (q, error) => {
    const ratio = stepRatio(error, q, 6);
    const found = gain(error, q, 6);
    if (ratio >= worthwhile) expect(found).toBe(ratio);
    else expect(found).toBeLessThan(worthwhile);
  },
);

test.prop([order, order, fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { minLength: 8 })])(
  "coefficients kept from an equal step are those computed anew",
  (first, second, lengths) => {
    const kept = new BdfCoefficients();
    const tau = Float64Array.from(lengths.slice(0, 8));
    kept.set(first, lengths[0], tau, false);
    kept.set(first, lengths[0], tau, false);
    kept.set(first, lengths[0], tau, true);
    expect(kept).toEqual(fresh(first, lengths[0], tau));
    tau[1] += 0.5;
    kept.set(second, lengths[0], tau, true);
    expect(kept).toEqual(fresh(second, lengths[0], tau));
  },
);

function fresh(q: number, h: number, tau: Float64Array): BdfCoefficients {
  const made = new BdfCoefficients();
  made.set(q, h, tau, true);
  return made;
}

describe("a Nordsieck array", () => {
  const n = 3;
  const column = fc.array(real, { minLength: 6 * n, maxLength: 6 * n });

  test.prop([order, column])(
    "is predicted to its polynomial at the end of the step",
    (q, values) => {
      const z = Float64Array.from(values);
      const y = new Float64Array(n);
      evaluate(z, 0, n, q, 1, y);
      predict(z, n, q);
      for (let i = 0; i < n; i++) expect(z[i]).toBeCloseTo(y[i], 9);
      retract(z, n, q);
      for (let i = 0; i < (q + 1) * n; i++) expect(z[i]).toBeCloseTo(values[i], 9);
    },
  );

  test.prop([order, column, fc.array(real, { minLength: n, maxLength: n })])(
    "takes a correction into the columns of its order alone",
    (q, values, correction) => {
      const z = Float64Array.from(values);
      const l = Float64Array.of(1, 1.5, 0.7, 0.3, 0.1, 0.02, 0);
      correct(z, n, q, l, Float64Array.from(correction));
      values.forEach((before, k) => {
        const share = k < (q + 1) * n ? l[Math.floor(k / n)] : 0;
        expect(z[k]).toBeCloseTo(before + share * correction[k % n], 9);
      });
    },
  );
});
