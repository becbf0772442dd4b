/**
 * Finds the polynomials of `src/wasm/math/coefficients.ts`. A function f(x) = x + x^3 g(x^2), or
 * cos x = 1 - x^2 / 2 + x^4 g(x^2), is written with the polynomial that meets g at Chebyshev's points of
 * the interval of x^2: nearly the best for the greatest error. All in whole numbers scaled by 2^bits.
 * Run: npx tsx --conditions=@endocrine/source packages/engine/fit/polynomials.ts
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nearest } from "../src/wasm/math/exact.ts";

const bits = 400;
const scale = BigInt(bits);
const one = 1n << scale;
const mul = (a: bigint, b: bigint): bigint => (a * b) >> scale;
const div = (a: bigint, b: bigint): bigint => (a << scale) / b;

/** c(0) + c(1) z + c(2) z^2 + ... with c(n + 1) = c(n) p(n) / q(n). */
function series(z: bigint, first: bigint, ratio: (n: bigint) => readonly [bigint, bigint]): bigint {
  let [term, sum] = [first, first];
  for (let n = 0n; term !== 0n && term !== -1n; n++) {
    const [p, q] = ratio(n);
    term = (mul(term, z) * p) / q;
    sum += term;
  }
  return sum;
}

const sine = (z: bigint, sign: bigint): bigint =>
  series(z, (sign * one) / 6n, (n) => [sign, (2n * n + 4n) * (2n * n + 5n)]);

/** Of tanh: sinh / cosh with x taken off and divided by x^3. */
function hyperbolicTangent(z: bigint): bigint {
  const sinh = one + mul(z, sine(z, 1n));
  const cosh = series(z, one, (n) => [1n, (2n * n + 1n) * (2n * n + 2n)]);
  return div(div(sinh, cosh) - one, z);
}

/** arcsin (sign 1) and arcsinh (-1): c(n + 1) / c(n) = (2n + 3)^2 / ((2n + 4)(2n + 5)). */
const inverseSine = (z: bigint, sign: bigint): bigint =>
  series(z, (sign * one) / 6n, (n) => [sign * (2n * n + 3n) ** 2n, (2n * n + 4n) * (2n * n + 5n)]);

const inverseTangent = (z: bigint, sign: bigint): bigint =>
  series(z, (sign * one) / 3n, (n) => [sign * (2n * n + 3n), 2n * n + 5n]);

interface Fit {
  readonly name: string;
  readonly title: string;
  readonly g: (z: bigint) => bigint;
  /** Greatest |x|. */
  readonly to: number;
  readonly count: number;
}

const fits: readonly Fit[] = [
  { name: "sine", title: "sin x", g: (z) => sine(z, -1n), to: 0.7854, count: 6 },
  {
    name: "cosine",
    title: "cos x",
    g: (z) => series(z, one / 24n, (n) => [-1n, (2n * n + 5n) * (2n * n + 6n)]),
    to: 0.7854,
    count: 6,
  },
  { name: "arcsine", title: "arcsin x", g: (z) => inverseSine(z, 1n), to: 0.5, count: 13 },
  {
    name: "arctangent",
    title: "arctan x",
    g: (z) => inverseTangent(z, -1n),
    to: 0.4375,
    count: 12,
  },
  { name: "hyperbolicSine", title: "sinh x", g: (z) => sine(z, 1n), to: 1, count: 7 },
  { name: "hyperbolicTangent", title: "tanh x", g: hyperbolicTangent, to: 0.55, count: 11 },
  { name: "areaSine", title: "arcsinh x", g: (z) => inverseSine(z, -1n), to: 0.5, count: 12 },
  { name: "areaTangent", title: "arctanh x", g: (z) => inverseTangent(z, 1n), to: 0.5, count: 14 },
];

/** Coefficients of the polynomial through (points, values), by divided differences. */
function interpolate(points: readonly bigint[], values: readonly bigint[]): bigint[] {
  const differences = [...values];
  for (let k = 1; k < points.length; k++) {
    for (let i = points.length - 1; i >= k; i--) {
      differences[i] = div(differences[i]! - differences[i - 1]!, points[i]! - points[i - k]!);
    }
  }
  // Newton's form multiplied out from its end.
  let coefficients: bigint[] = [];
  for (let k = points.length - 1; k >= 0; k--) {
    const shifted = [0n, ...coefficients];
    coefficients = shifted.map((c, i) => c - mul(points[k]!, coefficients[i] ?? 0n));
    coefficients[0] = coefficients[0]! + differences[k]!;
  }
  return coefficients;
}

function coefficientsOf({ g, to, count }: Fit): number[] {
  const points = Array.from({ length: count }, (_, i) => {
    const place = ((1 - Math.cos(((2 * i + 1) * Math.PI) / (2 * count))) / 2) * to * to;
    return BigInt(Math.round(place * 2 ** 40)) << BigInt(bits - 40);
  });
  return interpolate(points, points.map(g)).map((c) => nearest(c, bits));
}

/** Coefficients by name, lowest first. */
export function coefficients(): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(fits.map((fit) => [fit.name, coefficientsOf(fit)]));
}

function file(): string {
  const found = coefficients();
  const lists = fits.map(({ name, title, to }) => {
    const numbers = found[name]!.map((c) => `  ${c},\n`).join("");
    const form = name === "cosine" ? "1 - x^2 / 2 + x^4 g(x^2)" : "x + x^3 g(x^2)";
    const heading = `/** g in ${title} = ${form}, |x| <= ${to}. */`;
    return `${heading}\nexport const ${name}: readonly number[] = [\n${numbers}];\n`;
  });
  const head =
    "/** Coefficients of polynomials, lowest first. Made by fit/polynomials.ts, not by hand. */";
  return `${head}\n\n${lists.join("\n")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../src/wasm/math/coefficients.ts", import.meta.url), file());
}
