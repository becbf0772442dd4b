import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import h5wasm from "h5wasm/node";
import { describe, expect, it } from "vitest";
import { fluxBalance } from "../../src/fbc/fluxBalance.ts";
import { readSbml } from "../../src/sbml/read/sbml.ts";
import { absent, shared } from "../shared.ts";

const folder = join(shared, "omex/biosimulators/examples/sbml-fbc");
const name = "Escherichia-coli-core-metabolism";
const present = existsSync(join(folder, `${name}.omex`));

describe.skipIf(!present)(`the core metabolism of E. coli${absent(folder)}`, () => {
  it("has the reference's growth rate and fluxes", async () => {
    const files = unzipSync(new Uint8Array(readFileSync(join(folder, `${name}.omex`))));
    const text = new TextDecoder().decode(files["model.xml"]);
    const result = await fluxBalance(readSbml(text).model);
    expect(result.status).toBe("optimal");

    await h5wasm.ready;
    const report = new h5wasm.File(join(folder, name, "reports.h5"), "r").get(
      "simulation.sedml/report",
    );
    if (!(report instanceof h5wasm.Dataset)) throw new Error("the report is missing");
    const labels = report.attrs.sedmlDataSetLabels?.value as string[];
    const values = report.value as Float64Array;
    expect(labels).toHaveLength(result.fluxes.size + 1);
    labels.forEach((label, i) => {
      const wanted = values[i] as number;
      if (label === "objective_value") {
        expect(result.value).toBeCloseTo(wanted, 8);
        return;
      }
      const flux = result.fluxes.get(`R_${label}`) as number;
      expect(flux, label).toBeCloseTo(wanted, 6);
    });
  });
});
