import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const number = (value: number, meaning: string) =>
  ({ value, unit: "1", meaning, source: "stadt2022" }) as const;
const is = (formula: string, meaning: string) => ({ unit: "1", is: formula, meaning }) as const;
const state = (start: number, rate: string, meaning: string) =>
  ({ unit: "1", start, scale: start, rate: `(${rate})/minute`, meaning }) as const;

/** Potassium balance after Stadt 2022 with its exponential law for aldosterone, fasting insulin; minutes, mEq. */
export const stadtPotassium: ModuleDefinition = defineModule({
  id: "stadt",
  about: "Potassium in gut, plasma, interstitium and muscle, with the kidney of the paper.",
  parameters: {
    minute: { value: 1, unit: "min", meaning: "unit of time", source: "stadt2022" },
    intake: number(70, "potassium eaten, mEq/d"),
    load: number(0, "potassium into the gut, mEq/min"),
    plasmaVolume: number(4.5, "plasma volume, L"),
    interstitialVolume: number(10, "interstitial volume, L"),
    muscleVolume: number(24, "muscle volume, L"),
  },
  variables: {
    Kp: is("plasma/plasmaVolume", "plasma potassium"),
    Ki: is("interstitium/interstitialVolume", "interstitial potassium"),
    Km: is("muscle/muscleVolume", "muscle potassium"),
    aldosterone: is(
      "85*exp(0.5*((plasma + interstitium)/(plasmaVolume + interstitialVolume) - 4.2))",
      "aldosterone, ng/L",
    ),
    distal: is(
      "0.125*Kp*(1 - 0.67 - 0.25) + 0.041*0.3475*aldosterone^0.23792*max(1, 0.250274*(gut - 4.375))",
      "potassium leaving the distal tubule",
    ),
    urine: is(
      "distal + 0.0022*0.161275*aldosterone^0.410711 - 0.499994*distal",
      "potassium into the urine",
    ),
    pump: is(
      "(66.4 + 0.273*aldosterone)/89.605*130*Ki/(1.4 + Ki)",
      "sodium-potassium pump of muscle",
    ),
    leak: is("130*4.3/(1.4 + 4.3)/(130 - 4.3)*(Km - Ki)", "leak of muscle"),
  },
  states: {
    gut: state(4.375, "0.9*intake/1440 + load - 0.01*gut", "in the gut"),
    plasma: state(18.93, "0.01*gut - 0.3*(Kp - Ki) - urine", "in plasma"),
    interstitium: state(42.06, "0.3*(Kp - Ki) - pump + leak", "in the interstitium"),
    muscle: state(3104, "pump - leak", "in muscle"),
  },
});
