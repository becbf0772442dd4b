import { describe, expect, test } from "vitest";
import { reduce, start, type View } from "../src/state/view.ts";
import { type Lane, moved } from "../src/timeline/lanes.ts";

const disorder: Lane = {
  ...{ id: "graves", kind: "disorder", name: "Graves", ends: false, moves: true },
  ...{ from: null, to: null },
};
const drug: Lane = { ...disorder, id: "drug", kind: "treatment", ends: true, from: 20, to: 60 };

describe("a bar of the timeline", () => {
  test("of a disorder moves its onset, within the run", () => {
    expect(moved(disorder, "start", 15, 180)).toEqual({
      ...{ kind: "onset", id: "graves", day: 15, days: 180 },
    });
    expect(moved({ ...disorder, from: 170 }, "start", 50, 180)).toMatchObject({ day: 179 });
    expect(moved(disorder, "start", -5, 180)).toMatchObject({ day: 0 });
  });

  test("of a treatment moves whole, or by an end, and keeps a day at least", () => {
    const span = (grip: "start" | "end" | "whole", by: number) => {
      const action = moved(drug, grip, by, 180);
      return action?.kind === "given" ? [action.from, action.to] : null;
    };
    expect(span("whole", 10)).toEqual([30, 70]);
    expect(span("whole", 500)).toEqual([140, 180]);
    expect(span("start", 500)).toEqual([59, 60]);
    expect(span("end", -500)).toEqual([20, 21]);
    expect(span("end", 500)).toEqual([20, null]);
  });

  test("keeps the length of the run while it is dragged", () => {
    const view: View = reduce(start, { kind: "disorder", id: "graves" });
    const dragged = reduce(view, moved(disorder, "start", 30, 180)!);
    expect(dragged).toMatchObject({ days: 180, disorders: [{ id: "graves", onset: 30 }] });
  });

  test("of a habit moves its days", () => {
    const habit = { ...drug, id: "iodine", kind: "habit", to: null } as const;
    expect(moved(habit, "whole", 5, 30)).toMatchObject({ kind: "lasting", from: 25, to: null });
  });
});
