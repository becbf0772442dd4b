import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What insulin does, where it does it, with its delays. */
export const insulinAction: ModuleDefinition = defineModule({
  id: "insulinAction",
  about:
    "Insulin acts after a delay: half an hour in muscle, four hours through plasma on the liver and at once through the portal vein, minutes in fat. Each action is told over that of usual fasting insulin at usual sensitivity.",
  sources: ["dallaMan2007"],
  inputs: {
    plasma: { from: "insulin.plasma", unit: "pmol/L", meaning: "insulin in plasma" },
    portal: { from: "insulin.portal", unit: "pmol/L", meaning: "insulin in the portal vein" },
    muscleSensitivity: {
      from: "insulinSensitivity.muscle",
      unit: "1",
      meaning: "sensitivity of muscle",
      absent: 1,
    },
    liverSensitivity: {
      from: "insulinSensitivity.liver",
      unit: "1",
      meaning: "sensitivity of the liver",
      absent: 1,
    },
    fatSensitivity: {
      from: "insulinSensitivity.fatTissue",
      unit: "1",
      meaning: "sensitivity of fat",
      absent: 1,
    },
    rateSize: {
      from: "person.rateSize",
      unit: "1",
      meaning: "allometric scale of rates",
      absent: 1,
    },
  },
  parameters: {
    usual: {
      value: 30,
      unit: "pmol/L",
      meaning: "fasting insulin of the healthy",
      source: "design",
      note: "where the islets, liver and kidney of this body settle; 25.5 in the meal model",
    },
    usualPortal: {
      value: 161,
      unit: "pmol/L",
      meaning: "fasting insulin of the healthy in the portal vein",
      source: "design",
      note: "a secretion of 85 pmol/min into 0.65 L/min of portal plasma, on top of the systemic 30",
    },
    muscleRate: {
      value: 0.0331,
      unit: "/min",
      meaning: "rate at which muscle follows plasma insulin",
      source: "dallaMan2007",
    },
    liverRate: {
      value: 0.0079,
      unit: "/min",
      meaning: "rate of each of the two delays of the liver",
      source: "dallaMan2007",
    },
    liverBound: {
      value: 40,
      unit: "1",
      meaning: "insulin over usual beyond which more of it does no more to the liver",
      source: "design",
      note: "release is gone at 60 mU/L, some twelve times usual, by a tenth of the receptors (rizza1981)",
    },
    fatRate: {
      value: 0.07,
      unit: "/min",
      meaning: "rate at which fat follows plasma insulin",
      source: "design",
      note: "fatty acids fall to a third within 45 min of a glucose load (fujita2022)",
    },
  },
  variables: {
    relative: { unit: "1", is: "plasma/usual", meaning: "insulin in plasma over usual" },
    relativePortal: {
      unit: "1",
      is: "portal/usualPortal",
      meaning: "insulin in the portal vein over usual",
    },
    muscle: {
      unit: "1",
      is: "muscleSensitivity*max(remoteMuscle, 0)",
      meaning: "insulin action on muscle over usual",
    },
    liver: {
      unit: "1",
      is: "liverSensitivity*max(remoteLiver, 0)",
      meaning: "delayed insulin action on the liver over usual",
    },
    liverPortal: {
      unit: "1",
      is: "liverSensitivity*relativePortal",
      meaning: "prompt action of portal insulin on the liver over usual",
    },
    fat: {
      unit: "1",
      is: "fatSensitivity*max(remoteFat, 0)",
      meaning: "insulin action on fat over usual",
    },
  },
  states: {
    remoteMuscle: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "muscleRate*rateSize*(relative - remoteMuscle)",
      meaning: "insulin that muscle feels over usual",
    },
    transit: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "liverRate*rateSize*(relative/sqrt(1 + (relative/liverBound)^2) - transit)",
      meaning: "insulin on its way to act on the liver over usual",
    },
    remoteLiver: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "liverRate*rateSize*(transit - remoteLiver)",
      meaning: "insulin that the liver feels over usual",
    },
    remoteFat: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "fatRate*rateSize*(relative - remoteFat)",
      meaning: "insulin that fat feels over usual",
    },
  },
});
