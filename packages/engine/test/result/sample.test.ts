import { expect, test } from "vitest";
import { integral, interpolate, periodMeans, resample } from "../../src/result/sample.ts";
import { summarise } from "../../src/result/statistics.ts";

const time = Float64Array.of(0, 1, 3, 4);
const values = Float64Array.of(2, 4, 0, 0);

test("values between samples lie on the line, beyond them on the ends", () => {
  expect(interpolate(time, values, 0.5)).toBe(3);
  expect(interpolate(time, values, 2)).toBe(2);
  expect(interpolate(time, values, -1)).toBe(2);
  expect(interpolate(time, values, 9)).toBe(0);
  expect(Array.from(resample(time, values, [1, 1.5]))).toEqual([4, 3]);
});

test("integrals and means follow the line", () => {
  expect(integral(time, values, 0, 4)).toBe(7);
  expect(integral(time, values, 0.5, 2)).toBe(1.75 + 3);
  expect(Array.from(periodMeans(time, values, 2))).toEqual([3, 0.5]);
});

test("a window is summarised with its extremes and their times", () => {
  expect(summarise(time, values)).toEqual({
    minimum: 0,
    maximum: 4,
    mean: 1.75,
    minimumTime: 3,
    maximumTime: 1,
  });
  expect(summarise(time, values, 1.5, 2)).toMatchObject({ maximum: 3, minimum: 2, mean: 2.5 });
  expect(() => summarise(time, values, -1, 2)).toThrow("window -1 to 2: expected within 0 to 4");
});
