import { defineModule } from "../../packages/engine/src/index.ts";
import type { OwnModel } from "./ownModel.ts";

const y = (start: number, rate: string) => ({ unit: "1", start, rate: `(${rate}) / second` });

/**
 * High irradiance responses of photomorphogenesis (Schäfer 1975), as in F. Mazzia, C. Magherini,
 * Test Set for Initial Value Problem Solvers, release 2.4, University of Bari 2008.
 */
export const hires: OwnModel = {
  id: "hires",
  title: "HIRES, the test set's light response",
  run: "321.8122 s",
  modules: () => [reactions],
  timeUnit: "s",
  end: 321.8122,
  intervals: 2000,
};

const reactions = defineModule({
  id: "hires",
  about: "Eight reactants of a light response.",
  parameters: {
    second: { value: 1, unit: "s", meaning: "unit of the rates", source: "design" },
  },
  variables: { meeting: { unit: "1", is: "280 * y6 * y8" } },
  states: {
    y1: y(1, "-1.71 * y1 + 0.43 * y2 + 8.32 * y3 + 0.0007"),
    y2: y(0, "1.71 * y1 - 8.75 * y2"),
    y3: y(0, "-10.03 * y3 + 0.43 * y4 + 0.035 * y5"),
    y4: y(0, "8.32 * y2 + 1.71 * y3 - 1.12 * y4"),
    y5: y(0, "-1.745 * y5 + 0.43 * (y6 + y7)"),
    y6: y(0, "-meeting + 0.69 * y4 + 1.71 * y5 - 0.43 * y6 + 0.69 * y7"),
    y7: y(0, "meeting - 1.81 * y7"),
    y8: y(0.0057, "1.81 * y7 - meeting"),
  },
});
