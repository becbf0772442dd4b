import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Resting follicles from birth to menopause, and the antimullerian hormone of those that grow. */
export const ovarianReserve: ModuleDefinition = defineModule({
  id: "ovarianReserve",
  about:
    "Non-growing follicles by age after Wallace and Kelsey, times what endowment and disease leave of them. The supply of small antral follicles follows their number; menopause comes when it runs out.",
  sources: ["wallace2010"],
  inputs: {
    age: { from: "person.age", unit: "a", meaning: "age", absent: 28 },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
    excess: {
      from: "ovarianFollicles.excess",
      unit: "1",
      meaning: "antral follicles over those of the age (polycystic ovaries)",
      absent: 1,
    },
  },
  parameters: {
    greatest: {
      value: 5.56,
      unit: "1",
      meaning: "decimal logarithm of the greatest number of follicles",
      source: "wallace2010",
    },
    middle: {
      value: 51.95,
      unit: "a",
      meaning: "age at which that logarithm is halved",
      source: "wallace2010",
      note: "25.6 + 52.7/2",
    },
    width: {
      value: 34.65,
      unit: "a",
      meaning: "width of the fall",
      source: "wallace2010",
      note: "24.5*sqrt(2)",
    },
    reference: {
      value: 51000,
      unit: "1",
      meaning: "follicles at 28 years",
      source: "wallace2010",
      note: "by the same curve",
    },
    broad: {
      value: 0.25,
      unit: "1",
      meaning: "follicles over those at 28 years at which the supply begins to fall",
      source: "kelsey2011",
      note: "supply falls late: antimullerian hormone 0.6 at 35, 0.3 at 40, 0.1 at 45 years of that at 25",
    },
    steep: {
      value: 0.008,
      unit: "1",
      meaning: "the square of those at which it falls with the square of their number",
      source: "kelsey2011",
    },
    mostAMH: {
      value: 24,
      unit: "pmol/L",
      meaning: "antimullerian hormone of a full supply",
      source: "kelsey2011",
      note: "peak at 24.5 years, 3.1 ug/L",
    },
    childShare: {
      value: 0.45,
      unit: "1",
      meaning: "share of it that a girl has before puberty",
      source: "kelsey2011",
      note: "rises from birth on, with a lull at puberty",
    },
    ripening: {
      value: 14,
      unit: "a",
      meaning: "age at the middle of its rise to the adult's",
      source: "kelsey2011",
    },
    ripeningSpan: {
      value: 2.5,
      unit: "a",
      meaning: "width of that rise",
      source: "kelsey2011",
    },
    endowment: {
      value: 1,
      unit: "1",
      meaning: "follicles at birth over the mean",
      source: "lesion",
    },
    loss: {
      value: 0,
      unit: "/a",
      meaning: "further loss of follicles: autoimmune, irradiation, Turner",
      source: "lesion",
    },
    function: { value: 1, unit: "1", meaning: "ovaries left (0 removed)", source: "lesion" },
  },
  functions: {
    // erf by a hyperbolic tangent, good to 4e-4
    erf: { args: ["z"], is: "tanh(1.12838*z + 0.10277*z^3)" },
  },
  variables: {
    logarithm: {
      unit: "1",
      is: "greatest/2*(1 - erf((age - middle)/width))",
      meaning: "decimal logarithm of the number at this age",
    },
    number: {
      unit: "1",
      is: "female*function*endowment*intact*exp(ln(10)*logarithm)",
      meaning: "resting follicles of both ovaries",
    },
    relative: { unit: "1", is: "number/reference", meaning: "resting follicles over those at 28" },
    supply: {
      unit: "1",
      is: "(1 + broad + steep)*relative^2/(steep + broad*relative + relative^2)",
      meaning: "small antral follicles over those at 28 years",
    },
    growing: {
      unit: "1",
      is: "supply*(childShare + (1 - childShare)/(1 + exp((ripening - age)/ripeningSpan)))",
      meaning: "growing follicles that make antimullerian hormone",
    },
    AMH: { unit: "pmol/L", is: "mostAMH*excess*growing", meaning: "antimullerian hormone" },
  },
  states: {
    intact: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "-loss*intact",
      meaning: "share of the follicles that disease has left",
    },
  },
});
