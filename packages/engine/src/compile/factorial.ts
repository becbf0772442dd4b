import { math } from "../wasm/mathModule.ts";

/** Coefficients of Lanczos' approximation with g = 7 and nine terms (relative error below 1e-14). */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** x! = Gamma(x + 1); exact products for whole numbers, NaN at the poles. */
export function factorial(x: number): number {
  if (Number.isInteger(x)) {
    if (x < 0) return Number.NaN;
    if (x > 170) return Number.POSITIVE_INFINITY;
    let product = 1;
    for (let k = 2; k <= x; k++) product *= k;
    return product;
  }
  // Reflection: Gamma(z) Gamma(1 - z) = pi / sin(pi z), with z = x + 1.
  if (x < -0.5) return Math.PI / (math.sin(Math.PI * (x + 1)) * factorial(-x - 1));
  let sum = lanczos[0];
  for (let k = 1; k < lanczos.length; k++) sum += lanczos[k] / (x + k);
  const u = x + 7.5;
  return Math.sqrt(2 * Math.PI) * math.power(u, x + 0.5) * math.exp(-u) * sum;
}
