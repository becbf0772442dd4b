import { describe, expect, it } from "vitest";
import { picture } from "./disorderPicture.ts";

const woman = "adult-female";
const healthy = picture(woman);
const replacement = [{ id: "hydrocortisone" }, { id: "fludrocortisone" }];

describe("too much cortisol", () => {
  it("80 and 200 mg a day raise systolic pressure by some 15 mm[Hg] in five days, 40 mg do not (Kelly 1998, Whitworth 1996)", () => {
    const rise = (dose: number): number =>
      picture("adult-male", undefined, {
        treatments: [{ id: "hydrocortisone", dose }],
        day: 5,
      }).value("systolic") - picture("adult-male").value("systolic");
    expect(rise(40)).toBeLessThan(4);
    for (const dose of [80, 200]) {
      expect(rise(dose)).toBeGreaterThan(9);
      expect(rise(dose)).toBeLessThan(24);
    }
  });

  /** Clinical Methods 1990, table 144.3: cortisol 20-40 ug/dL, ACTH not suppressed. Nieman 2008: midnight above 207 nmol/L. */
  it("Cushing's disease", () => {
    const ill = picture(woman, "cushing-disease");
    expect(ill.value("cortisol")).toBeGreaterThan(552);
    expect(ill.value("cortisol")).toBeLessThan(1104);
    expect(ill.value("ACTH")).toBeGreaterThan(4.4);
    expect(ill.flag("urineFreeCortisol")).toBe("H");
    expect(ill.value("potassium")).toBeLessThan(healthy.value("potassium"));
    expect(ill.value("systolic")).toBeGreaterThan(healthy.value("systolic"));
    expect(ill.value("adrenalMass")).toBeGreaterThan(1.5 * healthy.value("adrenalMass"));
    expect(picture(woman, "cushing-disease", { at: "00:00" }).value("cortisol")).toBeGreaterThan(
      207,
    );
    expect(picture(woman, undefined, { at: "00:00" }).value("cortisol")).toBeLessThan(207);
  });

  /** Clinical Methods 1990: cortisol 40-80 ug/dL. Potassium is low where cortisol overruns 11beta-HSD2. */
  it("ectopic ACTH", () => {
    const ill = picture(woman, "ectopic-acth");
    expect(ill.value("cortisol")).toBeGreaterThan(1104);
    expect(ill.value("cortisol")).toBeLessThan(2207);
    expect([ill.flag("ACTH"), ill.flag("urineFreeCortisol"), ill.flag("potassium")]).toEqual([
      "H",
      "H",
      "L",
    ]);
    expect(ill.value("ACTH")).toBeGreaterThan(picture(woman, "cushing-disease").value("ACTH"));
    expect(ill.value("aldosterone")).toBeLessThan(0.2 * healthy.value("aldosterone"));
    expect(ill.value("pigmentation")).toBeGreaterThan(0.2);
  });

  /** ACTH below 5 ng/L, 1.1 pmol/L, and DHEAS low: the other cortex has shrunk. */
  it("an adrenal adenoma", () => {
    const ill = picture(woman, "adrenal-cushing");
    expect(ill.value("ACTH")).toBeLessThan(1.1);
    expect([ill.flag("urineFreeCortisol"), ill.flag("DHEAS")]).toEqual(["H", "L"]);
    expect(ill.value("cortisol")).toBeGreaterThan(healthy.value("cortisol"));
    expect(ill.value("adrenalMass")).toBeLessThan(healthy.value("adrenalMass"));
  });
});

describe("too little cortisol", () => {
  /** Clinical Methods 1990: cortisol below 5 ug/dL, ACTH 350-700 ng/L; sodium low, potassium high, renin high, dark skin (Bornstein 2016). */
  it("Addison's disease", () => {
    const ill = picture(woman, "addison");
    expect(ill.value("cortisol")).toBeLessThan(138);
    expect(ill.value("ACTH")).toBeGreaterThan(77);
    expect(ill.value("ACTH")).toBeLessThan(154);
    expect(
      ["cortisol", "ACTH", "renin", "sodium", "potassium", "DHEAS"].map((id) => ill.flag(id)),
    ).toEqual(["L", "H", "H", "L", "H", "L"]);
    expect(ill.value("aldosterone")).toBeLessThan(111);
    // hypotension is below 100 mmHg (Bornstein 2016, doi:10.1210/jc.2015-1710)
    expect(ill.value("systolic")).toBeLessThan(100);
    expect(ill.value("pigmentation")).toBeGreaterThan(0.3);
    expect(ill.value("alive")).toBe(1);
  });

  it("hydrocortisone with fludrocortisone brings salt and pressure back, and pigment fades", () => {
    const well = picture(woman, "addison", { treatments: replacement, day: 90 });
    expect([well.flag("sodium"), well.flag("potassium"), well.flag("renin")]).toEqual([
      "N",
      "N",
      "N",
    ]);
    expect(well.value("systolic")).toBeGreaterThan(healthy.value("systolic") - 10);
    expect(well.value("pigmentation")).toBeLessThan(
      picture(woman, "addison").value("pigmentation"),
    );
  });

  it("without any cortex, treatment begins before death and saves", () => {
    expect(picture(woman, "addison", { severity: 1 }).value("alive")).toBe(0);
    const saved = picture(woman, "addison", { severity: 1, treatments: replacement, day: 60 });
    expect(saved.value("alive")).toBe(1);
    expect([saved.flag("sodium"), saved.flag("potassium")]).toEqual(["N", "N"]);
  });

  /** Fleseriu 2016 and Clinical Methods 1990: cortisol below 5 ug/dL with ACTH of 0-50 ng/L; potassium and renin normal, skin not dark. */
  it("ACTH deficiency", () => {
    const ill = picture(woman, "secondary-adrenal-insufficiency");
    expect(ill.value("cortisol")).toBeLessThan(138);
    expect(ill.value("ACTH")).toBeLessThan(11);
    expect([ill.flag("potassium"), ill.flag("renin")]).toEqual(["N", "N"]);
    expect(ill.value("sodium")).toBeLessThan(healthy.value("sodium"));
    expect(ill.value("pigmentation")).toBeLessThan(0.02);
    expect(ill.value("DHEAS")).toBeLessThan(0.5 * healthy.value("DHEAS"));
  });

  it("both adrenals out: death within a fortnight, and a good life on replacement", () => {
    const days = [3, 7, 21].map((day) => picture(woman, "adrenalectomy", { day }).value("alive"));
    expect(days).toEqual([1, 1, 0]);
    const well = picture(woman, "adrenalectomy", { treatments: replacement, day: 90 });
    expect(well.value("alive")).toBe(1);
    expect([well.flag("sodium"), well.flag("potassium"), well.flag("systolic")]).toEqual([
      "N",
      "N",
      "N",
    ]);
  });
});

describe("enzymes", () => {
  /** Simple virilising disease: 17OHP 5000-20000 ng/dL, 151-605 nmol/L, androgens of girls and women high. */
  it.each([woman, "girl"])("21-hydroxylase deficiency in %s", (patient) => {
    const ill = picture(patient, "cah-21");
    expect(ill.value("17OHP")).toBeGreaterThan(151);
    expect(ill.value("17OHP")).toBeLessThan(605);
    expect(["ACTH", "androstenedione", "testosterone"].map((id) => ill.flag(id))).toEqual([
      "H",
      "H",
      "H",
    ]);
    expect(ill.value("renin")).toBeGreaterThan(picture(patient).value("renin"));
    expect(ill.value("cortisol")).toBeLessThan(0.5 * picture(patient).value("cortisol"));
    expect(ill.value("alive")).toBe(1);
  });

  /** Late-onset disease: nobody falls ill of cortisol lack, and 17OHP is moderately raised (Speiser 2018: above 6 nmol/L). */
  it("a milder mutation raises 17OHP and leaves cortisol alone", () => {
    const ill = picture(woman, "cah-21", { severity: 0.5 });
    expect(ill.value("17OHP")).toBeGreaterThan(6);
    expect(ill.value("17OHP")).toBeLessThan(100);
    expect(ill.flag("cortisol")).toBe("N");
  });

  /** Without any activity the newborn wastes salt in the second week. */
  it("a null mutation is a salt-wasting crisis of the newborn", () => {
    const ill = picture("newborn", "cah-21", { severity: 1, day: 6 });
    expect(ill.value("17OHP")).toBeGreaterThan(200);
    expect(ill.value("cortisol")).toBeLessThan(138);
    expect(ill.value("ACTH")).toBeGreaterThan(44);
    expect([ill.flag("sodium"), ill.flag("potassium"), ill.flag("renin")]).toEqual(["L", "H", "H"]);
    expect(picture("newborn", "cah-21", { severity: 1, day: 20 }).value("alive")).toBe(0);
  });

  /** 11-deoxycortisol and androgens up, renin down, pressure up (Speiser 2018, Miller 2011). */
  it("11beta-hydroxylase deficiency", () => {
    const ill = picture(woman, "cah-11");
    expect([ill.flag("11deoxycortisol"), ill.flag("androstenedione"), ill.flag("ACTH")]).toEqual([
      "H",
      "H",
      "H",
    ]);
    expect(ill.value("renin")).toBeLessThan(0.6 * healthy.value("renin"));
    expect(ill.value("potassium")).toBeLessThan(healthy.value("potassium"));
    expect(ill.value("systolic")).toBeGreaterThan(healthy.value("systolic"));
    expect(ill.value("17OHP")).toBeLessThan(picture(woman, "cah-21").value("17OHP"));
  });
});

describe("tumours of the cortex that make sex steroids", () => {
  /** DHEAS above 700 ug/dL, 19 umol/L, and testosterone above 150 ng/dL, 5.2 nmol/L, in a woman. */
  it("virilising", () => {
    const ill = picture(woman, "virilising-adrenal-tumour");
    expect(ill.value("DHEAS")).toBeGreaterThan(19);
    expect(ill.value("testosterone")).toBeGreaterThan(5.2);
    expect(ill.flag("cortisol")).toBe("N");
  });

  /** Men: oestradiol 83-284 ng/L, 305-1040 pmol/L, and low testosterone in published cases (https://www.mdpi.com/2673-3986/6/4/64; Chentli 2015). */
  it("feminising", () => {
    const ill = picture("adult-male", "feminising-adrenal-tumour");
    expect(ill.value("estradiol")).toBeGreaterThan(305);
    expect(ill.value("estradiol")).toBeLessThan(1040);
    expect(ill.flag("testosterone")).toBe("L");
  });
});

describe("the medulla", () => {
  it("a pheochromocytoma raises metanephrines, noradrenaline and pressure; phenoxybenzamine lowers it", () => {
    const ill = picture(woman, "pheochromocytoma");
    expect(
      ["normetanephrine", "metanephrine", "noradrenaline", "systolic"].map((id) => ill.flag(id)),
    ).toEqual(["H", "H", "H", "H"]);
    expect(ill.value("normetanephrine")).toBeGreaterThan(3 * 0.9);
    expect(ill.value("plasmaVolume")).toBeLessThan(healthy.value("plasmaVolume"));
    const blocked = picture(woman, "pheochromocytoma", {
      treatments: [{ id: "phenoxybenzamine" }],
    });
    expect(blocked.value("systolic")).toBeLessThan(ill.value("systolic") - 10);
  });

  /** Both medullae removed: adrenaline below 10 ng/L, 55 pmol/L; noradrenaline comes from the nerves. */
  it("without medullae adrenaline is gone and nothing else", () => {
    const ill = picture(woman, "adrenal-medullectomy");
    expect(ill.value("adrenaline")).toBeLessThan(55);
    expect(ill.value("metanephrine")).toBeLessThan(0.05);
    expect(ill.flag("noradrenaline")).toBe("N");
    expect(ill.value("meanPressure")).toBeCloseTo(healthy.value("meanPressure"), 0);
    expect(ill.value("cortisol")).toBeCloseTo(healthy.value("cortisol"), 0);
    expect(ill.value("alive")).toBe(1);
  });
});
