import { describe, expect, it } from "vitest";
import { labReport, runPatient, runWithReport, type Scenario } from "../src/index.ts";

const woman: Scenario = { patient: "adult-female" };
const graves: Scenario = { ...woman, disorders: [{ id: "graves" }] };
const request = { days: 4, every: 4, signals: ["TSH", "fT4"] };

const both = (scenario: Scenario, day: number, at: string) => ({
  given: runWithReport(scenario, { ...request, time: { day, at } }),
  run: runPatient(scenario, request),
  report: labReport(scenario, { day, at }),
});

describe("a run with its report", () => {
  it.each<[string, Scenario, number, string]>([
    ["on the grid of the run", graves, 3, "08:00"],
    ["between two outputs", graves, 2, "09:37"],
    ["after the last output", woman, 3, "23:30"],
    ["at midnight", graves, 3, "00:00"],
    ["on day 0", woman, 0, "00:00"],
    ["after the run", graves, 6, "08:00"],
    ["when doses are taken", { ...woman, treatments: [{ id: "levothyroxine" }] }, 2, "07:00"],
    ["through pulses", { ...woman, resolution: "pulsatile" }, 1, "10:20"],
    ["of daily means", { ...graves, resolution: "daily" }, 3, "08:00"],
    ["before something begins", { ...woman, disorders: [{ id: "graves", onset: 3 }] }, 2, "08:00"],
    ["as something begins", { ...woman, disorders: [{ id: "graves", onset: 2.5 }] }, 2, "12:00"],
  ])("reports the bits of the report alone %s", (_, scenario, day, at) => {
    const { given, run, report } = both(scenario, day, at);
    expect(given.report).toEqual(report);
    expect(given.run.time).toEqual(run.time);
    expect(given.run.died).toBe(run.died);
  });

  it.each([
    ["before", 9, "08:00"],
    ["after", 10, "22:30"],
  ])("reports the bits of the report alone %s a death", (_, day, at) => {
    const dying = { ...woman, disorders: [{ id: "adrenalectomy" }] };
    const { run, report } = runWithReport(dying, { ...request, days: 11, time: { day, at } });
    expect(run.died).toBeGreaterThan(9 * 24 + 8);
    expect(report).toEqual(labReport(dying, { day, at }));
  });

  it("runs as without it, to the bit before the report and to the tolerance after it", () => {
    const { given, run } = both(graves, 2, "09:37");
    const after = run.time.values.findIndex((hour) => hour > 2 * 24 + 10);
    for (const id of request.signals) {
      const [one, other] = [given.run.signals[id]!.values, run.signals[id]!.values];
      expect(one).toHaveLength(other.length);
      expect(one.slice(0, after - 1)).toEqual(other.slice(0, after - 1));
      for (let k = after; k < one.length; k++) expect(one[k]! / other[k]!).toBeCloseTo(1, 4);
    }
  });

  it("lives a late day as the report alone does, from daily means", () => {
    const time = { day: 110, at: "08:00" };
    const { report } = runWithReport(graves, { days: 111, every: 24, signals: ["TSH"], time });
    expect(report).toEqual(labReport(graves, time));
  });

  it("takes the usual day where none is named", () => {
    const { report } = runWithReport(woman, request);
    expect(report).toEqual(labReport(woman));
  });

  it.each([
    [{ days: 0 }, /length of the run is 0 d/],
    [{ signals: [] }, /no signal is asked for/],
    [{ time: { day: -1 } }, /day is -1; allowed is 0/],
    [{ time: { day: 1, at: "25:00" } }, /25:00/],
  ])("refuses %j in one line", (wrong, line) => {
    expect(() => runWithReport(woman, { ...request, ...wrong })).toThrow(line);
  });
});
