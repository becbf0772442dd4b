import { type Action, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { axis, course, healthy, type Values } from "./axis.ts";
import { melatoninTablets } from "./melatonin.ts";

/** Dim light and no sleep, as in a constant routine. */
const routine = { "light.day": 4, "light.room": 4, "clock.sleepAllowed": 0 };

/** Phase of the pacemaker at the end, h. */
function phase(parameters: Values, actions: readonly Action[], end: number): number {
  const { at } = course(["pacemaker.phase"], end, end, {
    initial: healthy(),
    parameters,
    actions,
    extra: [melatoninTablets],
  });
  return at("pacemaker.phase")[1] as number;
}

/** Hours between two phases, positive when the first is ahead. */
function ahead(later: number, earlier: number): number {
  const hours = later - earlier;
  return hours - 24 * Math.round(hours / 24);
}

describe("the pacemaker", () => {
  it("tells clock time in a usual day", () => {
    const { time, at } = course(["pacemaker.phase"], 24, 1, { initial: healthy() });
    for (const [i, hour] of at("pacemaker.phase").entries()) {
      expect(Math.abs(ahead(hour, time[i] as number))).toBeLessThan(0.7);
    }
  });

  /**
   * St Hilaire 2007 (doi:10.1016/j.jtbi.2007.04.001), run by an independent program (SciPy): 16 h of 150 lx, sleep in the
   * dark from 23 to 07 h.
   */
  it("has the temperature minimum of the published equations", () => {
    const { time, at } = course(["pacemaker.x", "pacemaker.xc"], 40 * 24, 0.02, {
      parameters: {
        "light.day": 150,
        "light.room": 150,
        "sleep.dozing": 0.05,
        "sleep.switching": 0.02,
      },
    });
    const [x, xc] = [at("pacemaker.x"), at("pacemaker.xc")];
    const from = 39 * 50 * 24;
    // angle -170.7 degrees, then 0.97 h
    const found = x.findIndex((_, i) => {
      const angle = (j: number) => Math.atan2(xc[j] as number, x[j] as number) * (180 / Math.PI);
      return i > from && angle(i) < -170.7 && angle(i - 1) >= -170.7;
    });
    expect(((time[found] as number) % 24) + 0.97).toBeCloseTo(4.88, 0);
  });

  /** Mean period of the human pacemaker about 24.2 h; the blind run free with it. */
  it("runs free in the blind", () => {
    const drift = ahead(
      phase({ "light.retina": 0 }, [], 40 * 24),
      phase({ "light.retina": 0 }, [], 20 * 24),
    );
    expect(-drift / 20).toBeGreaterThan(0.05);
    expect(-drift / 20).toBeLessThan(0.45);
  });

  /** Khalsa 2003 (doi:10.1113/jphysiol.2003.040477): 6.7 h of 10 000 lx; 5.02 h between greatest advance and delay. */
  it("has the published phase response to a light pulse", () => {
    const rest = phase(routine, [], 96);
    const shift = (centre: number) =>
      ahead(
        phase(
          routine,
          [
            { at: 24 + centre - 3.35, set: { "light.extra": 10_000 } },
            { at: 24 + centre + 3.35, set: { "light.extra": 0 } },
          ],
          96,
        ),
        rest,
      );
    const shifts = Array.from({ length: 12 }, (_, i) => shift(2 * i));
    const span = Math.max(...shifts) - Math.min(...shifts);
    expect(Math.abs(span - 5.02)).toBeLessThan(0.6);
    // delays before the temperature minimum, advances after it, and none at it
    expect(shifts[1]).toBeLessThan(-1.5);
    expect(shifts[3]).toBeGreaterThan(1.5);
    expect(Math.abs(shifts[2] as number)).toBeLessThan(0.6);
  });

  /** Burgess 2008 and 2010: 3 mg for three days; greatest advance about 5 h before melatonin rises, delays after waking. */
  it("has the published phase response to melatonin by mouth", () => {
    const dark = { "light.retina": 0 };
    const rest = phase(dark, [], 144);
    const shift = (hour: number, mg: number) =>
      ahead(
        phase(
          dark,
          [0, 1, 2].map((day) => ({ at: 24 * day + hour, add: { "melatoninOral.gut": mg } })),
          144,
        ),
        rest,
      );
    expect(shift(17, 3)).toBeCloseTo(1.65, 0);
    expect(shift(7, 3)).toBeLessThan(-1);
    expect(Math.abs(shift(12, 3))).toBeLessThan(0.3);
    expect(shift(18, 0.5)).toBeGreaterThan(0.2);
  });

  it("follows travel across six time zones within about a week, westward and eastward", () => {
    for (const zones of [6, -6]) {
      const settled = phase({ "sleep.timeZone": zones }, [], 40 * 24);
      const left = (days: number) =>
        Math.abs(ahead(phase({ "sleep.timeZone": zones }, [], days * 24), settled));
      expect(left(1)).toBeGreaterThan(3);
      expect(left(10)).toBeLessThan(0.6);
    }
  });

  it("takes the drive of the TRH neurons along", () => {
    const peak = (zones: number) => {
      const { time, at } = course(["clock.drive"], 21 * 24, 0.1, {
        initial: healthy(),
        parameters: { "sleep.timeZone": zones },
      });
      const [hours, drive] = [time.slice(-240), at("clock.drive").slice(-240)];
      return (hours[drive.indexOf(Math.max(...drive))] as number) % 24;
    };
    const usual = peak(0);
    for (const zones of [6, -6])
      expect(Math.abs(ahead(usual - zones, peak(zones)))).toBeLessThan(1);
  });

  /** Stone 2018 (doi:10.1113/JP275462): 3 to 4 night shifts delay the pacemaker by 1.1 +/- 1.5 h; nobody adapts. */
  it("hardly moves in the first night shifts", () => {
    const moved = (lux: number, days: number) =>
      ahead(
        phase({ "sleep.shift": 9.5, "light.atNight": lux }, [], days * 24),
        phase({}, [], days * 24),
      );
    expect(moved(200, 4)).toBeGreaterThan(-3);
    expect(moved(200, 4)).toBeLessThan(-0.5);
    expect(Math.abs(moved(0, 4))).toBeLessThan(0.5);
  });

  it("stands still at daily resolution", () => {
    const still = { "pacemaker.running": 0, "light.rhythm": 0, "sleep.rhythm": 0 };
    const run = simulate(axis(), {
      start: 0,
      end: 1000,
      output: { at: [0, 1000] },
      parameters: still,
    });
    const x = run.trajectory.columns.get("pacemaker.x")?.values ?? [];
    expect(x[1]).toBe(x[0]);
  });
});

describe("sleep", () => {
  const times = (parameters: Values) => {
    const { time, at } = course(["sleep.asleep"], 240, 0.1, { initial: healthy(), parameters });
    const asleep = at("sleep.asleep");
    const crossing = (rising: boolean) =>
      time
        .filter((_, i) => {
          const [before, now] = [asleep[i - 1] ?? 0, asleep[i] as number];
          return i > 1400 && (rising ? before < 0.5 && now >= 0.5 : before >= 0.5 && now < 0.5);
        })
        .map((hour) => hour % 24);
    return { asleep: crossing(true)[0] as number, awake: crossing(false)[0] as number };
  };

  it("keeps the schedule", () => {
    const night = times({});
    expect(night.asleep).toBeCloseTo(23, 0);
    expect(night.awake).toBeCloseTo(7, 0);
  });

  /** Skeldon 2023 (doi:10.1371/journal.pcbi.1011743): 23:49 to 07:11 with another pacemaker and light. */
  it("comes by itself at night and ends in the morning", () => {
    const night = times({ "sleep.spontaneous": 1 });
    expect(night.asleep).toBeGreaterThan(22.5);
    expect(night.awake).toBeGreaterThan(6);
    expect(night.awake).toBeLessThan(8);
  });

  it("leaves fatigue behind when it is withheld", () => {
    const { at } = course(["sleep.fatigue"], 32, 1, {
      initial: healthy(),
      parameters: { "clock.sleepAllowed": 0 },
    });
    expect(at("sleep.fatigue")[31]).toBeGreaterThan(14);
  });
});
