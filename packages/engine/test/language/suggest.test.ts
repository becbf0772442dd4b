import { expect, test } from "vitest";
import { didYouMean, editDistance, nearest } from "../../src/language/suggest.ts";

test("the distance counts insertions, losses, replacements and swaps", () => {
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("TRH", "THR")).toBe(1);
});

test("the nearest name is found, whatever its case, and a far one is not", () => {
  expect(nearest("TRHH", ["TSH", "TRH", "GnRH"])).toBe("TRH");
  expect(nearest("tsh", ["TRH", "TSH"])).toBe("TSH");
  expect(nearest("glucagon", ["TRH", "TSH"])).toBeUndefined();
});

test("a message gets its tail only where there is something to say", () => {
  expect(didYouMean("voluem", ["volume"])).toBe('; did you mean "volume"?');
  expect(didYouMean("q", ["volume"])).toBe("");
});
