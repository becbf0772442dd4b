import { describe, expect, test } from "vitest";
import { commandOf, type Press } from "../src/shell/shortcuts.ts";
import { advance, begin, type History, type Step } from "../src/state/history.ts";
import { start } from "../src/state/view.ts";

/** The history after steps, each a second after the one before. */
function after(...steps: readonly Step[]): History {
  return steps.reduce((history, step, index) => advance(history, step, index * 1000), begin(start));
}

describe("the history of a scenario", () => {
  test("goes back to where it began and forth again", () => {
    const ill = after({ kind: "disorder", id: "graves" }, { kind: "treat", id: "methimazole" });
    const back = [1, 2, 3].reduce((history) => advance(history, { kind: "undo" }, 0), ill);
    expect(back.present).toEqual(start);
    const forth = [1, 2, 3].reduce((history) => advance(history, { kind: "redo" }, 0), back);
    expect(forth.present).toEqual(ill.present);
    expect(forth.past).toEqual(ill.past);
  });

  test("forgets what was taken back once something else is done", () => {
    const other = after(
      { kind: "disorder", id: "graves" },
      { kind: "undo" },
      { kind: "day", day: 3 },
    );
    expect(other.future).toEqual([]);
    expect(advance(other, { kind: "redo" }, 0)).toBe(other);
  });

  test("takes the drag of a slider as one step, and two drags as two", () => {
    const drag = (history: History, from: number) =>
      [0, 1, 2].reduce(
        (each, move) => advance(each, { kind: "day", day: from + move }, from * 1000 + move * 50),
        history,
      );
    const once = drag(begin(start), 1);
    expect(once.past).toEqual([start]);
    const twice = drag(once, 10);
    expect(twice.past.map(({ day }) => day)).toEqual([null, 3]);
    expect(advance(twice, { kind: "undo" }, 0).present.day).toBe(3);
  });

  test("leaves alone how the numbers are shown", () => {
    const shown = after({ kind: "day", day: 3 }, { kind: "units", units: "conventional" });
    expect(shown.past).toEqual([start]);
    expect(advance(shown, { kind: "undo" }, 0).present).toEqual({
      ...start,
      units: "conventional",
    });
  });

  test("does not count what changes nothing", () => {
    expect(after({ kind: "patient", id: start.patient }).past).toEqual([]);
  });
});

describe("shortcuts", () => {
  const press = (code: string, held: Partial<Press> = {}) =>
    commandOf({ code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

  test("need a modifier, so that typing hits none", () => {
    expect(["KeyZ", "KeyS", "Digit1"].map((code) => press(code))).toEqual([null, null, null]);
    expect(press("KeyZ", { ctrlKey: true })).toBe("undo");
    expect(press("KeyZ", { metaKey: true, shiftKey: true })).toBe("redo");
    expect(press("KeyY", { ctrlKey: true })).toBe("redo");
    expect(press("KeyS", { altKey: true })).toBe("share");
    expect(press("Digit3", { altKey: true })).toEqual({ screen: 2 });
    expect(press("Digit3", { altKey: true, ctrlKey: true })).toBeNull();
  });
});
