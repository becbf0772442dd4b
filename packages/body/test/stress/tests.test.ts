import { describe, expect, it } from "vitest";
import { crhDose, crhInjection, hydrocortisoneInfusion, type Values, whole } from "./axis.ts";

const { course, healthy } = whole;

const ACTH = "corticotrophs.ACTH";
const cortisol = "cortisol.total";

/** ACTH (pmol/L) and cortisol (over its mean) every minute after `hour`. */
function after(hour: number, minutes: number, set: Values, until: number, parameters: Values = {}) {
  const off = Object.fromEntries(Object.keys(set).map((name) => [name, 0]));
  const { at } = course([ACTH, cortisol, "cortisol.saliva"], hour + minutes / 60, 1 / 60, {
    initial: healthy(),
    parameters,
    actions: [
      { at: hour, set },
      { at: hour + until / 60, set: off },
    ],
  });
  const [ACTHs, cortisols, saliva] = [ACTH, cortisol, "cortisol.saliva"].map((signal) =>
    at(signal).slice(hour * 60),
  ) as [number[], number[], number[]];
  return { ACTH: ACTHs, cortisol: cortisols, saliva };
}

function crhTest(hour: number, dose: number, parameters: Values = {}, initial: Values = healthy()) {
  return course([ACTH], hour + 2, 1 / 60, {
    initial,
    parameters,
    extra: [crhInjection],
    actions: [{ at: hour, add: { "crhDose.amount": dose } }],
  })
    .at(ACTH)
    .slice(hour * 60);
}

describe("tests of the axis", () => {
  /** 100 ug of human CRH: ACTH 19.5 -> 80.3 ng/L in normal responders (doi:10.1186/s12902-022-01237-7), peak 15-30 min. */
  it("raises ACTH fourfold within half an hour of CRH", () => {
    const answer = crhTest(9, crhDose);
    const top = Math.max(...answer);
    expect(Math.abs(top / (answer[0] as number) - 80.3 / 19.5)).toBeLessThan(0.2);
    expect(answer.indexOf(top)).toBeGreaterThan(14);
    expect(answer.indexOf(top)).toBeLessThan(46);
    expect(answer[120]).toBeLessThan(1.2 * (answer[0] as number));
  });

  it("answers CRH more in proportion in the evening, when ACTH is low", () => {
    const [morning, evening] = [crhTest(9, crhDose), crhTest(20, crhDose)];
    const rise = (values: readonly number[]) => Math.max(...values) / (values[0] as number);
    expect(rise(evening)).toBeGreaterThan(rise(morning));
  });

  it("does not answer CRH without corticotrophs or under a steroid", () => {
    const none = crhTest(9, crhDose, { "corticotrophs.function": 0 });
    expect(Math.max(...none.slice(1))).toBeLessThanOrEqual(none[0] as number);
    const infused = { "hydrocortisone.rate": 12 };
    const { at } = whole.course([ACTH], 11, 1 / 60, {
      initial: healthy(),
      parameters: infused,
      extra: [crhInjection, hydrocortisoneInfusion],
      actions: [{ at: 9, add: { "crhDose.amount": crhDose } }],
    });
    expect(Math.max(...at(ACTH).slice(9 * 60))).toBeLessThan(2);
  });

  /** Nieman 1993 (doi:10.1210/jcem.77.5.8077325): ACTH rises by 35 % or more in Cushing's disease, not with ectopic ACTH. */
  it.each([
    ["an adenoma", { "corticotrophs.adenoma": 3 }, true],
    ["ectopic secretion", { "corticotrophs.ectopic": 6 }, false],
  ])("tells %s by its answer to CRH", (_, lesion, answers) => {
    const sick = course([], 60 * 24, 24, { parameters: lesion }).final;
    const answer = crhTest(9, crhDose, lesion, sick);
    const early = ((answer[15] as number) + (answer[30] as number)) / 2;
    expect(early / (answer[0] as number) > 1.35).toBe(answers);
  });

  /** Kirschbaum 1993 (doi:10.1159/000119004): salivary cortisol rises two- to fourfold. It peaks later than published. */
  it("answers the social stress test", () => {
    const answer = after(16, 90, { "stress.mental": 1 }, 20);
    const top = Math.max(...answer.ACTH);
    expect(top / (answer.ACTH[0] as number)).toBeGreaterThan(2.5);
    expect(top / (answer.ACTH[0] as number)).toBeLessThan(4);
    expect(answer.ACTH.indexOf(top)).toBeGreaterThan(15);
    expect(answer.ACTH.indexOf(top)).toBeLessThan(30);
    const peak = answer.cortisol.indexOf(Math.max(...answer.cortisol));
    expect(peak).toBeGreaterThan(25);
    expect(peak).toBeLessThan(45);
    // Kirschbaum 1993: two- to fourfold
    const fold = Math.max(...answer.saliva) / (answer.saliva[0] as number);
    expect(fold).toBeGreaterThan(2);
    expect(fold).toBeLessThan(4);
    expect(answer.ACTH[90]).toBeLessThan(1.2 * (answer.ACTH[0] as number));
  });

  /** Eriksson 2023: clamps with ACTH 3.6, 15.1, 38.9, 47.6 pmol/L at 3.5, 3.0, 2.7, 2.5 mmol/L; threshold near 3.5. */
  it("answers low glucose with a steep threshold", () => {
    const top = (glucose: number) =>
      Math.max(...after(10, 150, { "stress.glucoseFall": 5 - glucose }, 150).ACTH.slice(30));
    const baseline = Math.max(...after(10, 150, { "stress.glucoseFall": 0 }, 150).ACTH.slice(30));
    expect(top(4)).toBeLessThan(1.1 * baseline);
    expect(top(3)).toBeGreaterThan(2 * baseline);
    expect(Math.abs(top(2.7) / 38.9 - 1)).toBeLessThan(0.2);
    expect(Math.abs(top(2.5) / 47.6 - 1)).toBeLessThan(0.4);
  });

  /** Udelsman 1987 (doi:10.1210/jcem-64-5-986): ACTH 173 ng/L (38 pmol/L) at its peak, normal by the next day. */
  it("answers surgery", () => {
    const answer = after(10, 22 * 60, { "stress.surgical": 1 }, 120);
    expect(Math.abs(Math.max(...answer.ACTH) / 38.1 - 1)).toBeLessThan(0.15);
    expect(answer.ACTH[22 * 60]).toBeLessThan(10);
  });

  /** DeBold 1984 (doi:10.1172/jci111240): vasopressin with CRH gives 2.6 to 4 times the answer to CRH. */
  it("is raised by vasopressin in stress", () => {
    const without = after(10, 60, { "stress.surgical": 1 }, 60, { "corticotrophs.synergy": 0 });
    const with_ = after(10, 60, { "stress.surgical": 1 }, 60);
    expect(Math.max(...with_.ACTH)).toBeGreaterThan(1.2 * Math.max(...without.ACTH));
  });
});
