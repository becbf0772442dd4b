import { defineModule, type ModuleDefinition, type StateDefinition } from "@endocrine/engine";

const fitted = "packages/clinic/fit/spermatogenesis.ts";

/** A chain of states through which cells go, each in `time`. */
function chain(
  names: readonly string[],
  first: string,
  time: string,
  meaning: string,
): Readonly<Record<string, StateDefinition>> {
  return Object.fromEntries(
    names.map((name, i) => [
      name,
      {
        unit: "1",
        start: 1,
        scale: 1,
        rate: `(${i === 0 ? first : names[i - 1]} - ${name})/${time}`,
        meaning: `${meaning}, 1 = normal`,
      },
    ]),
  );
}

/** Spermatogenesis: from spermatogonia to sperm in 64 days, and through the epididymis. */
export const spermatogenesis: ModuleDefinition = defineModule({
  id: "spermatogenesis",
  about:
    "Spermatogonia become spermatocytes, spermatids and sperm; testosterone of the tubules and FSH decide at each of four gates how many go on. Without them sperm fail after weeks, and come back after months.",
  sources: ["ly2005", "liu2006", "johnson1986"],
  inputs: {
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
    FSH: { from: "sertoli.stimulus", unit: "1", meaning: "FSH over that of the young man" },
    sertoliCells: { from: "sertoli.cells", unit: "1", meaning: "Sertoli cells, 1 = adult" },
    present: { from: "testes.present", unit: "1", meaning: "testes, 1 = both" },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
  },
  parameters: {
    germCells: {
      value: 1,
      unit: "1",
      meaning: "stem cells of the tubules over normal (0 Sertoli cells only)",
      source: "lesion",
    },
    production: {
      value: 205,
      unit: "10*6/d",
      meaning: "sperm of both testes of a young man",
      source: "johnson1986",
      note: "5.8 million for a gram and day, some 36 g of parenchyma",
    },
    ageing: {
      value: 0.007,
      unit: "/a",
      meaning: "decline of production from 30 years on",
      source: "johnson1986",
    },
    declineFrom: {
      value: 30,
      unit: "a",
      meaning: "age from which it declines",
      source: "johnson1986",
    },
    usualConcentration: {
      value: 73,
      unit: "10*6/mL",
      meaning: "sperm in the semen of fertile men",
      source: "cooper2010",
      note: "median; 5th centile 15",
    },
    androgenHalf: {
      value: 0.15,
      unit: "1",
      meaning: "square of testosterone in the tubules of half of its effect",
      source: "ly2005",
      fitted,
    },
    withoutFSH: {
      value: 0.3,
      unit: "1",
      meaning: "share that goes on without FSH",
      source: "design",
      note: "few sperm, but sperm, where only FSH is lacking",
    },
    halfFSH: {
      value: 0.3,
      unit: "1",
      meaning: "FSH over normal of half of its effect",
      source: "design",
      note: "sperm output is near normal at the lower half of the interval of FSH",
    },
    atSpermatogonia: {
      value: 1,
      unit: "1",
      meaning: "share of the first gate that hormones hold",
      source: "ly2005",
      fitted,
    },
    atMeiosis: {
      value: 0.86,
      unit: "1",
      meaning: "share of the second gate that hormones hold",
      source: "ly2005",
      fitted,
    },
    atSpermatids: {
      value: 0.81,
      unit: "1",
      meaning: "share of the third gate that hormones hold",
      source: "ly2005",
      fitted,
    },
    trace: {
      value: 1e-9,
      unit: "1",
      meaning: "cells that are counted where there are none",
      source: "design",
      note: "a billionth of normal: a chain that only empties leaves the range of numbers",
    },
    atRelease: {
      value: 0.53,
      unit: "1",
      meaning: "share of the last gate, the release of sperm, that hormones hold",
      source: "ly2005",
      fitted,
    },
    first: {
      value: 10,
      unit: "d",
      meaning: "time of the first divisions of spermatogonia",
      source: "design",
      note: "64 days without them, some 74 with them",
    },
    step: {
      value: 8,
      unit: "d",
      meaning: "half of a cycle of the epithelium: time of one of eight steps",
      source: "misell2006",
      note: "eight steps are 64 days; 42 to 76 days to ejaculation in single men",
    },
    transit: {
      value: 6,
      unit: "d",
      meaning: "time in the epididymis",
      source: "design",
      note: "days; it varies with the output of sperm",
    },
  },
  functions: {
    gate: { args: ["share", "support"], is: "1 - share*max(1 - support, 0)" },
  },
  variables: {
    androgen: {
      unit: "1",
      is: "(1 + androgenHalf)*(receptor*intratesticular)^2/(androgenHalf + (receptor*intratesticular)^2)",
      meaning: "effect of testosterone, 1 = young man",
    },
    byFSH: {
      unit: "1",
      is: "withoutFSH + (1 - withoutFSH)*(1 + halfFSH)*FSH/(halfFSH + FSH)",
      meaning: "effect of FSH, 1 = young man",
    },
    support: {
      unit: "1",
      is: "androgen*byFSH",
      meaning: "support by testosterone and FSH, 1 = young man",
    },
    entering: {
      unit: "1",
      is: "present*germCells*sertoliCells^3*max(byFSH, 1)*gate(atSpermatogonia, support) + trace",
      meaning: "spermatogonia that set out: few between unripe cells, more under much FSH",
    },
    fill: {
      unit: "1",
      is: "(stem + spermatogonia1 + spermatogonia2 + spermatocytes1 + spermatocytes2 + spermatocytes3 + spermatids1 + spermatids2 + spermatids3)/9",
      meaning: "germ cells in the tubules, 1 = adult",
    },
    output: {
      unit: "10*6/d",
      is: "present*production*exp(-ageing*max(age - declineFrom, 0))*epididymis",
      meaning: "sperm produced",
    },
    concentration: {
      unit: "10*6/mL",
      is: "usualConcentration*output/production",
      meaning: "sperm in the semen",
    },
  },
  states: {
    ...chain(["stem"], "entering", "first", "first spermatogonia"),
    ...chain(["spermatogonia1", "spermatogonia2"], "stem", "step", "spermatogonia"),
    ...chain(
      ["spermatocytes1", "spermatocytes2", "spermatocytes3"],
      "spermatogonia2*gate(atMeiosis, support)",
      "step",
      "spermatocytes",
    ),
    ...chain(
      ["spermatids1", "spermatids2", "spermatids3"],
      "spermatocytes3*gate(atSpermatids, support)",
      "step",
      "spermatids",
    ),
    ...chain(
      ["epididymis"],
      "spermatids3*gate(atRelease, support)",
      "transit",
      "sperm in the epididymis",
    ),
  },
});
