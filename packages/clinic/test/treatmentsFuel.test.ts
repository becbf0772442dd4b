import { describe, expect, it } from "vitest";
import { picture } from "./disorderPicture.ts";

const man = "adult-male";
const [type1, type2] = ["type-1-diabetes", "type-2-diabetes"];

describe("drugs of type 2 diabetes, HbA1c after half a year against none", () => {
  const day = 180;
  const before = picture(man, type2);
  // the course goes on beside: what a placebo would show
  const placebo = picture(man, type2, { day: 180 + day });
  const on = (id: string, dose?: number, days = day) =>
    picture(man, type2, {
      day: days,
      treatments: [dose === undefined ? { id } : { id, dose }],
    });
  /** Change in per cent of haemoglobin (NGSP). */
  const percent = (after: typeof before, than = before) =>
    0.0915 * (after.value("HbA1c") - than.value("HbA1c"));

  /** Hirst 2012: -1.12 % against placebo, 0.92 to 1.32; fasting glucose falls by more than what follows meals. */
  it("metformin", () => {
    const treated = on("metformin");
    expect(percent(treated)).toBeLessThan(-0.6);
    expect(percent(treated)).toBeGreaterThan(-1.5);
    expect(treated.value("glucose")).toBeLessThan(before.value("glucose") - 0.5);
    expect(Math.abs(treated.value("weight") - before.value("weight"))).toBeLessThan(1.5);
    expect(percent(on("metformin", 500), treated)).toBeGreaterThan(0.1);
  });

  /** Sorli 2017, 1 mg a week for 30 weeks: -1.55 % from 8.05, weight -4.5 kg. */
  it("semaglutide", () => {
    const treated = on("glp1-agonist", 1, 210);
    expect(percent(treated)).toBeLessThan(-1.2);
    expect(percent(treated)).toBeGreaterThan(-2.6);
    expect(treated.value("weight") - before.value("weight")).toBeLessThan(-3);
    expect(treated.value("weight") - before.value("weight")).toBeGreaterThan(-6.5);
  });

  /** Ferrannini 2010, 10 mg for 24 weeks: -0.89 %, weight -3.2 kg; some 70 to 90 g of glucose a day in urine. */
  it("dapagliflozin", () => {
    const treated = on("sglt2-inhibitor", 10, 168);
    expect(percent(treated)).toBeLessThan(-0.45);
    expect(percent(treated)).toBeGreaterThan(-1.4);
    expect(treated.value("urineGlucose") * 0.18016).toBeGreaterThan(50);
    expect(treated.value("urineGlucose") * 0.18016).toBeLessThan(120);
    expect(treated.value("weight") - before.value("weight")).toBeLessThan(-1.2);
    expect(treated.value("betaHydroxybutyrate")).toBeLessThan(1);
  });

  /** Goldberg 1996, 4 mg for 14 weeks: HbA1c -1.8 % against placebo; ours do less. */
  it("glimepiride", () => {
    const treated = on("sulfonylurea", 4, 98);
    expect(percent(treated)).toBeLessThan(-0.5);
    expect(percent(treated)).toBeGreaterThan(-2.2);
    expect(treated.value("Cpeptide")).toBeGreaterThan(before.value("Cpeptide"));
    const healthy = picture(man, undefined, { day: 7, treatments: [{ id: "sulfonylurea" }] });
    expect(healthy.value("glucose")).toBeLessThan(picture(man).value("glucose") - 0.3);
  });

  it("each does more than time alone", () => {
    for (const id of ["metformin", "glp1-agonist", "sglt2-inhibitor", "sulfonylurea"]) {
      expect(on(id).value("HbA1c"), id).toBeLessThan(placebo.value("HbA1c") - 3);
    }
  });
});

describe("insulins in type 1 diabetes", () => {
  const untreated = picture(man, type1, { day: 60 });
  it.each([
    // 0.57 U/kg: patients inject 0.5 to 0.8
    ["a basal and a rapid one", "insulin-basal", 18, "insulin-bolus", 22],
    ["isophane and regular insulin", "insulin-isophane", 20, "insulin-regular", 20],
  ] as const)("%s bring glucose, ketones and weight back", (_, basal, night, meal, day) => {
    const treated = picture(man, type1, {
      day: 90,
      treatments: [
        { id: basal, dose: night },
        { id: meal, dose: day },
      ],
    });
    expect(treated.value("HbA1c")).toBeGreaterThan(32);
    expect(treated.value("HbA1c")).toBeLessThan(64);
    expect(treated.flag("betaHydroxybutyrate")).toBe("N");
    expect(treated.value("weight")).toBeGreaterThan(untreated.value("weight") + 4);
    expect(treated.value("Cpeptide")).toBeLessThan(0.1);
  });

  it("stop acidosis, and much too much of them makes glucose low", () => {
    expect(untreated.value("bicarbonate")).toBeLessThan(18);
    const flooded = picture(man, type1, {
      day: 10,
      treatments: [{ id: "insulin-basal", dose: 50 }],
    });
    expect(flooded.flag("glucose")).toBe("L");
  });
});

describe("drugs that raise glucose", () => {
  /** 300 mg a day open K-ATP channels of the tumour too. */
  it("diazoxide brings the glucose of insulinoma to normal", () => {
    const ill = picture(man, "insulinoma");
    const treated = picture(man, "insulinoma", { treatments: [{ id: "diazoxide" }] });
    expect(treated.flag("glucose")).toBe("N");
    expect(treated.value("glucose")).toBeGreaterThan(ill.value("glucose") + 0.7);
    expect(treated.value("insulin")).toBeLessThan(0.6 * ill.value("insulin"));
  });

  /** Mühlhauser 1985: 1 mg raises glucose by 3 to 4 mmol/L within half an hour. */
  it("glucagon, half an hour after an injection", () => {
    const dosed = picture(man, undefined, { day: 0, treatments: [{ id: "glucagon" }] });
    const rise = dosed.value("glucose") - picture(man).value("glucose");
    expect(rise).toBeGreaterThan(1.5);
    expect(rise).toBeLessThan(5);
  });
});

describe("growth hormone, and drugs against it", () => {
  /** Velocity about doubles in the first year; Wit 1996 has untreated children at 3 to 4 cm a year. */
  it("somatropin lets the child grow, and brings IGF-1 of the adult back", () => {
    const ill = picture("boy", "gh-deficiency");
    const year = picture("boy", "gh-deficiency", {
      treatments: [{ id: "somatropin", dose: 0.6 }],
    });
    expect(year.value("height") - ill.value("height")).toBeGreaterThan(
      1.7 * ill.value("heightVelocity"),
    );
    expect(year.value("heightSDS")).toBeGreaterThan(ill.value("heightSDS") + 0.3);
    expect(year.flag("IGF1")).toBe("N");
    const adult = picture(man, "gh-deficiency", { treatments: [{ id: "somatropin", dose: 0.3 }] });
    expect(adult.flag("IGF1")).toBe("N");
  });

  const age = 45;
  const ill = picture(man, "acromegaly", { age });
  const on = (id: string, dose?: number) =>
    picture(man, "acromegaly", {
      age,
      treatments: [dose === undefined ? { id } : { id, dose }],
    });
  const share = (treated: typeof ill, id: string) => treated.value(id) / ill.value(id);

  /** Hunter 1999: 20 mg every four weeks bring GH from 10.1 to 2.8 ug/L; IGF-1 falls by 40 to 50 % in most series. */
  it("octreotide lowers GH to a quarter and IGF-1 by a third or more", () => {
    const treated = on("octreotide");
    expect(share(treated, "GH")).toBeLessThan(0.35);
    expect(share(treated, "IGF1")).toBeLessThan(0.7);
    expect(share(treated, "insulin")).toBeLessThan(1);
    expect(treated.value("acralIndex")).toBeLessThan(ill.value("acralIndex"));
  });

  /** Trainer 2000: IGF-1 -27, -50 and -63 % on 10, 15 and 20 mg, while GH does not fall. */
  it.each([
    [10, -27],
    [15, -50],
    [20, -63],
  ])("pegvisomant %d mg changes IGF-1 by %d %%", (dose, change) => {
    const treated = on("pegvisomant", dose);
    expect(Math.abs(100 * (share(treated, "IGF1") - 1) - change)).toBeLessThan(10);
    expect(share(treated, "GH")).toBeGreaterThan(0.95);
  });

  /** Sandret 2011: a third reach normal IGF-1, those with mild disease; octreotide does more. */
  it("cabergoline does less, and most where the disease is mild", () => {
    const treated = on("cabergoline");
    expect(share(treated, "GH")).toBeLessThan(0.8);
    expect(share(treated, "IGF1")).toBeLessThan(0.97);
    expect(share(treated, "IGF1")).toBeGreaterThan(share(on("octreotide"), "IGF1"));
    const mild = { age, severity: 0.1 };
    const cabergoline = { treatments: [{ id: "cabergoline" }] };
    const fall =
      picture(man, "acromegaly", { ...mild, ...cabergoline }).value("IGF1") /
      picture(man, "acromegaly", mild).value("IGF1");
    expect(fall).toBeLessThan(share(treated, "IGF1"));
  });
});
