import { describe, expect, it } from "vitest";
import { readCellml } from "../../src/cellml/read.ts";
import type { SbmlModel } from "../../src/sbml/document.ts";
import { readSbml } from "../../src/sbml/read/sbml.ts";
import { hasShared, publishedModels, publishedSbml } from "./files.ts";
import { run } from "./run.ts";

const life = "reproduction-growth-clock";

/** Models published in both formats with the same equations, values and time unit. */
const twins: readonly (readonly [cellml: string, sbml: string])[] = [
  ["calcium/shrestha_2010", "calcium/BIOMD0000000276"],
  ["calcium/kroll_2000", "calcium/MODEL1006230083"],
  ["calcium/rattananakul_lenbury_krishnamara_wollkind_2003_a", "calcium/MODEL1012140000"],
  ["hpa/bingzheng_zhenye_liansong_1990", "biomodels/MODEL1172200168"],
  ["hpa/gonzalezheydrich_steingard_kohane_1994", "biomodels/MODEL0911270004"],
  ["hpa/gupta_aslakson_gurbaxani_vernon_2007_a", "biomodels/MODEL1006230111"],
  ["hpa/jelic_cupic_kolaranic_2005", "biomodels/MODEL1006230013"],
  ["hpa/liu_hu_peng_liu_1999", `${life}/MODEL1006230060`],
  [`${life}/brown_choe_shanahan_czeisler_1997`, `${life}/BIOMD0000000672`],
  [`${life}/egli_bertram_sellix_freeman_2004`, `${life}/MODEL0912452142`],
  [`${life}/farhy_bowers_veldhuis_2007_a`, `${life}/MODEL0912096133`],
  [`${life}/phillips_baseline_2008`, `${life}/MODEL1006230110`],
  [`${life}/potter_zager_barton_2006`, `${life}/MODEL8684444027`],
  [`${life}/smith_1980`, `${life}/BIOMD0000000831`],
];

const at = [0, 1, 2, 5, 10, 20];

/** States by the name of their variable. */
function statesOf(model: SbmlModel): Map<string, string> {
  const rates = model.rules.filter(({ kind }) => kind === "rate");
  return new Map(rates.map(({ variable = "" }) => [variable.replace(/^.*__/, ""), variable]));
}

describe.skipIf(!hasShared)("models in CellML and SBML (skipped where they are not there)", () => {
  it.each(twins)("%s and %s give the same curves", (cellml, sbml) => {
    const text = publishedModels().find(({ name }) => name === `${cellml}.cellml`)?.text ?? "";
    const model = readCellml(text, { file: cellml }).model;
    const states = statesOf(model);
    const twin = readSbml(publishedSbml(`${sbml}.xml`), { file: sbml }).model;
    expect(states.size).toBeGreaterThan(1);
    const ours = run(model, at, [...states.values()]);
    const theirs = run(twin, at, [...states.keys()]);
    for (const [name, id] of states) {
      const size = Math.max(...(theirs[name] ?? []).map(Math.abs));
      at.forEach((_, i) => {
        const difference = Math.abs(
          (ours[id]?.[i] ?? Number.NaN) - (theirs[name]?.[i] ?? Number.NaN),
        );
        expect(difference, `${name} at ${at[i]}`).toBeLessThanOrEqual(1e-6 * size + 1e-15);
      });
    }
  });

  it("the Guyton model, a circle of four unknowns, keeps a healthy circulation", () => {
    const text = publishedModels().find(({ name }) => /Guyton_Model/.test(name))?.text ?? "";
    const { model } = readCellml(text);
    const [pressure, filtration] = ["capillary_pressure__PC", "glomerular_filtration_rate__GFN"];
    const found = run(model, [0, 500, 1000], [pressure, filtration]);
    for (const value of found[pressure] ?? []) expect(value).toBeCloseTo(16.9, 0);
    for (const value of found[filtration] ?? []) expect(value).toBeCloseTo(0.125, 2);
  });
});
