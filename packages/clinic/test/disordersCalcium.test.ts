import { describe, expect, it } from "vitest";
import { picture } from "./disorderPicture.ts";

const man = "adult-male";
const healthy = picture(man);
const flags = (ill: typeof healthy, ...ids: readonly string[]) =>
  ids.map((id) => `${id} ${ill.flag(id)}`);
const within = (value: number, low: number, high: number) => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

describe("too much parathyroid hormone", () => {
  /** Norman 2011: calcium 2.72 +- 0.15 mmol/L; in 505 patients phosphate is low in 26 %, calcitriol high in 23 %. */
  it("an adenoma: calcium up, phosphate down, calcium in urine, bone lost", () => {
    const ill = picture(man, "primary-hyperparathyroidism");
    expect(flags(ill, "calcium", "PTH")).toEqual(["calcium H", "PTH H"]);
    within(ill.value("calcium"), 2.57, 2.87);
    within(ill.value("phosphate"), 0.65, 1.02);
    expect(ill.value("calcitriol")).toBeGreaterThan(1.2 * healthy.value("calcitriol"));
    within(ill.value("urineCalcium"), 6, 11.2);
    expect(ill.value("boneMineralDensity")).toBeLessThan(98);
    expect(ill.value("osteitis")).toBe(0);
  });

  it("a large one: osteitis fibrosa, alkaline phosphatase, hypercalciuria and low phosphate", () => {
    const ill = picture(man, "primary-hyperparathyroidism", { severity: 1 });
    expect(flags(ill, "phosphate", "ALP", "CTX", "urineCalcium", "stoneRisk")).toEqual([
      ...["phosphate L", "ALP H", "CTX H", "urineCalcium H", "stoneRisk H"],
    ]);
    expect(ill.value("osteitis")).toBeGreaterThan(0.15);
    expect(ill.value("calcium")).toBeGreaterThan(2.85);
    expect(ill.value("boneMineralDensity")).toBeLessThan(93);
  });

  /** Levin 2007: calcitriol falls and PTH rises while calcium and phosphate are normal. */
  it("half and a quarter of the kidneys: FGF23 and calcitriol first, then PTH", () => {
    const half = picture(man, "chronic-kidney-disease", { severity: 0.5 });
    const ill = picture(man, "chronic-kidney-disease");
    within(ill.value("GFR"), 15, 30);
    expect(flags(half, "FGF23", "PTH", "calcium", "phosphate")).toEqual([
      ...["FGF23 H", "PTH N", "calcium N", "phosphate N"],
    ]);
    expect(flags(ill, "calcitriol", "calcium", "phosphate")).toEqual([
      ...["calcitriol L", "calcium N", "phosphate N"],
    ]);
    expect(ill.value("PTH")).toBeGreaterThan(1.5 * healthy.value("PTH"));
  });

  /** 1099 patients of stages 4 and 5 without dialysis have 48 (26) pmol/L (Kendrick 2012). */
  it("a sixth of the kidneys: half the calcitriol, with the nephrons that make it", () => {
    const ill = picture(man, "chronic-kidney-disease", { severity: 0.875 });
    within(ill.value("GFR"), 15, 24);
    within(ill.value("calcitriol"), 35, 61);
    const half = picture(man, "chronic-kidney-disease", { severity: 0.5 });
    within(half.value("calcitriol") / healthy.value("calcitriol"), 0.78, 0.92);
  });

  /** One in six begins dialysis with PTH above 64 pmol/L (Tabibzadeh 2021). */
  it("the end of the kidneys: PTH many times normal, phosphate high, calcium not", () => {
    const ill = picture(man, "secondary-hyperparathyroidism");
    within(ill.value("PTH"), 20, 64);
    expect(flags(ill, "phosphate", "calcitriol", "ALP")).toEqual([
      ...["phosphate H", "calcitriol L", "ALP H"],
    ]);
    expect(ill.value("calcium")).toBeLessThanOrEqual(healthy.value("calcium") + 0.01);
    expect(ill.value("osteitis")).toBeGreaterThan(0);
  });

  /** Christensen 2008: clearance of calcium over that of creatinine below 0.01. */
  it("a weak receptor from birth: calcium up, calcium in urine not", () => {
    const ill = picture(man, "familial-hypocalciuric-hypercalcaemia");
    expect(ill.value("calcium")).toBeGreaterThan(2.55);
    expect(ill.flag("ionisedCalcium")).toBe("H");
    const filtered = (ill.value("GFR") * 1440) / 1000;
    expect(ill.value("urineCalcium") / (filtered * ill.value("calcium"))).toBeLessThan(0.01);
    within(ill.value("PTH"), healthy.value("PTH"), 8);
  });
});

describe("too little parathyroid hormone, or a kidney deaf to it", () => {
  /** Tetany comes below an ionised calcium of 1 mmol/L (Cooper 2008). */
  it("glands lost: tetany, phosphate up, turnover low; a mild loss is borne", () => {
    const ill = picture(man, "hypoparathyroidism");
    expect(flags(ill, "calcium", "PTH", "phosphate", "tetany", "CTX")).toEqual([
      ...["calcium L", "PTH L", "phosphate H", "tetany H", "CTX L"],
    ]);
    within(ill.value("calcium"), 1.3, 1.9);
    expect(ill.value("QTc")).toBeGreaterThan(460);
    const mild = picture(man, "hypoparathyroidism", { severity: 0.3 });
    expect(flags(mild, "calcium", "tetany")).toEqual(["calcium N", "tetany N"]);
  });

  it.each([man, "boy"])("a deaf kidney in %s: PTH many times normal, calcium low", (who) => {
    const ill = picture(who, "pseudohypoparathyroidism");
    expect(flags(ill, "calcium", "PTH", "phosphate")).toEqual([
      ...["calcium L", "PTH H", "phosphate H"],
    ]);
    within(ill.value("PTH"), 10, 70);
  });

  /** Bolland 2021, Bingham 1993: alkaline phosphatase is raised in nearly all. */
  it.each([man, "girl"])("no vitamin D in %s: osteomalacia or rickets", (who) => {
    const ill = picture(who, "vitamin-d-deficiency");
    expect(flags(ill, "25OHD", "PTH")).toEqual(["25OHD L", "PTH H"]);
    const usual = picture(who, undefined, { day: 1095 });
    expect(ill.value("ALP")).toBeGreaterThan(1.25 * usual.value("ALP"));
    expect(ill.value("25OHD")).toBeLessThan(18);
    expect(ill.value("urineCalcium")).toBeLessThan(0.6 * usual.value("urineCalcium"));
    expect(ill.value("osteoid")).toBeGreaterThan(0.05);
    const worst = picture(who, "vitamin-d-deficiency", { severity: 1 });
    expect(flags(worst, "calcium", "phosphate")).toEqual(["calcium L", "phosphate L"]);
  });
});

describe("thymus", () => {
  /** Kooshesh 2023: excision circles of CD4 and CD8 cells are 0.36 and 0.30 of controls' 14 years after. */
  it("taken out: no new T cells, circles fall over years, blood keeps its cells", () => {
    const without = picture(man, "thymectomy");
    expect([without.value("thymusMass"), without.value("naiveTcells")]).toEqual([0, 0]);
    const share = without.value("TREC") / picture(man, undefined, { day: 1825 }).value("TREC");
    within(share, 0.3, 0.6);
    expect(without.value("lymphocytes")).toBeGreaterThan(0.85 * healthy.value("lymphocytes"));
  });

  it("never formed: low calcium and few T cells; without any, infection and tetany", () => {
    const partial = picture("boy", "digeorge");
    expect(flags(partial, "calcium")).toEqual(["calcium L"]);
    within(partial.value("naiveTcells") / picture("boy").value("naiveTcells"), 0.3, 0.7);
    const complete = picture("newborn", "digeorge", { severity: 1, day: 7 });
    expect([complete.value("PTH"), complete.flag("tetany")]).toEqual([0, "H"]);
    expect([complete.value("TREC"), complete.value("naiveTcells")]).toEqual([0, 0]);
    expect(complete.value("lymphocytes")).toBeLessThan(
      0.4 * picture("newborn").value("lymphocytes"),
    );
  });

  it("shrinks under cortisol and comes back", () => {
    expect(picture(man, "cushing-disease").value("thymusMass")).toBeLessThan(
      0.5 * healthy.value("thymusMass"),
    );
  });
});

describe("inherited tumours", () => {
  it("MEN 1: calcium, IGF-1 and insulin high, glucose low", () => {
    const ill = picture(man, "men1");
    expect(flags(ill, "calcium", "PTH", "IGF1", "glucose")).toEqual([
      ...["calcium H", "PTH H", "IGF1 H", "glucose L"],
    ]);
  });

  it("MEN 2: calcitonin and metanephrines high, calcium little", () => {
    const ill = picture(man, "men2");
    expect(flags(ill, "calcitonin", "normetanephrine")).toEqual([
      ...["calcitonin H", "normetanephrine H"],
    ]);
    expect(ill.value("calcium")).toBeGreaterThan(healthy.value("calcium") + 0.05);
  });

  /** Coco 2006: antibodies are there for years before the cortex fails. */
  it("antibodies against adrenals and thyroid: nothing for years, then ACTH and TSH up", () => {
    const id = "autoimmune-polyglandular";
    expect(flags(picture("adult-female", id, { day: 365 }), "ACTH", "TSH", "cortisol")).toEqual([
      ...["ACTH N", "TSH N", "cortisol N"],
    ]);
    const late = picture("adult-female", id);
    expect(flags(late, "ACTH", "TSH", "potassium")).toEqual(["ACTH H", "TSH H", "potassium H"]);
    expect(late.value("pigmentation")).toBeGreaterThan(0.2);
  });
});
