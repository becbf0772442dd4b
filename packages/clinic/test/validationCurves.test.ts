import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type PublishedCurve, publishedCurves } from "../src/validation/curves.ts";
import { entries } from "../src/validation/entries.ts";
import { observing, values } from "../src/validation/experiment.ts";

const kept: readonly PublishedCurve[] = JSON.parse(
  readFileSync(new URL("../../../docs/validation-curves.json", import.meta.url), "utf8"),
);

describe("docs/validation-curves.json", () => {
  it("has courses of entries that there are", () => {
    expect(kept.length).toBeGreaterThan(20);
    const ids = new Set(entries.map(({ id }) => id));
    expect(kept.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it("draws each curve through the times of its points, and marks those that it does not keep", () => {
    for (const { id, panels } of kept) {
      for (const { points, curve } of panels) {
        expect(points.length, id).toBeGreaterThanOrEqual(3);
        for (const { time, low, high, holds } of points) {
          const [, level] = curve.find(([at]) => at === time) ?? [];
          expect(level, `${id} at ${time}`).toBeDefined();
          expect(
            (level as number) >= (low ?? -Infinity) && (level as number) <= (high ?? Infinity),
          ).toBe(holds);
        }
      }
    }
  });
});

describe("a published course", () => {
  it("is counted from the source's own zero, in its own unit", () => {
    const id = "ogtt-75-g-time-course-glucose-20-healthy-adults-fujita";
    const [course] = publishedCurves((each) => each === id);
    const [panel] = course!.panels;
    expect(panel).toMatchObject({ label: "", unit: "mg/dL", time: "min" });
    expect(panel!.points.map(({ time }) => time)).toEqual([
      -10, 0, 10, 20, 30, 45, 60, 75, 90, 120, 150, 180, 210, 240,
    ]);
    expect(panel!.curve.length).toBeGreaterThan(100);
    expect(panel!.curve[0]![0]).toBe(-10);
    expect(panel!.curve.at(-1)![0]).toBe(240);
  });

  it("is none where a single number is published", () => {
    const single = entries.find(({ value }) =>
      Object.values(value).every((part) => !Array.isArray(part)),
    );
    expect(publishedCurves((id) => id === single!.id)).toEqual([]);
  });

  it("is found by what a question asks of runs", () => {
    const man = { patient: "adult-male" };
    const { result, observations } = observing(() => values(man, "TSH", "m[IU]/L", [8, 20]));
    expect(observations).toEqual([
      { plan: man, id: "TSH", unit: "m[IU]/L", times: [8, 20], values: result },
    ]);
    expect(observing(() => 1).observations).toEqual([]);
  });
});
