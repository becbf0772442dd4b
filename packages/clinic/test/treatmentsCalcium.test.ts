import { describe, expect, it } from "vitest";
import { picture } from "./disorderPicture.ts";

const man = "adult-male";
const woman = "elderly-female";
const within = (value: number, low: number, high: number) => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

describe("drugs of bone in the woman of 75", () => {
  const before = picture(woman);
  const change = (value: string, day: number, id: string, dose?: number) =>
    100 *
    (picture(woman, undefined, {
      day,
      treatments: [dose === undefined ? { id } : { id, dose }],
    }).value(value) /
      before.value(value) -
      1);

  /** Neer 2001: density +9.7 and +13.7 % after 18 to 21 months of 20 and 40 ug a day. */
  it("teriparatide", () => {
    within(change("boneMineralDensity", 600, "teriparatide"), 8.5, 11);
    within(change("boneMineralDensity", 600, "teriparatide", 40), 12, 16);
    expect(change("P1NP", 180, "teriparatide")).toBeGreaterThan(80);
    expect(change("CTX", 180, "teriparatide")).toBeLessThan(change("P1NP", 180, "teriparatide"));
  });

  /** Cummings 2009: density +9.2 % at 36 months; CTX -86 % at 1 month and -72 % before the next dose. */
  it("denosumab", () => {
    within(change("boneMineralDensity", 1097, "denosumab"), 7.5, 11.5);
    within(change("CTX", 30, "denosumab"), -90, -70);
    within(change("CTX", 182, "denosumab"), -85, -60);
    expect(change("calcium", 20, "denosumab")).toBeLessThan(-0.5);
  });

  /** Liberman 1995: density +8.8 % after 3 years of alendronate. */
  it("alendronate", () => {
    within(change("CTX", 365, "bisphosphonate"), -80, -60);
    within(change("P1NP", 365, "bisphosphonate"), -65, -40);
  });

  it("alendronate: density of the third year", () => {
    within(change("boneMineralDensity", 1095, "bisphosphonate"), 7.5, 10);
  });
});

describe("calcium and vitamin D", () => {
  /** Mitchell 2012: calcium of the treated is 1.87 to 2.37 mmol/L. */
  it("calcium and calcitriol end the tetany of hypoparathyroidism", () => {
    const treated = picture(man, "hypoparathyroidism", {
      treatments: [{ id: "calcium" }, { id: "calcitriol-drug" }],
    });
    within(treated.value("calcium"), 1.87, 2.37);
    expect(treated.value("tetany")).toBeLessThan(0.8);
    // calcium is lost in urine for want of PTH
    expect(treated.value("urineCalcium")).toBeGreaterThan(4);
  });

  it("vitamin D heals osteomalacia; calcium alone lowers PTH a little", () => {
    const healed = picture(man, "vitamin-d-deficiency", { treatments: [{ id: "vitamin-d" }] });
    expect([healed.flag("PTH"), healed.flag("ALP"), healed.flag("25OHD")]).toEqual(["N", "N", "N"]);
    const tablets = picture(man, undefined, { day: 30, treatments: [{ id: "calcium", dose: 1 }] });
    within(tablets.value("PTH") / picture(man).value("PTH"), 0.85, 0.99);
  });

  /** Reilly 2010: thiazides lower the calcium of urine. */
  it("a thiazide keeps calcium", () => {
    const on = picture(man, undefined, {
      day: 28,
      treatments: [{ id: "hydrochlorothiazide", dose: 50 }],
    });
    expect(on.value("urineCalcium")).toBeLessThan(0.9 * picture(man).value("urineCalcium"));
  });
});

describe("parathyroids", () => {
  const ill = picture(man, "primary-hyperparathyroidism");

  /** Peacock 2005: 73 % reach a calcium of 2.57 mmol/L or less on 30 to 50 mg twice a day. */
  it("cinacalcet brings the calcium of an adenoma's bearer to normal", () => {
    const treated = picture(man, "primary-hyperparathyroidism", {
      treatments: [{ id: "cinacalcet", dose: 80 }],
    });
    expect(treated.value("calcium")).toBeLessThan(2.57);
    expect(treated.flag("calcium")).toBe("N");
    expect(treated.value("PTH")).toBeLessThan(ill.value("PTH"));
  });

  it("an operation cures it: PTH, calcium and phosphate normal within the month, bone comes back", () => {
    const surgery = (day: number) =>
      picture(man, "primary-hyperparathyroidism", {
        day,
        treatments: [{ id: "parathyroidectomy" }],
      });
    const month = surgery(30);
    for (const id of ["calcium", "PTH", "phosphate"]) expect(month.flag(id), id).toBe("N");
    expect(surgery(730).value("boneMineralDensity")).toBeGreaterThan(
      ill.value("boneMineralDensity") + 1,
    );
  });

  /** Three and a half of four glands are taken out where all have grown (Thakker 2012). */
  it("of overgrown glands an eighth is left, and PTH falls by more than half", () => {
    const left = picture(man, "secondary-hyperparathyroidism", {
      treatments: [{ id: "subtotal-parathyroidectomy" }],
    });
    expect(left.value("PTH")).toBeLessThan(
      0.45 * picture(man, "secondary-hyperparathyroidism").value("PTH"),
    );
    expect(left.value("calcium")).toBeLessThan(2.3);
  });

  it("calcitriol and cinacalcet lower PTH in kidney failure", () => {
    const before = picture(man, "secondary-hyperparathyroidism").value("PTH");
    const on = (id: string, dose: number) =>
      picture(man, "secondary-hyperparathyroidism", { day: 84, treatments: [{ id, dose }] });
    expect(on("calcitriol-drug", 0.25).value("PTH")).toBeLessThan(0.8 * before);
    expect(on("cinacalcet", 60).value("PTH")).toBeLessThan(0.8 * before);
  });
});

describe("the thymus", () => {
  it("thymosin alpha-1 adds a little to the output of T cells", () => {
    const given = picture(man, undefined, { day: 180, treatments: [{ id: "thymalfasin" }] });
    const share = given.value("naiveTcells") / picture(man).value("naiveTcells");
    within(share, 1, 1.1);
  });
});
