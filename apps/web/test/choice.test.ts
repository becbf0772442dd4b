import { describe, expect, test } from "vitest";
import { typedOption } from "../src/components/typedOption.ts";

const options = ["Graves", "Goitre", "Addison", "Thyroid nodule"].map((label) => ({
  id: label,
  label,
}));

describe("a typed beginning", () => {
  test("finds the next option that begins so, and goes on with the same letter", () => {
    const typed = { text: "", at: 0 };
    expect(typedOption(typed, "g", 1000, options, 2)).toBe(0);
    expect(typedOption(typed, "g", 1200, options, 0)).toBe(1);
  });

  test("grows within a pause, and begins anew after it", () => {
    const typed = { text: "", at: 0 };
    expect(typedOption(typed, "g", 1000, options, 2)).toBe(0);
    expect(typedOption(typed, "o", 1300, options, 0)).toBe(1);
    expect(typedOption(typed, "a", 9000, options, 1)).toBe(2);
  });

  test("takes a space within a beginning only, and no other key", () => {
    const typed = { text: "", at: 0 };
    expect(typedOption(typed, " ", 1000, options, 0)).toBe(null);
    expect(typedOption(typed, "ArrowDown", 1000, options, 0)).toBe(null);
    for (const [i, letter] of [..."thyroid"].entries())
      typedOption(typed, letter, 1000 + i, options, 0);
    expect(typedOption(typed, " ", 1100, options, 3)).toBe(3);
    expect(typedOption(typed, "x", 1200, options, 3)).toBe(null);
  });
});
