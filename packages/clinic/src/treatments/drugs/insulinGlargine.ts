import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { insulinUnits } from "./insulinDepot.ts";

/** Insulin glargine, 100 U/mL, under the skin. */
export const insulinGlargine: ModuleDefinition = defineModule({
  id: "insulinGlargine",
  about:
    "A precipitate that dissolves at a pace which hardly changes until little is left, so that a daily dose gives a nearly even level; what circulates is its metabolite M1, as active as insulin.",
  sources: ["lepore2000", "bolli2012"],
  parameters: {
    ...insulinUnits,
    dose: {
      value: 20,
      unit: "[IU]",
      meaning: "usual size of an injection, which sets the surface that dissolves",
      source: "design",
      note: "set with the dose: exposure is in proportion to it (bolli2012)",
    },
    duration: {
      value: 20,
      unit: "h",
      meaning: "time in which an injection would dissolve at its first pace",
      source: "lepore2000",
      note: "end of action, here of half the level, at 22 +- 4 h",
    },
    last: {
      value: 0.1,
      unit: "1",
      meaning: "share of the injection at which the pace has halved",
      source: "lepore2000",
      note: "no peak",
    },
    trace: {
      value: 1e-9,
      unit: "[IU]",
      meaning: "precipitate too small to count",
      source: "design",
      note: "where nothing has ever been injected, nothing dissolves",
    },
    passage: {
      value: 1.2,
      unit: "h",
      meaning: "time from the precipitate to the blood",
      source: "lepore2000",
      note: "onset at 1.5 +- 0.3 h",
    },
  },
  variables: {
    dissolution: {
      unit: "[IU]/h",
      is: "dose/duration*injected/(last*dose + injected + trace)",
      meaning: "insulin that leaves the precipitate",
    },
    appearance: {
      unit: "pmol/h",
      is: "unitAmount*dissolved/passage",
      meaning: "insulin that reaches the blood",
    },
  },
  states: {
    injected: {
      unit: "[IU]",
      start: 0,
      scale: 10,
      rate: "infusion - dissolution",
      meaning: "precipitate under the skin",
    },
    dissolved: {
      unit: "[IU]",
      start: 0,
      scale: 2,
      rate: "dissolution - dissolved/passage",
      meaning: "on its way to the blood",
    },
  },
});
