import { defineModule, type ModuleDefinition, type StateDefinition } from "@endocrine/engine";

const number = (value: number, meaning: string) =>
  ({ value, unit: "1", meaning, source: "tornoe2007" }) as const;
const state = (start: string, rate: string, meaning: string): StateDefinition => ({
  unit: "1",
  start,
  scale: 1,
  rate: `(${rate})/hour`,
  meaning,
});

/** Values of one of the two studies; of the mended axis too. */
interface Axis {
  readonly clearanceLH: number;
  readonly clearanceF: number;
  readonly power: number;
  readonly LH: number;
  readonly testosterone: number;
  /** How the feedback acts on synthesis and release of LH. */
  readonly feedback: "F" | "1/F";
  /** Effect of the drug on release, of its concentration C. */
  readonly drug: string;
}

/** The axis of Tornoe 2007: pool of LH, LH, testosterone and a feedback; h, IU/L, ng/mL. */
function axis(
  { clearanceLH, clearanceF, power, LH, testosterone, feedback, drug }: Axis,
  kinetics: Pick<ModuleDefinition, "parameters" | "variables" | "states">,
): ModuleDefinition {
  return defineModule({
    id: "tornoe",
    about: "Gonadotropin and testosterone of men under analogues of GnRH.",
    parameters: {
      hour: { value: 1, unit: "h", meaning: "unit of time", source: "tornoe2007" },
      release: number(0.00241, "release of the pool, 1/h"),
      clearanceT: number(0.0901, "elimination of testosterone, 1/h"),
      most: number(77.5, "greatest stimulation by LH"),
      healthyMost: number(77.5, "the same, of the healthy testis"),
      half: number(5.18, "LH of half of it"),
      kappa: number(1.9, "steepness"),
      testis: number(1, "share of the testes left"),
      clearanceLH: number(clearanceLH, "elimination of LH, 1/h"),
      clearanceF: number(clearanceF, "rate of the feedback, 1/h"),
      power: number(power, "steepness of the feedback"),
      LH0: number(LH, "LH before"),
      T0: number(testosterone, "testosterone before"),
      ...kinetics.parameters,
    },
    functions: {
      hill: { args: ["C", "half", "gamma"], is: "C^gamma/(half^gamma + C^gamma)" },
    },
    variables: {
      ...kinetics.variables,
      onRelease: { unit: "1", is: `1 + ${drug}`, meaning: "factor of the drug" },
      H: { unit: "1", is: feedback, meaning: "feedback on LH" },
      madeLH: { unit: "1", is: "clearanceLH*LH0", meaning: "LH made" },
      madeT: {
        unit: "1",
        is: "testis*clearanceT*T0/(1 + healthyMost*hill(LH0, half, kappa))",
        meaning: "testosterone made without LH",
      },
    },
    states: {
      ...kinetics.states,
      F: state("1", "clearanceF*((T/T0)^power - F)", "feedback"),
      P: state("madeLH/release", "madeLH*H - release*P*onRelease*H", "pool of LH"),
      LH: state("LH0", "release*P*onRelease*H - clearanceLH*LH", "LH"),
      T: state("T0", "madeT*(1 + most*hill(LH, half, kappa)) - clearanceT*T", "testosterone"),
    },
  });
}

/** Triptorelin under the skin, 3.75 mg of depot; ug and L. */
export const triptorelin: ModuleDefinition = axis(
  {
    clearanceLH: 0.0082,
    clearanceF: 0.00107,
    power: 8.26,
    LH: 4.76,
    testosterone: 4.85,
    feedback: "1/F",
    drug: "1330*hill(max(C, 0), 0.047, 4.87)",
  },
  {
    parameters: {
      burst: number(0, "the early part of the dose, ug/h"),
      dose: number(0, "the later part, ug"),
    },
    variables: { C: { unit: "1", is: "central/640", meaning: "triptorelin, ng/mL" } },
    states: {
      depot: state("dose", "-0.002556*depot", "in the depot"),
      transit: state("0", "0.002556*depot - 0.003647*transit", "on the way"),
      central: state(
        "0",
        "burst + 0.003647*transit - (63.2 + 76.3)/640*central + 76.3/698*outer",
        "in plasma",
      ),
      outer: state("0", "76.3/640*central - 76.3/698*outer", "in tissue"),
    },
  },
);

const degarelixAxis: Axis = {
  clearanceLH: 0.535,
  clearanceF: 0.00497,
  power: 0.56,
  LH: 6.98,
  testosterone: 3.21,
  feedback: "F",
  drug: "-0.942*hill(max(C, 0), 1.49, 1.97)",
};

/** Degarelix under the skin at 40 mg/mL; ug and L. */
export const degarelix: ModuleDefinition = axis(degarelixAxis, {
  parameters: { dose: number(0, "ug") },
  variables: { C: { unit: "1", is: "central/13.2", meaning: "degarelix, ng/mL" } },
  states: {
    fast: state("0.24*0.0573*dose", "-ln(2)/(1.98*24)*fast", "fast part"),
    slow: state("0.24*(1 - 0.0573)*dose", "-ln(2)/(73.7*24)*slow", "slow part"),
    central: state(
      "0",
      "ln(2)/(1.98*24)*fast + ln(2)/(73.7*24)*slow - (2.54 + 6.59)/13.2*central + 6.59/36.1*outer",
      "in plasma",
    ),
    outer: state("0", "6.59/13.2*central - 6.59/36.1*outer", "in tissue"),
  },
});

/**
 * The constants of the degarelix study with the feedback of the other, so that LH rises when testosterone
 * falls: no published fit, but the only one of the three that is stable and has the right sign without a drug.
 */
export const undisturbed: ModuleDefinition = axis(
  { ...degarelixAxis, feedback: "1/F", drug: "0" },
  {},
);
