import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Magnocellular vasopressin neurons: how hard they fire for osmolality, volume, pressure and nausea. */
export const vasopressinNeurons: ModuleDefinition = defineModule({
  id: "vasopressinNeurons",
  about:
    "Firing is stated as the plasma level that it holds in the healthy: a line above an osmotic threshold, and an exponential rise with loss of blood volume or pressure; cortisol holds the neurons back.",
  sources: ["thompson1986", "robertson1976"],
  inputs: {
    osmolality: {
      from: "osmolality.effective",
      unit: "mosm/kg",
      meaning: "osmolality at the receptors",
      absent: 288.5,
    },
    filling: {
      from: "fluids.relativeBlood",
      unit: "1",
      meaning: "blood volume over normal",
      absent: 1,
    },
    pressure: {
      from: "pressure.relative",
      unit: "1",
      meaning: "arterial pressure over usual",
      absent: 1,
    },
    glucocorticoid: {
      from: "glucocorticoid.hypothalamus",
      unit: "1",
      meaning: "glucocorticoid action over normal",
      absent: 1,
    },
    angiotensin: {
      from: "angiotensin.effect",
      unit: "1",
      meaning: "angiotensin action over normal",
      absent: 1,
    },
  },
  parameters: {
    slope: {
      value: 0.43,
      unit: "pmol.kg/L/mosm",
      meaning: "rise of vasopressin with osmolality",
      source: "thompson1986",
    },
    threshold: {
      value: 284,
      unit: "mosm/kg",
      meaning: "osmolality from which vasopressin rises",
      source: "thompson1986",
    },
    softness: {
      value: 0.7,
      unit: "mosm/kg",
      meaning: "width over which the line bends at its threshold",
      source: "design",
      note: "neurons differ; levels below the detection limit of 0.3 pmol/L",
    },
    cortisolShift: {
      value: 2.4,
      unit: "mosm/kg",
      meaning: "shift of the threshold with ln glucocorticoid action",
      source: "aubry1965",
      note: "3.7 mosm/kg up after 100 mg of cortisol a day",
    },
    cortisolFloor: {
      value: 0.2,
      unit: "1",
      meaning: "keeps that shift finite without cortisol",
      source: "design",
      note: "threshold about 4 mosm/kg lower in adrenal insufficiency",
    },
    angiotensinShift: {
      value: 0.5,
      unit: "mosm/kg",
      meaning: "fall of the threshold with ln angiotensin action",
      source: "design",
      note: "angiotensin in high doses raises vasopressin a little",
    },
    lossSlope: {
      value: 18,
      unit: "1",
      meaning: "rise of ln vasopressin with the share of volume lost",
      source: "robertson1976b",
      note: "little to 5 %, two- to threefold at 10 %, tens of times at 20-30 %",
    },
    lossScale: {
      value: 0.25,
      unit: "pmol/L",
      meaning: "size of that exponential",
      source: "robertson1976b",
    },
    pressureWeight: {
      value: 0.3,
      unit: "1",
      meaning: "weight of a fall of pressure against one of volume",
      source: "robertson1976b",
    },
    hypertrophyMost: {
      value: 3,
      unit: "1",
      meaning: "greatest rise of release by growth of the neurons",
      source: "timper2015",
      fitted: "packages/body/fit/saltBalance.ts",
      note: "copeptin above 21.4 pmol/L in nephrogenic diabetes insipidus at the osmolality at which a healthy person has 10",
    },
    hypertrophyHalf: {
      value: 3.6,
      unit: "pmol/L",
      meaning: "lasting osmotic drive of half that growth",
      source: "timper2015",
      fitted: "packages/body/fit/saltBalance.ts",
    },
    hypertrophyTime: {
      value: 7,
      unit: "d",
      meaning: "time constant of that growth",
      source: "hatton1997",
      note: "cells and nuclei grow within days of dehydration",
    },
    nausea: {
      value: 0,
      unit: "1",
      meaning: "nausea, 0 none, 1 vomiting",
      source: "lesion",
    },
    nauseaMaximum: {
      value: 150,
      unit: "pmol/L",
      meaning: "vasopressin with vomiting",
      source: "rowe1979",
      note: "tens to hundreds of times basal",
    },
    most: {
      value: 500,
      unit: "pmol/L",
      meaning: "level that the strongest firing holds",
      source: "robertson1976b",
    },
    cells: {
      value: 1,
      unit: "1",
      meaning: "living share of the neurons",
      source: "lesion",
    },
    osmoreceptor: {
      value: 1,
      unit: "1",
      meaning: "answer of the neurons to osmolality",
      source: "lesion",
    },
    thresholdShift: {
      value: 0,
      unit: "mosm/kg",
      meaning: "downward reset of the osmostat",
      source: "lesion",
    },
    autonomous: {
      value: 0,
      unit: "pmol/L",
      meaning: "level held by firing that nothing holds back",
      source: "lesion",
    },
  },
  variables: {
    thresholdNow: {
      unit: "mosm/kg",
      is: "threshold - thresholdShift + cortisolShift*ln((max(glucocorticoid, 0) + cortisolFloor)/(1 + cortisolFloor)) - angiotensinShift*ln((max(angiotensin, 0) + 0.2)/1.2)",
      meaning: "osmotic threshold now",
    },
    osmoticDrive: {
      unit: "pmol/L",
      is: "osmoreceptor*size*slope*softness*ln(1 + exp(min((osmolality - thresholdNow)/softness, 300)))",
      meaning: "level that osmolality holds",
    },
    loss: {
      unit: "1",
      is: "1 - filling + pressureWeight*(1 - pressure)",
      meaning: "loss of volume and pressure",
    },
    volumeDrive: {
      unit: "pmol/L",
      is: "lossScale*(exp(lossSlope*max(min(loss, 0.5), -0.3)) - 1)",
      meaning: "level that volume and pressure add or take",
    },
    wanted: {
      unit: "pmol/L",
      is: "max(osmoticDrive + volumeDrive + nauseaMaximum*nausea, 0)",
      meaning: "level that firing would hold with all neurons",
    },
    drive: {
      unit: "pmol/L",
      is: "cells*(most*wanted/(most + wanted)) + autonomous",
      meaning: "level that the living neurons hold",
    },
  },
  states: {
    size: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(1 + hypertrophyMost*(osmoticDrive/size)^4/((osmoticDrive/size)^4 + hypertrophyHalf^4) - size)/hypertrophyTime",
      meaning: "size of the neurons over normal",
    },
  },
});
