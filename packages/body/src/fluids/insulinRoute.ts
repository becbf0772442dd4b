import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Resistance of the periphery to insulin that reaches it before the liver. */
export const insulinRoute: ModuleDefinition = defineModule({
  id: "insulinRoute",
  about:
    "The islets send insulin through the liver, which keeps more than half of it; insulin from under the skin reaches muscle and fat first, and what restrains the liver is then several times as much as they are used to. Over days they come to answer it half as well. Insulin that is high in plasma and portal vein alike, as in obesity, pregnancy or an insulinoma, does not do this: what those do to the answer is told by their own causes.",
  sources: ["donga2015"],
  inputs: {
    plasma: {
      from: "insulinAction.relative",
      unit: "1",
      meaning: "insulin in plasma over usual",
    },
    portal: {
      from: "insulinAction.relativePortal",
      unit: "1",
      meaning: "insulin in the portal vein over usual",
    },
  },
  parameters: {
    effect: {
      value: 3.9,
      unit: "1",
      meaning: "resistance if the periphery had all insulin and the liver none",
      source: "donga2015",
      note: "in treated type 1 diabetes the excess is 0.63: uptake in a clamp is 4 mg/kg/min less than in health, half of what it is here; with the third power, so that what the islets' own insulin leaves in excess counts for nothing",
    },
    lag: {
      value: 2,
      unit: "d",
      meaning: "time constant with which the answer changes",
      source: "design",
      note: "by the proteins of the answer, made anew within days; a clamp or a test of hours does not see it",
    },
    trace: {
      value: 0.01,
      unit: "1",
      meaning: "insulin over usual too little to act anywhere",
      source: "design",
      note: "without any insulin nothing is in excess",
    },
  },
  variables: {
    resistance: {
      unit: "1",
      is: "effect*max(excess, 0)^3",
      meaning: "resistance of muscle and fat",
    },
  },
  states: {
    excess: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "((plasma - portal)/(max(plasma, 0) + max(portal, 0) + trace) - excess)/lag",
      meaning:
        "how far insulin is the periphery's, mean of days: 0 as the islets send it, 1 if the liver had none",
    },
  },
});
