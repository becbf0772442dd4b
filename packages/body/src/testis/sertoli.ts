import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Sertoli cells: their number, inhibin B and anti-Muellerian hormone. */
export const sertoli: ModuleDefinition = defineModule({
  id: "sertoli",
  about:
    "FSH multiplies the cells in the first months of life and in puberty, after which they stay. Inhibin B follows FSH in part and fails without germ cells; testosterone of the ripening testis ends most of AMH.",
  sources: ["kelsey2016", "matthiesson2003", "hero2012"],
  inputs: {
    FSH: { from: "gonadotrophs.FSH", unit: "[IU]/L", meaning: "FSH in plasma" },
    present: { from: "testes.present", unit: "1", meaning: "testes, 1 = both" },
    intratesticular: {
      from: "leydig.intratesticular",
      unit: "1",
      meaning: "testosterone in the tubules, 1 = young man",
    },
    receptor: {
      from: "androgenAction.receptor",
      unit: "1",
      meaning: "function of the androgen receptor",
      absent: 1,
    },
    germCells: {
      from: "spermatogenesis.germCells",
      unit: "1",
      meaning: "stem cells of the tubules over normal",
    },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    normalFSH: {
      value: 4.5,
      unit: "[IU]/L",
      meaning: "FSH of the healthy young man",
      source: "design",
      note: "within 1.5 to 12.4 IU/L, the interval of the usual assays",
    },
    growth: {
      value: 1.2,
      unit: "/a",
      meaning: "greatest growth of the cells towards their number",
      source: "kelsey2016",
      note: "inhibin B of infants, its fall over childhood and its rise to 17 years",
    },
    growthThreshold: {
      value: 0.5,
      unit: "1",
      meaning: "cube of FSH over normal at half of that growth",
      source: "design",
      note: "FSH of infancy and puberty drives it, that of childhood hardly",
    },
    ripening: {
      value: 2.5,
      unit: "a",
      meaning: "time in which an adult's testosterone ripens the cells",
      source: "hero2012",
      note: "ripe cells have lost AMH and divide no more: what is lost afterwards does not come back",
    },
    degeneration: {
      value: 0,
      unit: "/a",
      meaning: "loss of cells in a testis that makes testosterone (Klinefelter)",
      source: "lesion",
    },
    level: {
      value: 245,
      unit: "ng/L",
      meaning: "inhibin B of all cells at normal FSH, 17 years",
      source: "kelsey2016",
      note: "mean 305 ng/L at 17 years and 170 in the mature adult",
    },
    ageing: {
      value: 0.012,
      unit: "/a",
      meaning: "decline of inhibin B from 17 years on",
      source: "kelsey2016",
      note: "a modest fall over adult life",
    },
    ripeAge: { value: 17, unit: "a", meaning: "age from which it declines", source: "kelsey2016" },
    constitutive: {
      value: 0.67,
      unit: "1",
      meaning: "share of inhibin B that needs no FSH",
      source: "matthiesson2003",
      note: "75 % are left under testosterone with a progestin",
    },
    half: {
      value: 0.5,
      unit: "1",
      meaning: "FSH over normal of half of the rest",
      source: "matthiesson2003",
      note: "1200 IU of FSH raise inhibin B to 130-144 %",
    },
    germShare: {
      value: 0.7,
      unit: "1",
      meaning: "share of an adult's inhibin B that needs germ cells",
      source: "inhibinGonadal2000",
      note: "men with failure of the germ cells 73, fertile men 255 ng/L",
    },
    childAMH: {
      value: 1000,
      unit: "pmol/L",
      meaning: "AMH of all cells of an adult without testosterone",
      source: "hero2012",
      note: "102 ug/L before puberty; 21 ug/L in young men with Kallmann syndrome",
    },
    androgenHalf: {
      value: 0.05,
      unit: "1",
      meaning: "square of testosterone in the tubules that halves AMH",
      source: "tehranAMH",
      note: "6.9 ug/L in men",
    },
  },
  variables: {
    stimulus: {
      unit: "1",
      is: "max(FSH, 0)/normalFSH",
      meaning: "FSH over that of the young man",
    },
    density: {
      unit: "1",
      is: "present*cells/clearanceSize",
      meaning: "cells over the size of the body",
    },
    lasting: {
      unit: "1",
      is: "exp(-ageing*max(age - ripeAge, 0))",
      meaning: "share of secretion that age leaves",
    },
    inhibinBMade: {
      unit: "ng/L",
      is: "level*density*lasting*(constitutive + (1 - constitutive)*(1 + half)*stimulus/(half + stimulus))*(1 - germShare*(1 - germCells)*cells)",
      meaning: "inhibin B that the testes hold up in plasma",
    },
    AMH: {
      unit: "pmol/L",
      is: "childAMH*density*lasting/(1 + (receptor*intratesticular)^2/androgenHalf)",
      meaning: "AMH that the testes hold up in plasma",
    },
  },
  states: {
    ripe: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "receptor*intratesticular/ripening*(1 - ripe)",
      meaning: "ripeness of the cells, 1 = adult",
    },
    cells: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "growth*stimulus^3/(growthThreshold + stimulus^3)*(1 - cells)*(1 - ripe) - degeneration*intratesticular*cells",
      meaning: "Sertoli cells, 1 = adult",
    },
  },
});
