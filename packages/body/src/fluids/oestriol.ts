import type { ModuleDefinition } from "@endocrine/engine";
import { plasmaSteroid } from "./plasmaSteroid.ts";

/** Free oestriol in plasma. Linked in only in the pregnant: without a foetus there is hardly any. */
export const oestriol: ModuleDefinition = plasmaSteroid({
  id: "oestriol",
  name: "oestriol",
  about: "Free oestriol in plasma, of the foetus's precursors and the placenta's enzymes.",
  from: {
    placental: { from: "placentalSteroids.oestriolMade", meaning: "oestriol of the placenta" },
  },
  clearance: {
    value: 1650,
    source: "design",
    note: "half-life in some 50 L of body water, as it is little bound",
  },
  halfLife: { value: 25, source: "unconjugatedEstriol", note: "20-30 min" },
  start: 0.1,
  sources: ["siiteri1966"],
});
