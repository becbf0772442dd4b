import { expect, test } from "vitest";
import { coefficients } from "../../../fit/polynomials.ts";
import * as kept from "../../../src/wasm/math/coefficients.ts";
import { table } from "../../../src/wasm/math/table.ts";
import { errorInUlp, exact, Reference } from "./reference.ts";

const reference = new Reference(256);

/** Digits behind the point, cut off. */
function digits(value: bigint, count: number): string {
  const shifted = (value * 10n ** BigInt(count)) >> 256n;
  const text = shifted.toString().padStart(count + 1, "0");
  return `${text.slice(0, -count)}.${text.slice(-count)}`;
}

const at = (name: string, x: number, y = 0): bigint =>
  exact[name]!(reference, reference.of(x), reference.of(y));

test("the reference has the digits that are known", () => {
  const known: readonly (readonly [bigint, string])[] = [
    [reference.pi, "3.14159265358979323846264338327950288419716939937510"],
    [reference.ln2, "0.69314718055994530941723212145817656807550013436025"],
    [at("exp", 1), "2.71828182845904523536028747135266249775724709369995"],
    [at("ln", 10), "2.30258509299404568401799145468436420760110148862877"],
    [at("log10", 2), "0.30102999566398119521373889472449302676818988146210"],
    [at("power", 2, 0.5), "1.41421356237309504880168872420969807856967187537694"],
    [at("sin", 1), "0.84147098480789650665250232163029899962256306079837"],
    [at("cos", 1), "0.54030230586813971740093660744297660373231042061792"],
    [at("tan", 1), "1.55740772465490223050697480745836017308725077238152"],
    [at("arctan", 2), "1.10714871779409050301706546017853704007004764540143"],
    [at("arcsin", 0.5) * 6n, "3.14159265358979323846264338327950288419716939937510"],
    [at("arccos", -0.5) * 3n, "6.28318530717958647692528676655900576839433879875021"],
    [at("sinh", 1), "1.17520119364380145688238185059560081515571798133409"],
    [at("cosh", 1), "1.54308063481524377847790562075706168260152911236586"],
    [at("tanh", 1), "0.76159415595576488811945828260479359041276859725793"],
    [at("arcsinh", 1), "0.88137358701954302523260932497979230902816032826163"],
    [at("arccosh", 2), "1.31695789692481670862504634730796844402698197146751"],
    [at("arctanh", 0.5), "0.54930614433405484569762261846126285232374527891137"],
    [at("cbrt", 2), "1.25992104989487316476721060727822835057025146470150"],
  ];
  for (const [value, text] of known) expect(digits(value, 50)).toBe(text);
});

test("errors are counted in units of the last place", () => {
  expect(errorInUlp("cbrt", 2, 8)).toBe(0);
  expect(errorInUlp("cbrt", 2 + 2 ** -51, 8)).toBe(-1);
  expect(errorInUlp("exp", 1, 2 ** -53)).toBeCloseTo(0.5, 5);
  expect(errorInUlp("exp", 0, -744.4400719213813)).toBeCloseTo(1, 5);
});

test("the table has powers of two and logarithms in two parts", () => {
  const bits = new BigInt64Array(table.buffer);
  const power = new DataView(new ArrayBuffer(8));
  const near = (value: bigint, expected: bigint, places: number): void => {
    const difference = value - expected;
    expect(difference < 0n ? -difference : difference).toBeLessThan(1n << BigInt(256 - places));
  };
  for (let i = 0; i < 128; i++) {
    const [reciprocal, high, low] = [table[3 * i]!, table[3 * i + 1]!, table[3 * i + 2]!];
    expect(Number.isInteger(reciprocal * 2 ** 11)).toBe(true);
    expect(Number.isInteger(high * 2 ** 42)).toBe(true);
    const logarithm = -reference.ln(reference.of(reciprocal));
    near(reference.of(high) + reference.of(low), logarithm, 95);

    power.setBigInt64(0, bits[384 + 2 * i]! + (BigInt(i) << 45n));
    const double = reference.of(power.getFloat64(0));
    const rest = reference.mul(double, reference.of(table[384 + 2 * i + 1]!));
    near(double + rest, reference.exp((reference.ln2 * BigInt(i)) / 128n), 104);
  }
});

test("the coefficients are those that the fit finds", () => {
  expect({ ...kept }).toEqual(coefficients());
});
