import { InputError } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { within } from "../../../scripts/isolated/within.ts";
import { picture } from "./disorderPicture.ts";
import { labReport, runPatient } from "./remembered.ts";

const man = "adult-male";
const woman = "adult-female";

describe("gonads that are lost", () => {
  /** Castrate testosterone is below 1.7 nmol/L; LH and FSH rise several times. */
  it("orchiectomy ends testosterone and sperm and raises LH and FSH", () => {
    const ill = picture(man, "orchiectomy");
    expect([ill.flag("LH"), ill.flag("FSH"), ill.flag("testosterone")]).toEqual(["H", "H", "L"]);
    expect(ill.value("testosterone")).toBeLessThan(1.7);
    expect([ill.value("spermOutput"), ill.value("inhibinB"), ill.value("AMH")]).toEqual([0, 0, 0]);
    expect(ill.value("libido")).toBeLessThan(0.2);
  });

  /** Yen and Tsai 1971: both rise to levels of menopause; Davison 2005: testosterone halves. */
  it("ovariectomy ends the cycle and raises LH and FSH", () => {
    const ill = picture(woman, "ovariectomy");
    expect([ill.flag("LH"), ill.flag("FSH"), ill.flag("estradiol")]).toEqual(["H", "H", "L"]);
    expect(ill.value("FSH")).toBeGreaterThan(25.8);
    expect(ill.value("follicleDiameter")).toBe(0);
    expect(ill.value("boneMineralDensity")).toBeLessThan(
      picture(woman).value("boneMineralDensity"),
    );
  });

  /** Testosterone below 10.5 nmol/L with LH above 9.4 IU/L. */
  it("testicular failure lowers testosterone and sperm under raised LH and FSH", () => {
    const ill = picture(man, "primary-hypogonadism");
    expect(ill.value("testosterone")).toBeLessThan(10.5);
    expect(ill.value("LH")).toBeGreaterThan(9.4);
    expect(ill.flag("FSH")).toBe("H");
    expect(ill.value("spermOutput")).toBeLessThan(20);
  });

  /** FSH 81.4 +- 28.4 IU/L, inhibin B 1.8 +- 2.8 ng/L. */
  it("early loss of follicles is a menopause before 40", () => {
    const ill = picture(woman, "premature-ovarian-failure");
    within(ill.value("FSH"), 81.4 - 2 * 28.4, 81.4 + 2 * 28.4);
    expect(ill.value("inhibinB")).toBeLessThan(7.4);
    expect(ill.flag("estradiol")).toBe("L");
    expect(ill.value("AMH")).toBeLessThan(1);
  });

  /** LH 12-30, FSH 20-50 IU/L, testosterone 6-14 nmol/L; testes of 2-4 mL without sperm. */
  it("Klinefelter's syndrome: small testes, raised gonadotropins, testosterone low or low normal", () => {
    const ill = picture(man, "klinefelter");
    within(ill.value("LH"), 12, 30);
    within(ill.value("FSH"), 20, 50);
    within(ill.value("testosterone"), 6, 14);
    within(ill.value("testisVolume"), 1, 4);
    expect(ill.value("spermOutput")).toBeLessThan(2);
  });

  /** Adult height 140.8 +- 7.2 cm untreated; FSH 40-150 IU/L from puberty on. */
  it("Turner's syndrome: short, without puberty, with FSH of menopause", () => {
    const ill = picture(woman, "turner");
    within(ill.value("height"), 140.8 - 7.2, 140.8 + 7.2);
    within(ill.value("FSH"), 40, 150);
    expect(ill.value("tannerStage")).toBeLessThan(1.5);
    expect(ill.value("estradiol")).toBeLessThan(73);
  });
});

describe("polycystic ovaries", () => {
  const ill = picture(woman, "pcos");
  const healthy = picture(woman);

  /**
   * Testosterone 2.6 +- 1.3 nmol/L; LH over FSH 2 to 3. Insulin of 13.8 against 6.4 mIU/L is that of a body mass
   * index of 33 against 25; at equal weight clamps find 27 % less sensitivity, which asks for 1/0.73 of the insulin.
   * SHBG of 27 against 44 nmol/L is of the same unequal weights; here, without the weight, it falls by less.
   */
  it("androgens and LH are raised, insulin too at equal weight, SHBG is low, and ovulation is rare", () => {
    expect(ill.flag("testosterone")).toBe("H");
    within(ill.value("testosterone"), 1.3, 3.9);
    within(ill.value("LH") / ill.value("FSH"), 1.8, 3);
    within(ill.value("insulin") / healthy.value("insulin"), 1.2, 13.8 / 6.4);
    within(ill.value("SHBG") / healthy.value("SHBG"), 27 / 44, 0.98);
    expect(ill.value("AMH")).toBeGreaterThan(2 * healthy.value("AMH"));
    expect(ill.value("cycleLength")).toBeGreaterThan(35);
  });

  /** Progesterone and bleeding, day by day, when one course begins on that day. */
  const course = (id: string, from: number, days: number, dose?: number) => {
    const treatment = { id, from, to: from + 5, ...(dose === undefined ? {} : { dose }) };
    const { signals } = runPatient(
      { patient: woman, disorders: [{ id: "pcos" }], treatments: [treatment] },
      { days, every: 24, signals: ["progesterone", "endometrium.menses"] },
    );
    const of = (name: string) => [...(signals[name]?.values ?? [])];
    return { progesterone: of("progesterone"), menses: of("endometrium.menses") };
  };
  const untreated = course("clomifene", 200, 100);
  const bleeding = untreated.menses.findIndex((now, day, all) => now > 0.5 && all[day - 1] === 0);
  /** Tablets begin on the third day of bleeding; a corpus luteum shows above 10 nmol/L. */
  const start = bleeding + 2;
  const most = (values: readonly number[]) => Math.max(...values.slice(start + 5, start + 31));

  it("bleed, and then do not ovulate for a month", () => {
    expect(bleeding).toBeGreaterThan(0);
    expect(most(untreated.progesterone)).toBeLessThan(5);
  });

  it.each([
    ["clomifene", 50],
    ["clomifene", 100],
    ["letrozole", 2.5],
  ])("%s of %d mg a day makes them ovulate", (id, dose) => {
    expect(most(course(id, start, start + 30, dose).progesterone)).toBeGreaterThan(10);
  });
});

describe("GnRH and gonadotropins", () => {
  /** LH 0.4 +- 0.4 IU/L; testosterone 1.4 +- 1.0 nmol/L, testes 3.4 +- 2.7 mL: with some GnRH puberty may begin and stop. */
  it("without GnRH there is no puberty; hCG and FSH, or a pump, give testosterone and sperm", () => {
    const ill = picture(man, "kallmann");
    expect(ill.value("LH")).toBeLessThan(1.2);
    expect(ill.value("testosterone")).toBeLessThan(3.5);
    within(ill.value("testisVolume"), 0.5, 6);
    expect(ill.value("tannerStage")).toBeLessThan(3);
    // stage 2 is never reached where none is left
    const none = picture(man, "kallmann", { severity: 1 });
    expect(none.value("tannerStage")).toBeLessThan(2);
    expect(none.value("testisVolume")).toBeLessThan(4);
    for (const treatments of [
      [{ id: "hcg-injection" }, { id: "fsh-injection" }],
      [{ id: "gnrh-pump" }],
    ]) {
      const treated = picture(man, "kallmann", { day: 180, treatments });
      expect(treated.flag("testosterone")).toBe("N");
      expect(treated.value("spermOutput")).toBeGreaterThan(40);
      expect(treated.value("testisVolume")).toBeGreaterThan(2 * ill.value("testisVolume"));
    }
  });

  it("a pump gives cycles to a woman without GnRH", () => {
    const run = runPatient(
      { patient: woman, disorders: [{ id: "kallmann" }], treatments: [{ id: "gnrh-pump" }] },
      { days: 60, every: 24, signals: ["progesterone", "ovulation"] },
    );
    const most = (id: string) => Math.max(...(run.signals[id]?.values ?? []));
    expect(most("progesterone")).toBeGreaterThan(15);
    expect(most("ovulation")).toBeGreaterThan(10);
  });

  it("a tumour that secretes them drives the gonads", () => {
    const ill = picture(man, "gonadotropinoma");
    expect(ill.flag("FSH")).toBe("H");
    expect(ill.value("LH")).toBeGreaterThan(1.2 * picture(man).value("LH"));
    expect(ill.value("testosterone")).toBeGreaterThan(picture(man).value("testosterone"));
    expect(picture(woman, "gonadotropinoma").value("estradiol")).toBeGreaterThan(
      picture(woman).value("estradiol"),
    );
  });

  /** At seven, when most are seen: height velocity 8-12 cm a year; basal LH above 0.3 IU/L. */
  it("puberty comes early, and leuprorelin holds it", () => {
    const ill = picture("girl", "precocious-puberty", { age: 7 });
    expect(ill.value("LH")).toBeGreaterThan(0.3);
    expect(ill.value("tannerStage")).toBeGreaterThan(2);
    within(ill.value("heightVelocity"), 7, 13);
    expect(ill.value("boneAge")).toBeGreaterThan(8.7);
    const treated = picture("girl", "precocious-puberty", {
      age: 7,
      day: 180,
      treatments: [{ id: "leuprorelin" }],
    });
    expect(treated.value("LH")).toBeLessThan(0.3);
    expect(treated.value("heightVelocity")).toBeLessThan(0.7 * ill.value("heightVelocity"));
  });

  /** Late is who has not reached stage 2 (testes of 4 mL) at 13 years in girls and at 14 in boys. */
  it("puberty comes late", () => {
    for (const patient of ["adolescent-male", "adolescent-female"]) {
      const late = picture(patient, "delayed-puberty");
      expect(late.value("tannerStage")).toBeLessThan(2);
      expect(late.value("testisVolume")).toBeLessThan(4);
      expect(late.value("LH")).toBeLessThan(0.6);
      expect(late.value("heightSDS")).toBeLessThan(-0.7);
      expect(late.value("boneAge")).toBeLessThan(picture(patient).value("boneAge") - 0.7);
    }
  });
});

describe("prolactin", () => {
  /** Microadenomas: 94 to 188 ug/L, of 21.2 mIU each. */
  it("of a tumour silences the gonads, and cabergoline gives them back", () => {
    for (const patient of [man, woman]) {
      const ill = picture(patient, "prolactinoma");
      within(ill.value("prolactin"), 94 * 21.2, 188 * 21.2);
      expect(ill.value("LH")).toBeLessThan(0.6 * picture(patient).value("LH"));
      expect(ill.value("libido")).toBeLessThan(0.5);
    }
    const treated = picture(man, "prolactinoma", {
      treatments: [{ id: "cabergoline", dose: 1 }],
    });
    expect([treated.flag("prolactin"), treated.flag("testosterone")]).toEqual(["N", "N"]);
    expect(
      picture(man, "prolactinoma", { treatments: [{ id: "bromocriptine" }] }).value("prolactin"),
    ).toBeLessThan(0.5 * picture(man, "prolactinoma").value("prolactin"));
  });

  /** Samperi 2019: the stalk's effect is below 100 ug/L. */
  it("rises where the stalk is cut, and all that needs the hypothalamus falls", () => {
    const ill = picture(man, "stalk-section");
    within(ill.value("prolactin"), 382, 100 * 21.2);
    for (const id of ["LH", "testosterone", "cortisol", "IGF1"]) {
      expect([id, ill.flag(id)]).toEqual([id, "L"]);
    }
    expect(ill.value("urineVolume")).toBeGreaterThan(picture(man).value("urineVolume"));
  });

  it("is lacking with the whole lobe", () => {
    for (const id of ["simmonds", "hypophysectomy"]) {
      const ill = picture(man, id);
      for (const hormone of ["prolactin", "LH", "FSH"]) expect(ill.flag(hormone)).toBe("L");
    }
  });

  it("comes with the other tumours of lost menin", () => {
    expect(picture(man, "men1").flag("prolactin")).toBe("H");
  });
});

describe("who cannot have a disorder", () => {
  it.each([
    ["adult-male", "pcos", /no ovaries/],
    ["boy", "turner", /no ovaries/],
    ["adult-female", "klinefelter", /no testes/],
    ["girl", "orchiectomy", /no testes/],
    ["adult-female", "gestational-diabetes", /pregnant/],
  ])("%s: %s", (patient, id, reason) => {
    const open = () => labReport({ patient, disorders: [{ id }] });
    expect(open).toThrow(InputError);
    expect(open).toThrow(reason);
  });
});
