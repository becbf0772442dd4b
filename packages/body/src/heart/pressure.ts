import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Cardiac output from the filling of the circulation, and arterial pressure. */
export const pressure: ModuleDefinition = defineModule({
  id: "pressure",
  about:
    "Cardiac output follows the filling of the veins and sympathetic outflow, pressure is output times resistance; all relative to the healthy of the same age, whose pressure `circulation` gives.",
  sources: ["guyton1972", "karaaslan2005"],
  inputs: {
    usual: {
      from: "circulation.mean",
      unit: "mm[Hg]",
      meaning: "mean pressure of the healthy at this age, awake",
      absent: 85,
    },
    usualPulse: {
      from: "circulation.pulse",
      unit: "mm[Hg]",
      meaning: "pulse pressure at that mean",
      absent: 47,
    },
    usualOutput: {
      from: "circulation.output",
      unit: "L/min",
      meaning: "cardiac output at that mean",
      absent: 4.53,
    },
    bloodVolume: {
      from: "fluids.relativeBlood",
      unit: "1",
      meaning: "blood volume over normal",
      absent: 1,
    },
    standing: { from: "posture.standing", unit: "1", meaning: "1 standing, 0 lying", absent: 0 },
    sympathetic: {
      from: "baroreflex.sympathetic",
      unit: "1",
      meaning: "sympathetic outflow over rest",
      absent: 1,
    },
    noradrenalineTone: {
      from: "vessels.noradrenalineTone",
      unit: "1",
      meaning: "factor of circulating noradrenaline on resistance",
      absent: 1,
    },
    arterialPower: {
      from: "vessels.resistanceBySympathetic",
      unit: "1",
      meaning: "power of sympathetic outflow on resistance",
      absent: 0.35,
    },
    adrenaline: {
      from: "medulla.adrenaline",
      unit: "pmol/L",
      meaning: "plasma adrenaline",
      absent: 200,
    },
    responsiveness: {
      from: "vessels.responsiveness",
      unit: "1",
      meaning: "answer of vessels to nerves over normal",
      absent: 1,
    },
    resistance: {
      from: "vessels.relativeResistance",
      unit: "1",
      meaning: "resistance over usual",
      absent: 1,
    },
    asleep: { from: "sleep.asleep", unit: "1", meaning: "1 asleep, 0 awake", absent: 0 },
  },
  parameters: {
    pooling: {
      value: 0.075,
      unit: "1",
      meaning: "share of the blood that standing moves into the legs",
      source: "smith1994",
      note: "375 of the 500-700 mL of 5 L that move at once; pulse then rises by 10-15, diastolic pressure by some 5, and noradrenaline doubles",
    },
    unstressed: {
      value: 0.725,
      unit: "1",
      meaning: "share of the blood that fills the vessels without stretching them",
      source: "guyton1972",
      fitted: "packages/body/fit/saltBalance.ts",
      note: "less than the 0.7 of an instant: vessels give way over hours",
    },
    venousPower: {
      value: 0.08,
      unit: "1",
      meaning: "power with which sympathetic outflow makes that share smaller",
      source: "guyton1972",
      note: "veins give up some 300 mL at threefold outflow; 1 L of blood can be lost with little fall of pressure; as in arteries the answer needs cortisol",
    },
    outputBySympathetic: {
      value: 0.2,
      unit: "1",
      meaning: "power of sympathetic outflow on cardiac output",
      source: "guyton1972",
    },
    adrenalineMaximum: {
      value: 0.25,
      unit: "1",
      meaning: "greatest rise of cardiac output by adrenaline",
      source: "clutter1980",
    },
    adrenalineHalf: {
      value: 3000,
      unit: "pmol/L",
      meaning: "adrenaline of half that rise",
      source: "clutter1980",
      note: "heart rate moves from 50-100 ng/L, systolic pressure from 75-125",
    },
    strength: {
      value: 3.2,
      unit: "1",
      meaning: "greatest mean pressure that the left ventricle can make, over usual",
      source: "hall2016",
      note: "contracting against a closed aorta it reaches 250-300 mm[Hg]",
    },
    contractility: {
      value: 1,
      unit: "1",
      meaning: "pumping ability of the heart over normal",
      source: "lesion",
    },
    dipping: {
      value: 0.13,
      unit: "1",
      meaning: "fall of pressure in sleep",
      source: "staessen1997",
      note: "night over day 0.87",
    },
  },
  variables: {
    centralVolume: {
      unit: "1",
      is: "bloodVolume - pooling*standing",
      meaning: "blood volume above the legs over normal",
    },
    venousFilling: {
      unit: "1",
      is: "max(centralVolume - unstressed*(max(sympathetic, 0.05)*noradrenalineTone^(1/arterialPower))^(-venousPower*responsiveness), 0.02)/(1 - unstressed)",
      meaning: "stretch of the veins over normal",
    },
    adrenalineEffect: {
      unit: "1",
      is: "adrenalineMaximum*adrenaline^2/(adrenaline^2 + adrenalineHalf^2)",
      meaning: "rise of output, and fall of resistance, by adrenaline",
    },
    unloaded: {
      unit: "1",
      is: "contractility*venousFilling*max(sympathetic, 0.05)^outputBySympathetic*(1 + adrenalineEffect)*resistance",
      meaning: "mean pressure over usual that filling and nerves call for",
    },
    relative: {
      unit: "1",
      is: "unloaded/(1 + (unloaded/strength)^6)^(1/6)",
      meaning: "mean pressure over usual, sleep left out",
    },
    relativeOutput: {
      unit: "1",
      is: "relative/resistance",
      meaning: "cardiac output over usual",
    },
    sleepFactor: {
      unit: "1",
      is: "1 - dipping*asleep",
      meaning: "factor of sleep",
    },
    mean: { unit: "mm[Hg]", is: "usual*relative*sleepFactor", meaning: "mean arterial pressure" },
    pulse: {
      unit: "mm[Hg]",
      is: "usualPulse*relativeOutput*max(relative, 0.2)^0.5*sleepFactor",
      meaning: "pulse pressure",
    },
    systolic: { unit: "mm[Hg]", is: "mean + 2*pulse/3", meaning: "systolic pressure" },
    diastolic: { unit: "mm[Hg]", is: "mean - pulse/3", meaning: "diastolic pressure" },
    output: { unit: "L/min", is: "usualOutput*relativeOutput", meaning: "cardiac output" },
  },
});
