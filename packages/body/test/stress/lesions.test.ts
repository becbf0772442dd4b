import { describe, expect, it } from "vitest";
import { course, daily, type Values } from "./axis.ts";

const signals = [
  "corticotrophs.ACTH",
  "glucocorticoid.cortisol",
  "skin.pigmentation",
  "melanotrophs.MSH",
];

/** ACTH, cortisol, pigmentation and MSH after half a year of a lesion, day by day. */
function sick(lesion: Values) {
  const { at } = course(signals, 180 * 24, 24, { parameters: { ...daily, ...lesion } });
  const [ACTH, cortisol, pigmentation, MSH] = signals.map((signal) => at(signal)[180] as number);
  return { ACTH, cortisol, pigmentation, MSH } as Record<string, number>;
}

describe("lesions of the axis", () => {
  /** ACTH of Addison's disease 350-700 ng/L (77-154 pmol/L): Clinical Methods, 3rd ed., table 144.3; in the morning. */
  it("raise ACTH and darken the skin when the cortex is lost", () => {
    const { ACTH, pigmentation, MSH } = sick({ "glucocorticoid.capacity": 0 });
    expect(ACTH).toBeGreaterThan(35);
    expect(ACTH).toBeLessThan(154);
    const { at } = course(["corticotrophs.ACTH"], 20 * 24, 8, {
      parameters: { "glucocorticoid.capacity": 0 },
    });
    const morning = at("corticotrophs.ACTH")[3 * 19 + 1];
    expect(morning).toBeGreaterThan(77);
    expect(morning).toBeLessThan(230);
    expect(pigmentation).toBeGreaterThan(1.4);
    expect(MSH).toBeGreaterThan(12);
  });

  it("need weeks to darken the skin, and months to let it fade", () => {
    const { at } = course(["skin.pigmentation"], 200 * 24, 24, {
      parameters: { ...daily, "glucocorticoid.capacity": 0 },
      actions: [{ at: 100 * 24, set: { "glucocorticoid.drug": 1 } }],
    });
    const tan = at("skin.pigmentation");
    expect(tan[2]).toBeLessThan(1.1);
    expect(tan[100]).toBeGreaterThan(1.7);
    expect(tan[100 + 30]).toBeGreaterThan(1.2);
    expect(tan[200]).toBeLessThan(1.2);
  });

  it("leave ACTH and cortisol away and the skin pale when the corticotrophs are lost", () => {
    const { ACTH, cortisol, pigmentation } = sick({ "corticotrophs.function": 0 });
    expect(ACTH).toBeLessThan(0.01);
    expect(cortisol).toBeLessThan(0.01);
    expect(pigmentation).toBeLessThan(0.99);
  });

  it("lower both when the CRH neurons are lost", () => {
    const { ACTH, cortisol } = sick({ "crhNeurons.function": 0 });
    expect(ACTH).toBeLessThan(0.1);
    expect(cortisol).toBeLessThan(0.1);
  });

  it("suppress ACTH when cortisol comes from elsewhere", () => {
    const { ACTH, cortisol } = sick({ "glucocorticoid.drug": 2 });
    expect(ACTH).toBeLessThan(1.1);
    expect(cortisol).toBeLessThan(0.1);
  });

  it("keep ACTH up against cortisol when it comes from a tumour", () => {
    const saturating = { "glucocorticoid.saturation": 3.7 };
    const adenoma = sick({ ...saturating, "corticotrophs.adenoma": 2 });
    const ectopic = sick({ ...saturating, "corticotrophs.ectopic": 8 });
    for (const { ACTH, cortisol } of [adenoma, ectopic]) {
      expect(ACTH).toBeGreaterThan(3);
      expect(cortisol).toBeGreaterThan(2);
    }
    expect(ectopic.pigmentation).toBeGreaterThan(1.1);
  });

  /** High doses of dexamethasone suppress an adenoma by half or more, and no ectopic source. */
  it("let a high dose of steroid suppress an adenoma, but not an ectopic source", () => {
    const fall = (lesion: Values) => {
      const run = (drug: number, initial?: Values) =>
        course(["corticotrophs.ACTH"], 60 * 24, 24, {
          parameters: {
            ...daily,
            ...lesion,
            "glucocorticoid.saturation": 3.7,
            "glucocorticoid.drug": drug,
          },
          ...(initial === undefined ? {} : { initial }),
        });
      const before = run(0);
      const during = run(40, before.final);
      return (
        (during.at("corticotrophs.ACTH")[2] as number) /
        (before.at("corticotrophs.ACTH")[60] as number)
      );
    };
    expect(fall({ "corticotrophs.adenoma": 2 })).toBeLessThan(0.5);
    expect(fall({ "corticotrophs.ectopic": 8 })).toBeGreaterThan(0.9);
  });

  it("raise cortisol moderately under lasting mental stress, with ACTH back to normal", () => {
    const { ACTH, cortisol } = sick({ "stress.mental": 0.1 });
    expect(cortisol).toBeGreaterThan(1.2);
    expect(cortisol).toBeLessThan(2);
    expect((ACTH as number) / 3).toBeCloseTo(1, 1);
  });

  it("change nothing in the skin without its receptor", () => {
    const { pigmentation } = sick({ "glucocorticoid.capacity": 0, "skin.receptor": 0 });
    expect(pigmentation).toBeLessThan(0.8);
  });
});
