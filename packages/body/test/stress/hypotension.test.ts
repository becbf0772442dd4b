import { defineModule } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { stress } from "../../src/brain/stress.ts";
import { alone } from "../alone.ts";
import { whole } from "./axis.ts";

/** Mean pressure over usual, as an experiment sets it. */
const pressure = defineModule({
  id: "pressure",
  about: "Pressure, held.",
  parameters: {
    relative: { value: 1, unit: "1", meaning: "pressure", source: "design", note: "held" },
  },
});

/** ACTH over that of rest, minutes after pressure falls at noon for some minutes. */
function fall(relative: number, minutes: number, after: readonly number[]): readonly number[] {
  const noon = 12;
  const { at } = whole.course(["corticotrophs.ACTH"], noon + 1, 1 / 60, {
    initial: whole.healthy(),
    extra: [pressure],
    actions: [
      { at: noon, set: { "pressure.relative": relative } },
      { at: noon + minutes / 60, set: { "pressure.relative": 1 } },
    ],
  });
  const ACTH = at("corticotrophs.ACTH");
  return after.map((minute) => (ACTH[noon * 60 + minute] as number) / (ACTH[noon * 60] as number));
}

describe("low pressure and ACTH", () => {
  it("is no alarm down to 0.85 of the usual, and one that grows below", () => {
    const drive = (relative: number) => alone(stress)({ pressure: relative })("drive");
    for (const relative of [0.85, 0.9, 1, 1.3]) expect(drive(relative)).toBeCloseTo(drive(1), 12);
    expect(drive(0.68) - drive(1)).toBeCloseTo(20, 9);
    expect(drive(0) - drive(1)).toBeCloseTo(100, 9);
  });

  /** Hinghofer-Szalkay 2011: after 12 min of tilt and suction, near fainting, up by 75 %; 20 min later 2.4-fold. */
  it("raises ACTH near fainting as in healthy men", () => {
    const [atEnd = 0, later = 0] = fall(0.8, 10, [10, 20]);
    expect(atEnd).toBeGreaterThan(1.5);
    expect(atEnd).toBeLessThan(2);
    expect(later).toBeGreaterThan(atEnd);
    expect(later).toBeLessThan(2.5);
  });

  it("leaves ACTH as it is where pressure falls by a tenth", () => {
    const [usual = 0, fallen = 1] = [fall(1, 30, [30])[0], fall(0.9, 30, [30])[0]];
    expect(fallen).toBeCloseTo(usual, 9);
  });
});
