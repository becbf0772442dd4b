import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What pregnancy does to the axes: hCG, oestrogen on TBG and CBG, the kidney, the placenta. Linked in only in the pregnant. */
export const pregnancy: ModuleDefinition = defineModule({
  id: "pregnancy",
  about:
    "Courses over the weeks of pregnancy (from the last menstrual period): hCG, TBG, CBG, dilution, renal iodide clearance, placental deiodination, weight.",
  parameters: {
    weekAtStart: {
      value: 4,
      unit: "wk",
      meaning: "week of pregnancy when the run starts",
      source: "design",
      note: "chosen by the patient",
    },
    peakHCG: { value: 80000, unit: "[IU]/L", meaning: "hCG at its peak", source: "cole2010" },
    lateHCG: {
      value: 12000,
      unit: "[IU]/L",
      meaning: "hCG of the second half",
      source: "cole2010",
    },
    peakWeek: { value: 10, unit: "wk", meaning: "week of the peak", source: "cole2010" },
    rise: {
      value: 2.25,
      unit: "wk",
      meaning: "width of the peak",
      source: "cole2010",
      note: "100 IU/L at 4 weeks; 10-20 kIU/L at 14",
    },
    lateWeek: {
      value: 11,
      unit: "wk",
      meaning: "week at which the plateau is half built",
      source: "cole2010",
    },
    hCGfactor: { value: 1, unit: "1", meaning: "hCG over normal (mole, twins)", source: "lesion" },
    tbgRise: {
      value: 1.35,
      unit: "1",
      meaning: "greatest rise of TBG over normal, less 1",
      source: "glinoer1997",
      note: "TBG 2.1-2.6 times normal",
    },
    tbgWeek: {
      value: 10,
      unit: "wk",
      meaning: "week of half the rise",
      source: "glinoer1997",
      note: "plateau by mid-gestation",
    },
    tbgSpan: { value: 2.6, unit: "wk", meaning: "width of the rise", source: "glinoer1997" },
    cbgRise: {
      value: 2,
      unit: "1",
      meaning: "greatest rise of CBG over normal, less 1",
      source: "jung2011",
      note: "three times normal in the third trimester",
    },
    cbgWeek: {
      value: 18,
      unit: "wk",
      meaning: "week of half the rise of CBG",
      source: "jung2011",
      note: "rises through all trimesters",
    },
    cbgSpan: { value: 5, unit: "wk", meaning: "width of the rise of CBG", source: "jung2011" },
    albuminFall: {
      value: 0.2,
      unit: "1",
      meaning: "fall of albumin by term",
      source: "larsson2008",
    },
    renalRise: {
      value: 0.35,
      unit: "1",
      meaning: "rise of renal iodide clearance",
      source: "glinoer1997",
    },
    renalWeek: { value: 8, unit: "wk", meaning: "week of half the rise", source: "glinoer1997" },
    renalSpan: { value: 2, unit: "wk", meaning: "width of the rise", source: "glinoer1997" },
    placentalMaximum: {
      value: 0.6,
      unit: "1",
      meaning: "placental D3 at term over the mother's",
      source: "glinoer1997",
      note: "levothyroxine need rises by 25-50 %",
    },
    placentalWeek: {
      value: 16,
      unit: "wk",
      meaning: "week of half the placental D3",
      source: "glinoer1997",
    },
    placentalSpan: { value: 4, unit: "wk", meaning: "width of the rise", source: "glinoer1997" },
    calcitoninRise: {
      value: 0.2,
      unit: "1",
      meaning: "rise of calcitonin secretion",
      source: "clinCaseRep2016",
    },
    gain: { value: 12.5, unit: "kg", meaning: "weight gained by term", source: "hytten1991" },
    gainWeek: { value: 23, unit: "wk", meaning: "week of half the gain", source: "hytten1991" },
    gainSpan: { value: 6, unit: "wk", meaning: "width of the gain", source: "hytten1991" },
  },
  functions: {
    rising: { args: ["w", "half", "span"], is: "1/(1 + exp(-(w - half)/span))" },
  },
  variables: {
    week: { unit: "wk", is: "weekAtStart + time", meaning: "week of pregnancy" },
    hCG: {
      unit: "[IU]/L",
      is: "hCGfactor*(peakHCG*exp(-(((week - peakWeek)/rise)^2)) + lateHCG*rising(week, lateWeek, 0.3*rise))",
      meaning: "hCG",
    },
    tbgFactor: {
      unit: "1",
      is: "1 + tbgRise*rising(week, tbgWeek, tbgSpan)",
      meaning: "TBG over normal",
    },
    cbgFactor: {
      unit: "1",
      is: "1 + cbgRise*rising(week, cbgWeek, cbgSpan)",
      meaning: "synthesis of CBG over normal",
    },
    albuminFactor: {
      unit: "1",
      is: "1 - albuminFall*rising(week, tbgWeek, tbgSpan)",
      meaning: "albumin over normal",
    },
    calcitoninFactor: {
      unit: "1",
      is: "1 + calcitoninRise*rising(week, tbgWeek, tbgSpan)",
      meaning: "calcitonin secretion over normal, with oestrogen",
    },
    renalFactor: {
      unit: "1",
      is: "1 + renalRise*rising(week, renalWeek, renalSpan)",
      meaning: "renal iodide clearance over normal",
    },
    placentalDeiodination: {
      unit: "1",
      is: "placentalMaximum*rising(week, placentalWeek, placentalSpan)",
      meaning: "placental D3 over the mother's",
    },
    weightGain: { unit: "kg", is: "gain*rising(week, gainWeek, gainSpan)", meaning: "mass gained" },
  },
});
