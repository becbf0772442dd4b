import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize } from "./oralKinetics.ts";

/** FSH under the skin. */
export const fshInjection: ModuleDefinition = defineModule({
  id: "fshInjection",
  about:
    "Recombinant FSH through a transit compartment into one pool, after the population model of follitropin delta; preparations of menopausal urine bring LH as well.",
  sources: ["rose2016"],
  inputs: bodySize,
  parameters: {
    transit: { value: 0.517, unit: "/h", meaning: "from the depot", source: "rose2016" },
    absorptionRate: { value: 0.16, unit: "/h", meaning: "into plasma", source: "rose2016" },
    clearance: {
      value: 0.455,
      unit: "L/h",
      meaning: "clearance over bioavailability, 70 kg",
      source: "rose2016",
      note: "0.430 L/h in 65 kg",
    },
    volume: {
      value: 30.2,
      unit: "L",
      meaning: "volume over bioavailability, 70 kg",
      source: "rose2016",
      note: "28.0 L in 65 kg",
    },
    shareLH: {
      value: 0,
      unit: "1",
      meaning: "LH activity over FSH activity in plasma (menotropin 0.3)",
      source: "lesion",
    },
    infusion: {
      value: 0,
      unit: "[IU]/d",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    FSH: { unit: "[IU]/L", is: "body/(volume*size)", meaning: "injected FSH in plasma" },
    LH: { unit: "[IU]/L", is: "shareLH*FSH", meaning: "injected LH activity in plasma" },
  },
  states: {
    depot: {
      unit: "[IU]",
      start: 0,
      scale: 100,
      rate: "infusion - transit*depot",
      meaning: "just injected",
    },
    absorbed: {
      unit: "[IU]",
      start: 0,
      scale: 100,
      rate: "transit*depot - absorptionRate*absorbed",
      meaning: "on the way",
    },
    body: {
      unit: "[IU]",
      start: 0,
      scale: 100,
      rate: "absorptionRate*absorbed - clearance*clearanceSize/(volume*size)*body",
      meaning: "in plasma and tissue",
    },
  },
});
