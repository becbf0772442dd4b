import { describe, expect, test } from "vitest";
import type { Catalogue } from "../src/state/catalogue.ts";
import { conventionalReport, conventionalRun } from "../src/state/conventional.ts";
import { fromHash, placeOf, screenIdOf, toHash } from "../src/state/hash.ts";
import { Latest } from "../src/state/latest.ts";
import { plan } from "../src/state/plan.ts";
import { lastLived, samples } from "../src/state/samples.ts";
import { reduce, start, type View } from "../src/state/view.ts";

const catalogue: Catalogue = {
  patients: [
    { id: "woman", name: "woman", age: 28, female: true },
    { id: "child", name: "child", age: 8, female: true },
  ],
  disorders: [
    {
      ...{ id: "inborn", name: "inborn", about: "", usualSeverity: 1, usualDay: 400, sources: [] },
      fromBirth: "always",
    },
    {
      ...{ id: "diet", name: "diet", about: "", usualSeverity: 1, usualDay: 1000, sources: [] },
      fromBirth: "in-children",
    },
    { id: "slow", name: "slow", about: "", usualSeverity: 0.5, usualDay: 150, sources: [] },
    { id: "fast", name: "fast", about: "", usualSeverity: 0.5, usualDay: 2, sources: [] },
  ],
  treatments: [
    { id: "drug", name: "drug", about: "", unit: "mg/d", usualDose: 5, usualDay: 56, sources: [] },
  ],
  analytes: [],
  signs: [],
  panels: [
    {
      ...{ id: "first", name: "first", analytes: [], plots: ["a"] },
      ...{ disorders: ["slow"], treatments: [] },
    },
    {
      ...{ id: "second", name: "second", analytes: [], plots: ["b"] },
      ...{ disorders: ["fast"], treatments: ["drug"] },
    },
  ],
  parameters: ["iodide.intakeFactor"],
};

const ill = (id: string) => ({ disorders: [{ id, severity: null, onset: null }] });
const drug = [{ id: "drug", dose: null, from: null, to: null }];

describe("the address of a view", () => {
  test("opens the same view again", () => {
    const view: View = {
      patient: "pregnant",
      age: 31,
      height: 170,
      weight: 82,
      week: 36,
      disorders: [
        { id: "graves", severity: 0.7, onset: null },
        { id: "addison", severity: null, onset: 12 },
      ],
      treatments: [
        { id: "methimazole", dose: 30, from: 4, to: 60 },
        { id: "propranolol", dose: null, from: null, to: null },
      ],
      habits: [
        { id: "iodine", value: 40, from: 0, to: null },
        { id: "stress", value: 5, from: 3, to: 9 },
      ],
      edits: [{ path: "thyrotrophs.clearance", text: "6 L/h" }],
      days: 180,
      day: 0,
      at: "20:00",
      units: "conventional",
      panel: "pressure",
    };
    expect(fromHash(toHash(view))).toEqual(view);
    expect(fromHash(toHash(start))).toEqual(start);
  });

  test("says what is open within a screen", () => {
    const hash = toHash(start, "tests", "a:b c");
    expect([screenIdOf(hash), placeOf(hash)]).toEqual(["tests", "a:b c"]);
    expect([screenIdOf("#screen=tests"), placeOf("#screen=tests")]).toEqual(["tests", null]);
    expect(placeOf(toHash(start, null, "nowhere"))).toBeNull();
    expect(fromHash(hash)).toEqual(start);
  });

  test("falls back to the first visit where it cannot be read", () => {
    expect(fromHash("#patient=&disorder=&treat=&for=soon&day=-3&at=25:00&x=1")).toEqual(start);
    expect(fromHash("#disorder=graves:7").disorders[0]?.severity).toBe(1);
    const once = { id: "a", dose: 1, from: null, to: null };
    expect(fromHash("#treat=a:1&treat=a:2").treatments).toEqual([once]);
    expect(fromHash("#habit=iodine").habits).toEqual([]);
  });
});

describe("the plan of a view", () => {
  test("follows the healthy for a week, a disorder to its full picture, a treatment to its effect", () => {
    expect(plan(start, catalogue)).toMatchObject({ days: 7, day: 7, every: 1 });
    const slow = reduce(start, { kind: "disorder", id: "slow" });
    expect(plan(slow, catalogue)).toMatchObject({ days: 180, day: 150, every: 4 });
    const treated = reduce(slow, { kind: "treat", id: "drug" });
    expect(plan(treated, catalogue)).toMatchObject({ days: 60, day: 56 });
    expect(plan(reduce(start, { kind: "disorder", id: "fast" }), catalogue).days).toBe(14);
  });

  test("counts days from onset, from treatment, or from today", () => {
    const zero = (view: Partial<View>) => plan({ ...start, ...view }, catalogue).dayZero;
    expect(zero({})).toBe("today");
    expect(zero(ill("slow"))).toBe("onset");
    expect(zero({ ...ill("slow"), treatments: drug })).toBe("treatment");
  });

  test("opens on day 0, today, where the disorder has acted from birth", () => {
    const today = { day: 0, days: 30, dayZero: "today" };
    const of = (patient: string, disorder: string) =>
      plan({ ...start, patient, ...ill(disorder) }, catalogue);
    expect(of("woman", "inborn")).toMatchObject(today);
    expect(of("child", "inborn")).toMatchObject(today);
    expect(of("child", "diet")).toMatchObject(today);
    expect(of("woman", "diet")).toMatchObject({ day: 1000, dayZero: "onset" });
    const treated = { ...start, ...ill("inborn"), treatments: drug };
    expect(plan(treated, catalogue)).toMatchObject({ day: 56, dayZero: "treatment" });
  });

  test("plots what belongs to the disorder, to the treatment, or what is asked for", () => {
    const plots = (view: Partial<View>) => plan({ ...start, ...view }, catalogue).panel.id;
    const treatments = drug;
    expect(plots({})).toBe("first");
    expect(plots(ill("fast"))).toBe("second");
    expect(plots({ treatments })).toBe("second");
    expect(plots({ ...ill("slow"), treatments })).toBe("first");
    expect(plots({ ...ill("slow"), panel: "second" })).toBe("second");
    expect(plots({ ...ill("fast"), panel: "unknown" })).toBe("second");
  });

  test("says when each thing begins and ends, and what a habit moves", () => {
    const view: View = {
      ...start,
      height: 170,
      weight: 72.25,
      disorders: [{ id: "slow", severity: 0.2, onset: 5 }],
      treatments: [{ id: "drug", dose: null, from: 20, to: 60 }],
      habits: [{ id: "iodine", value: 106, from: 3, to: null }],
    };
    const tall = { ...catalogue.patients[0]!, id: "adult-female", height: 1.63 };
    const { scenario, dayZero, days } = plan(view, { ...catalogue, patients: [tall] });
    expect(scenario).toEqual({
      patient: "adult-female",
      height: 1.7,
      set: { "person.adultBodyMassIndex": expect.closeTo(25, 6) },
      disorders: [{ id: "slow", severity: 0.2, onset: 5 }],
      treatments: [{ id: "drug", from: 20, to: 60 }],
      changes: [{ set: { "iodide.intakeFactor": 0.5 }, from: 3 }],
    });
    expect([dayZero, days]).toEqual(["today", 180]);
  });

  test("looks at pulses in a day, at hours in a year, at means of days over a life", () => {
    const resolution = (days: number) => plan({ ...start, days }, catalogue).scenario.resolution;
    expect([1, 30, 365, 10950].map(resolution)).toEqual([
      ...["pulsatile", undefined, undefined, "daily"],
    ]);
  });

  test("keeps the day of the report within the run", () => {
    const view = { ...start, ...ill("slow"), days: 30, day: 170 };
    expect(plan(view, catalogue).day).toBe(30);
  });
});

describe("samples of a run", () => {
  const hours = Float64Array.from({ length: 21 * 6 }, (_, index) => index * 4);
  const run = {
    time: { unit: "h", values: hours },
    signals: { TSH: { unit: "mIU/L", values: hours.map((hour) => hour % 24) } },
  };

  test("of a long run are those of the hour of the report", () => {
    const { days, values } = samples(run, "TSH", {
      scenario: { patient: "p" },
      days: 20,
      every: 4,
      day: 9,
      at: "08:00",
      dayZero: "onset",
      signals: [],
      panel: catalogue.panels[0]!,
    });
    expect([...new Set(values)]).toEqual([8]);
    expect(days.length).toBe(21);
    expect(days[0]).toBeCloseTo(1 / 3);
  });

  test("end with the patient", () => {
    const { values } = samples({ ...run, died: 100 }, "TSH", {
      scenario: { patient: "p" },
      days: 10,
      every: 4,
      day: 9,
      at: "08:00",
      dayZero: "onset",
      signals: [],
      panel: catalogue.panels[0]!,
    });
    expect(lastLived(values)).toBe(25);
    expect(values[26]).toBeNaN();
    expect(lastLived(new Float64Array())).toBe(-1);
  });

  test("are none where the signal is missing from the run", () => {
    const missing = samples({ ...run, signals: {} }, "fT4", {
      scenario: { patient: "p" },
      days: 20,
      every: 4,
      day: 9,
      at: "08:00",
      dayZero: "onset",
      signals: [],
      panel: catalogue.panels[0]!,
    });
    expect(missing.values.length).toBe(0);
  });
});

describe("conventional units", () => {
  const analytes = [
    { id: "fT4", name: "", unit: "pmol/L", conventional: { unit: "ng/dL", factor: 0.0777 } },
    { id: "iodine", name: "", unit: "ug/L" },
  ];

  test("scale value, interval and course together, and leave alone what has none", () => {
    const reading = {
      value: 10,
      unit: "pmol/L",
      low: 5,
      high: null,
      flag: "N",
      loinc: null,
    } as const;
    const report = { analytes: { fT4: reading, iodine: { ...reading, unit: "ug/L" } } };
    const converted = conventionalReport({ ...empty, ...report }, analytes).analytes;
    expect(converted.fT4).toMatchObject({ unit: "ng/dL", low: 5 * 0.0777, high: null });
    expect(converted.fT4!.value).toBeCloseTo(0.777);
    expect(converted.iodine).toMatchObject({ value: 10, unit: "ug/L" });
    const run = {
      time: { unit: "h", values: Float64Array.of(0) },
      signals: { fT4: { unit: "pmol/L", values: Float64Array.of(10) } },
    };
    expect(conventionalRun(run, analytes).signals.fT4!.values[0]).toBeCloseTo(0.777);
  });
});

const empty = { patient: "", disorders: [], treatments: [], day: 0, at: "08:00", signs: {} };

describe("the newest job", () => {
  test("runs, while those that waited before it do not, and the one that ran stops", async () => {
    const latest = new Latest();
    const log: string[] = [];
    const job = (name: string) =>
      latest.run(async (step) => {
        log.push(`${name} begins`);
        await step(new Promise((resolve) => setTimeout(resolve, 20)));
        log.push(`${name} ends`);
      });
    const first = job("first");
    await new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.all([first, job("second"), job("third")]);
    expect(log).toEqual(["first begins", "third begins", "third ends"]);
  });

  test("reports its error; one that was replaced keeps its error to itself", async () => {
    const latest = new Latest();
    const failing = latest.run(async (step) => {
      await step(new Promise((_, reject) => setTimeout(() => reject(new Error("old")), 10)));
    });
    await new Promise((resolve) => setTimeout(resolve, 2));
    const failure = latest.run(() => Promise.reject(new Error("new")));
    await expect(failing).resolves.toBeUndefined();
    await expect(failure).rejects.toThrow("new");
  });
});
