import { describe, expect, test } from "vitest";
import { alignTo } from "../src/plot/align.ts";
import { courseShape } from "../src/plot/courseShape.ts";
import { type PlotFile, toCsv, toSvg } from "../src/plot/exportPlot.ts";
import { inside, panned, zoomed } from "../src/plot/zoom.ts";

const curve = (values: readonly number[], step = 1) => ({
  days: Float64Array.from(values, (_, index) => index * step),
  values: Float64Array.from(values),
});

describe("the shape of a course", () => {
  test("is steady, rising or falling with the day of half the way", () => {
    expect(courseShape(curve([10, 10.1, 10]))).toEqual({ kind: "steady", at: 10 });
    expect(courseShape(curve([0, 1, 4, 9, 10]))).toEqual({
      ...{ kind: "rises", from: 0, half: 3, to: { value: 10, day: 4 } },
    });
    expect(courseShape(curve([10, 4, 1, 0]))).toMatchObject({ kind: "falls", half: 1 });
  });

  test("has a peak or a dip, with its day", () => {
    const peak = courseShape(curve([1, 5, 8, 3, 2]));
    expect(peak).toMatchObject({ kind: "peaks", turn: { value: 8, day: 2 }, to: { value: 2 } });
    expect(courseShape(curve([8, 2, 1, 6, 7]))).toMatchObject({ kind: "dips", turn: { day: 2 } });
  });

  test("swings where it turns again and again", () => {
    const days = Array.from({ length: 97 }, (_, hour) => 2 + Math.sin((hour / 24) * 2 * Math.PI));
    expect(courseShape(curve(days, 1 / 24))).toMatchObject({
      ...{ kind: "swings", low: expect.closeTo(1), high: expect.closeTo(3) },
    });
  });

  test("ends with the patient, and of nothing is none", () => {
    expect(courseShape(curve([1, 2, 4, Number.NaN]))).toMatchObject({ to: { value: 4, day: 2 } });
    expect(courseShape(curve([]))).toBeNull();
  });
});

describe("zooming", () => {
  const whole = { from: 0, to: 100 };

  test("keeps what is under the pointer, stays inside, and shows all in the end", () => {
    expect(zoomed(whole, null, 25, 0.5)).toEqual({ from: 12.5, to: 62.5 });
    expect(zoomed(whole, { from: 0, to: 10 }, 0, 2)).toEqual({ from: 0, to: 20 });
    expect(zoomed(whole, { from: 10, to: 90 }, 50, 2)).toBeNull();
    const closest = zoomed(whole, { from: 10, to: 10.03 }, 10.015, 0.1);
    expect(closest!.to - closest!.from).toBeCloseTo(0.5 / 24);
  });

  test("moves along until the ends", () => {
    expect(panned(whole, { from: 10, to: 20 }, 0.5)).toEqual({ from: 15, to: 25 });
    expect(panned(whole, { from: 95, to: 100 }, 1)).toEqual({ from: 95, to: 100 });
    expect(panned(whole, null, 1)).toBeNull();
    expect(inside(whole, -5, 10)).toEqual({ from: 0, to: 10 });
  });
});

describe("a course to compare with", () => {
  test("is read on straight lines between its points, and not beyond its ends", () => {
    const aligned = alignTo(Float64Array.of(0, 0.5, 1.5, 2, 3), curve([0, 10, 30]));
    expect([...aligned]).toEqual([0, 5, 20, 30, Number.NaN]);
    expect(alignTo(Float64Array.of(1), curve([]))[0]).toBeNaN();
  });
});

describe("a plot as a file", () => {
  const file: PlotFile = {
    ...{ title: "TSH", unit: "mIU/L", timeLabel: 'days "from" today', low: 0.4, high: 4 },
    days: Float64Array.of(0, 1, 2),
    lines: [
      { name: "healthy", values: Float64Array.of(1, 2, Number.NaN), colour: "grey" },
      { name: "a < b", values: Float64Array.of(3, 4, 5), colour: "teal" },
    ],
    colours: { ink: "black", ground: "white", interval: "green" },
  };

  test("has a row a point in CSV, with nothing where there is no number", () => {
    expect(toCsv(file)).toBe(
      '"days ""from"" today","healthy, mIU/L","a < b, mIU/L"\r\n0,1,3\r\n1,2,4\r\n2,,5\r\n',
    );
  });

  test("is an SVG that stands alone, with lines, interval and escaped words", () => {
    const svg = toSvg(file);
    expect(svg).toMatch(/^<svg xmlns=/);
    expect(svg.match(/stroke="teal"/g)).toHaveLength(2);
    expect(svg).toContain("a &lt; b");
    expect(svg).toContain('fill="green"');
    expect(svg).not.toContain("NaN");
  });
});
