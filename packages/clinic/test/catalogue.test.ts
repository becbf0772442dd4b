import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { unitText } from "../src/catalogue/unitText.ts";
import { catalogue } from "../src/index.ts";
import { signal } from "../src/laboratory/signals.ts";
import { patientModel } from "../src/simulation/patientModel.ts";
import { functionTests } from "../src/tests/functionTests.ts";
import { treatments } from "../src/treatments/treatments.ts";

type Entry = { readonly name?: string; readonly unit?: string };
type Kind = "patients" | "analytes" | "signs" | "disorders" | "treatments" | "tests";
type Vocabulary = Readonly<Record<Kind, Readonly<Record<string, Entry>>>>;

/** The ids that the command line has promised; they lie beside the checkout where the project is built. */
const vocabularyFile = new URL("../../../../shared/vocabulary.json", import.meta.url);
const promised = existsSync(vocabularyFile);
if (!promised)
  console.warn("shared/vocabulary.json is not beside this checkout: ids are not compared with it");

/** Ids that we have beyond the vocabulary. */
const ours: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  analytes: [
    ...["rT3", "TRAb", "creatinine", "urea", "proinsulin", "pH"],
    ...["CTX", "P1NP", "osteocalcin", "lymphocytes"],
  ],
  signs: ["bodyMassIndex", "fractureRisk", "osteitis", "osteoid", "QTc", "stoneRisk"],
  disorders: ["familial-hypocalciuric-hypercalcaemia", "autoimmune-polyglandular"],
  treatments: [
    "insulin-regular",
    "insulin-isophane",
    "parathyroidectomy",
    "thymalfasin",
    "subtotal-parathyroidectomy",
  ],
};

describe.skipIf(!promised)("against the vocabulary", () => {
  const vocabulary: Vocabulary = promised
    ? JSON.parse(readFileSync(vocabularyFile, "utf8"))
    : { patients: {}, analytes: {}, signs: {}, disorders: {}, treatments: {}, tests: {} };

  const kinds: readonly Kind[] = [
    "patients",
    "analytes",
    "signs",
    "disorders",
    "treatments",
    "tests",
  ];
  test.each(kinds)("%s have its ids, or are listed as ours", (kind) => {
    const unknown = catalogue[kind].map(({ id }) => id).filter((id) => !(id in vocabulary[kind]));
    expect(unknown.filter((id) => !(ours[kind] ?? []).includes(id))).toEqual([]);
    for (const id of ours[kind] ?? []) expect(vocabulary[kind]).not.toHaveProperty(id);
  });

  test.each(["analytes", "signs", "treatments"] as const)("%s have its units", (kind) => {
    for (const { id, unit } of catalogue[kind]) {
      const theirs = vocabulary[kind][id]?.unit;
      if (theirs !== undefined) expect(`${id} ${unit}`).toBe(`${id} ${theirs}`);
    }
  });

  test.each(["patients", "analytes", "signs", "disorders"] as const)(
    "%s have its names",
    (kind) => {
      for (const { id, name } of catalogue[kind]) {
        const theirs = vocabulary[kind][id]?.name;
        if (theirs !== undefined) expect(`${id}: ${name}`).toBe(`${id}: ${theirs}`);
      }
    },
  );

  test("results of tests that name an analyte have its unit", () => {
    for (const { measured, resultUnits } of functionTests) {
      const units = {
        ...resultUnits,
        ...Object.fromEntries(measured.map(({ id, unit }) => [id, unitText(unit)])),
      };
      for (const [id, unit] of Object.entries(units)) {
        const theirs = vocabulary.analytes[id]?.unit;
        if (theirs !== undefined) expect(`${id} ${unit}`).toBe(`${id} ${theirs}`);
      }
    }
  });
});

describe("the catalogue", () => {
  test("has no id twice", () => {
    const lists = Object.entries(catalogue).filter(([kind]) => kind !== "sources");
    for (const [kind, entries] of lists) {
      const ids = (entries as readonly { id: string }[]).map(({ id }) => id);
      expect(ids.length, kind).toBeGreaterThan(0);
      expect(new Set(ids).size, kind).toBe(ids.length);
    }
  });

  test("says which disorders act from birth", () => {
    const from = Object.fromEntries(
      catalogue.disorders.map(({ id, fromBirth }) => [id, fromBirth]),
    );
    expect(from["congenital-hypothyroidism"]).toBe("always");
    expect(from["iodine-deficiency"]).toBe("in-children");
    expect(catalogue.disorders.find(({ id }) => id === "graves")).not.toHaveProperty("fromBirth");
  });

  test("is plain data that survives JSON", () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });

  test("has every signal of the compiled body, with its unit and meaning", () => {
    const drugs = treatments.map(({ module }) => module);
    const model = patientModel({ drugs, pregnant: true, pulsatile: true });
    const listed = new Map(catalogue.signals.map((entry) => [entry.id, entry]));
    for (const { name, unit } of [...model.states, ...model.variables]) {
      expect(listed.get(name)?.unit, name).toBe(unitText(unit));
      expect(listed.get(name)?.meaning, name).not.toBe("");
    }
  });

  test("has no signal that a run would refuse", () => {
    const drugs = treatments.map(({ module }) => module);
    const model = patientModel({ drugs, pregnant: true, pulsatile: true });
    for (const { id } of catalogue.signals) expect(signal(model, id).id).toBe(id);
  });

  test("puts every hormone in a gland, and gives each gland one", () => {
    const made = new Set(catalogue.hormones.map(({ gland }) => gland));
    expect([...made].sort()).toEqual(catalogue.glands.map(({ id }) => id).sort());
    for (const { about } of catalogue.glands) expect(about.length).toBeGreaterThan(20);
  });

  test("lists every source under its key, and every key that disorders, treatments and tests cite", () => {
    const keys = new Set(catalogue.sources.map(({ key }) => key));
    expect(keys.size).toBe(catalogue.sources.length);
    const cited = [...catalogue.disorders, ...catalogue.treatments, ...functionTests];
    expect(keys.size).toBeGreaterThan(0);
    for (const { id, sources } of cited) {
      expect(
        sources.filter((key) => !keys.has(key)),
        id,
      ).toEqual([]);
    }
  });

  test("writes international units without brackets", () => {
    expect(unitText("m[IU]/L")).toBe("mIU/L");
    expect(unitText("mm[Hg]")).toBe("mm[Hg]");
    expect(catalogue.analytes.find(({ id }) => id === "TSH")?.unit).toBe("mIU/L");
  });
});

describe("panels", () => {
  const { panels } = catalogue;
  const kinds = ["analytes", "disorders", "treatments"] as const;
  test.each(kinds)("hold each of the %s once", (kind) => {
    const held = panels.flatMap((panel) => panel[kind]);
    expect([...held].sort()).toEqual(catalogue[kind].map(({ id }) => id).sort());
  });

  test("plot four analytes or signs", () => {
    const measured = new Set([...catalogue.analytes, ...catalogue.signs].map(({ id }) => id));
    for (const { id, plots } of panels) {
      expect([id, plots.length, plots.filter((each) => !measured.has(each))]).toEqual([id, 4, []]);
    }
  });
});
