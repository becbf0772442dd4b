import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const none = (meaning: string) =>
  ({ value: 0, unit: "nmol/min", meaning, source: "lesion" }) as const;

/** Adrenaline of the medulla, noradrenaline of the nerves, and their methylated metabolites in plasma. */
export const medulla: ModuleDefinition = defineModule({
  id: "medulla",
  about:
    "Adrenaline follows the central drive of the medulla and the reflex outflow, its synthesis needs the cortisol that flows in from the cortex; noradrenaline spills over from the nerves. With half-lives of two minutes plasma is at balance. Metanephrine leaks from the stores of the medulla whatever is secreted; most normetanephrine is made where noradrenaline is released.",
  sources: ["eisenhofer1995", "merke2000"],
  inputs: {
    drive: {
      from: "sympathetic.medullary",
      unit: "1",
      meaning: "central drive of the medulla",
    },
    outflow: {
      from: "baroreflex.sympathetic",
      unit: "1",
      meaning: "sympathetic outflow, central drive and reflex together",
      absent: 1,
    },
    exercise: {
      from: "sympathetic.exerciseNoradrenaline",
      unit: "1",
      meaning: "spillover added by exercise",
    },
    cortisol: {
      from: "fasciculata.secretionCortisol",
      unit: "umol/h",
      meaning: "cortisol that flows through the medulla",
    },
    mass: {
      from: "adrenalCortex.medullaSurvival",
      unit: "1",
      meaning: "share of the medulla that is left",
    },
    alphaBlock: {
      from: "phenoxybenzamine.block",
      unit: "1",
      meaning: "share of alpha-receptors blocked, also on the nerve endings",
      absent: 0,
    },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    tumourAdrenaline: none("adrenaline of a tumour (healthy medullae: 1.9 nmol/min)"),
    tumourNoradrenaline: none("noradrenaline of a tumour (healthy nerves: 3.5 nmol/min)"),
    infusionAdrenaline: none("adrenaline by vein"),
    paroxysm: {
      value: 0,
      unit: "1",
      meaning: "a paroxysm of the tumour: 1 multiplies its secretion by eleven",
      source: "lesion",
    },
    basalAdrenaline: {
      value: 200,
      unit: "pmol/L",
      meaning: "adrenaline of the healthy at rest, venous",
      source: "hjemdahl1986",
      note: "0.16 venous and 0.31 nmol/L arterial lying",
    },
    adrenalineClearance: {
      value: 9.4,
      unit: "L/min",
      meaning: "clearance of adrenaline by venous sampling, 70 kg",
      source: "fitzgerald1980",
      note: "9.41 +- 1.37",
    },
    basalNoradrenaline: {
      value: 1610,
      unit: "pmol/L",
      meaning: "noradrenaline of the healthy lying at rest, venous",
      source: "hjemdahl1986",
      note: "1.61 venous, 1.43 nmol/L arterial; samples are venous",
    },
    noradrenalineClearance: {
      value: 2.2,
      unit: "L/min",
      meaning: "clearance of noradrenaline, 70 kg",
      source: "design",
      note: "178 pmol/kg/min raise it fivefold",
    },
    reflexPower: {
      value: 1.05,
      unit: "1",
      meaning: "power with which the reflex outflow moves the medulla",
      source: "hjemdahl1986",
      note: "standing, at an outflow of 1.5: adrenaline 1.4-1.7 times",
    },
    spilloverPower: {
      value: 1.9,
      unit: "1",
      meaning: "power with which the outflow moves the spillover of noradrenaline",
      source: "hjemdahl1986",
      note: "standing, at an outflow of 1.5: noradrenaline 2.1-2.6 times",
    },
    extraAdrenal: {
      value: 0.09,
      unit: "1",
      meaning: "share of plasma adrenaline from elsewhere",
      source: "eisenhofer1995",
      note: "91 % from the adrenals",
    },
    nerveEndingGain: {
      value: 0.8,
      unit: "1",
      meaning: "rise of spillover when alpha-receptors of the nerve endings are blocked",
      source: "design",
      note: "release is no longer restrained; plasma noradrenaline rises on the drug",
    },
    normalCortisol: {
      value: 1.6,
      unit: "umol/h",
      meaning: "cortisol secretion at which synthesis is normal",
      source: "design",
      note: "below the 2.1 umol/h of the body, as the answer is curved: synthesis is 0.99 of normal over the day; 16 mg a day (weitzman1971) are 1.84",
    },
    withoutCortisol: {
      value: 0.1,
      unit: "1",
      meaning: "adrenaline synthesis without cortisol from the cortex",
      source: "rudman1981",
      note: "10-20 % of normal in ACTH deficiency on replacement; 40-80 % lower in CYP21A2 deficiency (merke2000)",
    },
    cortisolHalf: {
      value: 0.5,
      unit: "1",
      meaning: "relative cortisol that sets how synthesis saturates",
      source: "merke2000",
      note: "so that deficiency counts for more than excess",
    },
    synthesisTime: {
      value: 4,
      unit: "d",
      meaning: "time in which PNMT and stores follow cortisol",
      source: "design",
      note: "an acute rise of cortisol by ACTH does nothing to adrenaline (PMID 3020115)",
    },
    basalMetanephrine: {
      value: 0.19,
      unit: "nmol/L",
      meaning: "free plasma metanephrine of the healthy",
      source: "osinga2013",
      note: "0.13-0.23",
    },
    metanephrineFromPlasma: {
      value: 0.09,
      unit: "1",
      meaning: "share of metanephrine made of circulating and other adrenaline",
      source: "eisenhofer1995",
      note: "91 % is made in the adrenals",
    },
    basalNormetanephrine: {
      value: 0.4,
      unit: "nmol/L",
      meaning: "free plasma normetanephrine of the healthy lying at rest",
      source: "osinga2013",
      note: "0.12-0.73 in volunteers; 0.41-0.70 in a reference population seated",
    },
    normetanephrineFromAdrenals: {
      value: 0.23,
      unit: "1",
      meaning: "share of normetanephrine made in the adrenals",
      source: "eisenhofer1995",
    },
    tumourMetabolism: {
      value: 0.6,
      unit: "1",
      meaning: "metabolite in plasma over the catecholamine that a quiet tumour adds",
      source: "design",
      note: "normetanephrine 2.5-25 at noradrenaline 6-30 nmol/L",
    },
  },
  variables: {
    cortisolFeed: {
      unit: "1",
      is: "cortisol/(normalCortisol*clearanceSize)",
      meaning: "cortisol that reaches the medulla over normal",
    },
    secretion: {
      unit: "1",
      is: "(1 - extraAdrenal)*mass*synthesis*drive*max(outflow, 0)^reflexPower + extraAdrenal",
      meaning: "adrenaline secreted over the healthy at rest",
    },
    tumourAdrenalineLevel: {
      unit: "pmol/L",
      is: "tumourAdrenaline/(adrenalineClearance*clearanceSize)",
      meaning: "adrenaline that the quiet tumour adds",
    },
    tumourNoradrenalineLevel: {
      unit: "pmol/L",
      is: "tumourNoradrenaline/(noradrenalineClearance*clearanceSize)",
      meaning: "noradrenaline that the quiet tumour adds",
    },
    adrenaline: {
      unit: "pmol/L",
      is: "basalAdrenaline*secretion + tumourAdrenalineLevel*(1 + 10*paroxysm) + infusionAdrenaline/(adrenalineClearance*clearanceSize)",
      meaning: "adrenaline in plasma",
    },
    noradrenaline: {
      unit: "pmol/L",
      is: "basalNoradrenaline*(max(outflow, 0)^spilloverPower*(1 + nerveEndingGain*alphaBlock) + exercise) + tumourNoradrenalineLevel*(1 + 10*paroxysm)",
      meaning: "noradrenaline in plasma",
    },
    metanephrine: {
      unit: "nmol/L",
      is: "basalMetanephrine*((1 - metanephrineFromPlasma)*mass*synthesis + metanephrineFromPlasma*adrenaline/basalAdrenaline) + tumourMetabolism*tumourAdrenalineLevel",
      meaning: "free metanephrine in plasma",
    },
    normetanephrine: {
      unit: "nmol/L",
      is: "basalNormetanephrine*(normetanephrineFromAdrenals*mass + (1 - normetanephrineFromAdrenals)*(noradrenaline - tumourNoradrenalineLevel*(1 + 10*paroxysm))/basalNoradrenaline) + tumourMetabolism*tumourNoradrenalineLevel",
      meaning: "free normetanephrine in plasma",
    },
  },
  states: {
    synthesis: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(withoutCortisol + (1 - withoutCortisol)*(1 + cortisolHalf)*cortisolFeed/(cortisolFeed + cortisolHalf) - synthesis)/synthesisTime",
      meaning: "PNMT and adrenaline stores, 1 = normal",
    },
  },
});
