import { describe, expect, it } from "vitest";
import { picture } from "./disorderPicture.ts";

const man = "adult-male";
const healthy = picture(man);

describe("pressure and salt", () => {
  /** Funder 2016: aldosterone over renin is high; potassium 2.8-3.6 mmol/L, systolic pressure 160-190. */
  it("an aldosterone-secreting adenoma", () => {
    const ill = picture(man, "conn");
    expect([ill.flag("aldosterone"), ill.flag("renin"), ill.flag("potassium")]).toEqual([
      "H",
      "L",
      "L",
    ]);
    expect(ill.value("aldosterone") / ill.value("renin")).toBeGreaterThan(200);
    expect(ill.value("potassium")).toBeGreaterThan(2.5);
    expect(ill.value("sodium")).toBeGreaterThan(healthy.value("sodium"));
    expect(ill.flag("systolic")).toBe("H");
    const treated = picture(man, "conn", { treatments: [{ id: "spironolactone", dose: 100 }] });
    expect(treated.flag("potassium")).toBe("N");
    expect(treated.value("systolic")).toBeLessThan(ill.value("systolic") - 15);
  });

  /** Cui 2017: twelve cases with potassium mostly below 3 mmol/L, renin and aldosterone suppressed. */
  it("Liddle's syndrome, in the adult and in the child", () => {
    for (const patient of [man, "boy"]) {
      const ill = picture(patient, "liddle");
      expect(ill.value("potassium")).toBeLessThan(3.1);
      expect([ill.flag("renin"), ill.flag("systolic")]).toEqual(["L", "H"]);
      expect(ill.value("aldosterone")).toBeLessThan(55);
    }
  });

  it("a narrowed renal artery: renin, aldosterone and pressure up, potassium down", () => {
    const ill = picture(man, "renal-artery-stenosis");
    expect(ill.value("renin")).toBeGreaterThan(1.5 * healthy.value("renin"));
    expect(ill.value("aldosterone")).toBeGreaterThan(healthy.value("aldosterone"));
    expect(ill.value("potassium")).toBeLessThan(healthy.value("potassium"));
    expect(ill.flag("systolic")).toBe("H");
  });
});

describe("water", () => {
  /** Urine of 3-20 L a day below 300 mosm/kg; copeptin below 2.6 pmol/L without vasopressin, high where the kidney is deaf (Christ-Crain 2019). */
  it("too little vasopressin, or a deaf kidney", () => {
    const central = picture(man, "central-diabetes-insipidus");
    const nephrogenic = picture(man, "nephrogenic-diabetes-insipidus");
    for (const ill of [central, nephrogenic]) {
      expect(ill.value("urineVolume")).toBeGreaterThan(3);
      expect(ill.value("urineVolume")).toBeLessThan(20);
      expect(ill.value("urineOsmolality")).toBeLessThan(300);
      expect(ill.value("osmolality")).toBeGreaterThan(healthy.value("osmolality") + 3);
      expect(ill.value("thirst")).toBeGreaterThan(1.5 * healthy.value("thirst"));
    }
    expect(central.value("copeptin")).toBeLessThan(2.6);
    expect(nephrogenic.value("copeptin")).toBeGreaterThan(12);
  });

  it("desmopressin and vasopressin help where vasopressin is lacking, a thiazide where the kidney is deaf", () => {
    const urine = (disorder: string, treatment: string) =>
      picture(man, disorder, { treatments: [{ id: treatment }] }).value("urineVolume");
    expect(urine("central-diabetes-insipidus", "desmopressin")).toBeLessThan(3);
    expect(urine("central-diabetes-insipidus", "vasopressin-infusion")).toBeLessThan(3);
    const untreated = picture(man, "nephrogenic-diabetes-insipidus").value("urineVolume");
    expect(urine("nephrogenic-diabetes-insipidus", "desmopressin")).toBeGreaterThan(
      0.9 * untreated,
    );
    expect(urine("nephrogenic-diabetes-insipidus", "hydrochlorothiazide")).toBeLessThan(
      0.75 * untreated,
    );
  });

  /** Ellison 2007: osmolality below 275 with urine above 100 mosm/kg, urinary sodium above 30-40 mmol/L, no oedema, renin not raised. */
  it("inappropriate vasopressin", () => {
    const ill = picture(man, "siadh");
    expect(ill.value("osmolality")).toBeLessThan(275);
    expect(ill.flag("sodium")).toBe("L");
    expect(ill.value("urineOsmolality")).toBeGreaterThan(100);
    expect(ill.value("urineSodium") / ill.value("urineVolume")).toBeGreaterThan(40);
    expect([ill.flag("renin"), ill.flag("systolic"), ill.flag("potassium")]).toEqual([
      "N",
      "N",
      "N",
    ]);
    const treated = picture(man, "siadh", { treatments: [{ id: "tolvaptan" }] });
    expect(treated.value("sodium")).toBeGreaterThan(ill.value("sodium") + 2);
  });
});

describe("clock and stress", () => {
  it("without a pineal there is no melatonin at night", () => {
    const night = { at: "03:00" };
    expect(picture(man, undefined, night).value("melatonin")).toBeGreaterThan(150);
    expect(picture(man, "pinealectomy", night).value("melatonin")).toBeLessThan(43);
    expect(picture(man, "pinealectomy").value("6SM")).toBeLessThan(0.2 * healthy.value("6SM"));
  });

  it("light of night work holds melatonin down while cortisol keeps its old hours", () => {
    const night = { at: "03:00" };
    const worker = picture(man, "shift-work", night);
    expect(worker.value("melatonin")).toBeLessThan(
      0.3 * picture(man, undefined, night).value("melatonin"),
    );
    expect(worker.value("cortisol")).toBeLessThan(
      0.5 * picture(man, "shift-work").value("cortisol"),
    );
  });

  /** Synthesis begins at 19:40 to 00:29 in 18 men, at 22:06 in the median (Brown 1997); three to four night shifts delay the pacemaker by 1.1 +- 1.5 h (Stone 2018, doi:10.1113/JP275462). */
  it("night work delays the onset of melatonin", () => {
    expect(healthy.value("melatoninOnset")).toBeGreaterThan(19 + 40 / 60);
    expect(healthy.value("melatoninOnset")).toBeLessThan(24 + 29 / 60);
    const delay =
      picture(man, "shift-work").value("melatoninOnset") - healthy.value("melatoninOnset");
    expect(delay).toBeGreaterThan(0);
    expect(Math.abs(delay - 1.1)).toBeLessThan(1.5);
  });

  it("lasting stress raises cortisol, most in the evening, and enlarges the adrenals", () => {
    const stressed = picture(man, "chronic-stress");
    expect(stressed.value("urineFreeCortisol")).toBeGreaterThan(
      1.1 * healthy.value("urineFreeCortisol"),
    );
    const rise = (at: string) =>
      picture(man, "chronic-stress", { at }).value("cortisol") /
      picture(man, undefined, { at }).value("cortisol");
    expect(rise("22:00")).toBeGreaterThan(rise("08:00"));
    expect(stressed.value("adrenalMass")).toBeGreaterThan(healthy.value("adrenalMass"));
  });
});
