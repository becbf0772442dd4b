import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Juxtaglomerular cells and plasma renin. */
export const renin: ModuleDefinition = defineModule({
  id: "renin",
  about:
    "Renin is released when pressure in the afferent arteriole or sodium at the macula densa falls and when renal nerves fire; angiotensin and ANP hold it back.",
  sources: ["leete2019", "hester2011", "broughtonPipkin1981"],
  inputs: {
    openDelivery: {
      from: "tubule.openDelivery",
      unit: "1",
      meaning: "sodium reaching the macula densa of the free nephrons over normal",
      absent: 1,
    },
    stenosedDelivery: {
      from: "tubule.stenosedDelivery",
      unit: "1",
      meaning: "sodium reaching the macula densa behind a stenosis over normal",
      absent: 1,
    },
    open: {
      from: "kidney.open",
      unit: "1",
      meaning: "pressure of the free nephrons over usual",
      absent: 1,
    },
    stenosed: {
      from: "kidney.stenosed",
      unit: "1",
      meaning: "pressure behind a stenosis over usual",
      absent: 1,
    },
    stenosedShare: {
      from: "kidney.stenosedShare",
      unit: "1",
      meaning: "share of nephrons behind the stenosis",
      absent: 0.5,
    },
    sympathetic: {
      from: "baroreflex.sympathetic",
      unit: "1",
      meaning: "sympathetic outflow over normal",
      absent: 1,
    },
    angiotensin: {
      from: "angiotensin.effect",
      unit: "1",
      meaning: "angiotensin action over normal",
      absent: 1,
    },
    natriuretic: {
      from: "anp.relative",
      unit: "1",
      meaning: "atrial natriuretic peptide over normal",
      absent: 1,
    },
    function: { from: "kidney.function", unit: "1", meaning: "working nephrons", absent: 1 },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    betaBlock: {
      from: "propranolol.block",
      unit: "1",
      meaning: "share of beta-receptors blocked",
      absent: 0,
    },
  },
  parameters: {
    normal: {
      value: 15,
      unit: "m[IU]/L",
      meaning: "direct renin concentration of the recumbent adult",
      source: "goldberg1993",
      note: "renin activity 1.2 ng/mL/h; 12 m[IU]/L of renin make about 1 ng/mL/h",
    },
    halfLife: {
      value: 43,
      unit: "min",
      meaning: "half-life of plasma renin",
      source: "hester2011",
      note: "0.0161 /min",
    },
    maximum: {
      value: 60,
      unit: "1",
      meaning: "greatest release over normal",
      source: "design",
      note: "renin activity of 40-80 ng/mL/h in the salt-losing adrenal insufficiency and malignant hypertension",
    },
    pressureSlope: {
      value: 11,
      unit: "1",
      meaning: "fall of ln release with relative pressure, near the usual",
      source: "design",
      fitted: "packages/body/fit/saltBalance.ts",
      note: "renin doubles for a fall of renal pressure by some 8 mm[Hg]",
    },
    pressureMaximum: {
      value: 5,
      unit: "1",
      meaning: "release over normal at a low pressure, other things equal",
      source: "deBruyne2006",
      note: "renin in the vein of a kidney rises by 346 % when a balloon halves its pressure, macula densa included",
    },
    deliveryPower: {
      value: 2.2,
      unit: "1",
      meaning: "power of the macula densa signal",
      source: "hester2011",
      fitted: "packages/body/fit/saltBalance.ts",
      note: "release eightfold without sodium, about halved at twice normal",
    },
    sympatheticPower: {
      value: 1.5,
      unit: "1",
      meaning: "power of sympathetic outflow",
      source: "hester2011",
      note: "slope 1 at normal nerve activity",
    },
    shortLoop: {
      value: 1.1,
      unit: "1",
      meaning: "power with which angiotensin holds release back",
      source: "leete2019",
    },
    shortLoopFloor: {
      value: 0.03,
      unit: "1",
      meaning: "angiotensin action below which the brake is fully off",
      source: "goldberg1993",
      note: "renin tenfold under full receptor block",
    },
    deliveryFloor: {
      value: 0.636,
      unit: "1",
      meaning: "sodium, over normal, that the macula densa does not miss",
      source: "hester2011",
      note: "with the power: release eightfold without sodium",
    },
    natriureticPower: {
      value: 0.17,
      unit: "1",
      meaning: "power with which ANP holds release back",
      source: "anderson1987",
      note: "renin activity 1.55 to 1.17 pmol/mL/h at 5.5-fold ANP",
    },
    betaShare: {
      value: 0.6,
      unit: "1",
      meaning: "share of release that full beta-blockade takes away",
      source: "buhler1972",
    },
    infantile: {
      value: 10,
      unit: "1",
      meaning: "further release at birth, over the adult's at the same drive",
      source: "broughtonPipkin1981",
      note: "renin of infants is several times the adult's and falls through the first decade",
    },
    childhood: {
      value: 4,
      unit: "a",
      meaning: "age by which most of it has gone",
      source: "broughtonPipkin1981",
    },
    tumour: {
      value: 0,
      unit: "m[IU]/L",
      meaning: "renin that a tumour of the juxtaglomerular cells adds",
      source: "lesion",
    },
  },
  functions: {
    /** Answer to pressure: exponential near the usual, bounded where pressure is low. */
    byPressure: {
      args: ["pressure", "slope", "most"],
      is: "most/(1 + (most - 1)*exp(slope*most/(most - 1)*(min(pressure, 5) - 1)))",
    },
    /** Answer to sodium at the macula densa: a power, bounded where none comes. */
    byDelivery: {
      args: ["delivery", "power", "floor"],
      is: "((1 + floor)/(max(delivery, 0) + floor))^power",
    },
  },
  variables: {
    openSignal: {
      unit: "1",
      is: "byPressure(open, pressureSlope, pressureMaximum)*byDelivery(openDelivery, deliveryPower, deliveryFloor)",
      meaning: "drive of the free nephrons by pressure and macula densa over normal",
    },
    stenosedSignal: {
      unit: "1",
      is: "byPressure(stenosed, pressureSlope, pressureMaximum)*byDelivery(stenosedDelivery, deliveryPower, deliveryFloor)",
      meaning: "drive behind the stenosis by pressure and macula densa over normal",
    },
    common: {
      unit: "1",
      is: "max(sympathetic, 0.05)^sympatheticPower*(1 - betaShare*betaBlock)*((max(angiotensin, 0) + shortLoopFloor)/(1 + shortLoopFloor))^(-shortLoop)*max(natriuretic, 0.05)^(-natriureticPower)",
      meaning: "drive by nerves, angiotensin and ANP over normal",
    },
    release: {
      unit: "1",
      is: "function*(1 + infantile*exp(-max(age, 0)/childhood))*maximum*((1 - stenosedShare)*openSignal*common/(maximum - 1 + openSignal*common) + stenosedShare*stenosedSignal*common/(maximum - 1 + stenosedSignal*common))",
      meaning: "release over normal",
    },
    relative: { unit: "1", is: "plasma/normal", meaning: "renin over normal" },
  },
  states: {
    plasma: {
      unit: "m[IU]/L",
      start: "normal",
      scale: 15,
      rate: "ln(2)/halfLife*(normal*release + tumour - plasma)",
      meaning: "plasma renin",
    },
  },
});
