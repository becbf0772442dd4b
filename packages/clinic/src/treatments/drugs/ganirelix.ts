import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize } from "./oralKinetics.ts";

/** Ganirelix, an antagonist of GnRH, under the skin. */
export const ganirelix: ModuleDefinition = defineModule({
  id: "ganirelix",
  about: "Absorbed within the hour, one compartment; holds receptors of GnRH without a signal.",
  sources: ["oberye1999", "oberye1999doses"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.913,
      unit: "1",
      meaning: "share that reaches blood",
      source: "oberye1999",
    },
    absorptionRate: {
      value: 2.5,
      unit: "/h",
      meaning: "absorption",
      source: "oberye1999",
      note: "highest after 1.1 h",
    },
    clearance: {
      value: 2.9,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "oberye1999doses",
      note: "area of 77 ug/L h on 250 ug a day",
    },
    volume: {
      value: 40,
      unit: "L",
      meaning: "volume, 70 kg",
      source: "oberye1999",
      note: "half-life of 13-16 h; peaks of 11-15 ug/L in early distribution are underrated",
    },
    half: {
      value: 1.5,
      unit: "ug/L",
      meaning: "ganirelix that holds half of the receptors",
      source: "oberye1999doses",
      note: "LH lower by 74 % and FSH by 32 % after 0.25 mg",
    },
    infusion: {
      value: 0,
      unit: "mg/d",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "ganirelix in plasma" },
    block: {
      unit: "1",
      is: "plasma/(half + plasma)",
      meaning: "share of the receptors that it holds",
    },
  },
  states: {
    depot: {
      unit: "mg",
      start: 0,
      scale: 0.25,
      rate: "infusion - absorptionRate*depot",
      meaning: "under the skin",
    },
    body: {
      unit: "mg",
      start: 0,
      scale: 0.25,
      rate: "bioavailability*absorptionRate*depot - clearance*clearanceSize/(volume*size)*body",
      meaning: "in plasma and tissue",
    },
  },
});
