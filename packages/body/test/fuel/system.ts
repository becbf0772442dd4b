import {
  type Action,
  type CompiledModel,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
  simulate,
} from "@endocrine/engine";
import { held } from "../../../../scripts/isolated/held.ts";
import { gutModules } from "../../src/gut/modules.ts";
import { fuelModules } from "../../src/liver/modules.ts";
import { isletModules } from "../../src/pancreas/modules.ts";

const number = (value: number, meaning: string) =>
  ({ value, unit: "1", meaning, source: "dallaMan2007" }) as const;

export type Values = Readonly<Record<string, number>>;

/** A person of 78 kg, for whom the Padova model gives its flows, whose rates are not scaled. */
export function personOf(kilograms: number): ModuleDefinition {
  return defineModule({
    id: "person",
    about: "A size, held.",
    parameters: {
      size: held(kilograms / 70, "1", "size"),
      rateSize: held(1, "1", "scale of rates"),
      clearanceSize: held(1, "1", "scale of clearances"),
    },
  });
}

/** Insulin at a level, as a clamp or a lack of it holds it. */
export const heldInsulin: ModuleDefinition = defineModule({
  id: "insulin",
  about: "Insulin held at a level.",
  parameters: {
    plasma: held(30, "pmol/L", "insulin of plasma"),
    portal: held(161, "pmol/L", "insulin of the portal vein"),
  },
});

/** Insulin that rises with the square of glucose as beta cells of Topp 2000 do, after a fast. */
export const fastingInsulin: ModuleDefinition = defineModule({
  id: "insulin",
  about: "Insulin at balance with glucose.",
  inputs: { glucose: { from: "glucose.plasma", unit: "mmol/L", meaning: "glucose" } },
  parameters: {
    basal: held(30, "pmol/L", "insulin of the healthy after a night"),
    basalPortal: held(161, "pmol/L", "that of the portal vein"),
    alpha: held(61.62, "mmol2/L2", "square of glucose of half secretion"),
    basalGlucose: held(5.093, "mmol/L", "glucose after a night"),
  },
  variables: {
    relative: {
      unit: "1",
      is: "glucose^2/(alpha + glucose^2)*(alpha + basalGlucose^2)/basalGlucose^2",
      meaning: "insulin over basal",
    },
    plasma: { unit: "pmol/L", is: "basal*relative", meaning: "insulin of plasma" },
    portal: { unit: "pmol/L", is: "basalPortal*relative", meaning: "insulin of the portal vein" },
  },
});

/** Insulin of plasma that returns to basal with a half-life of 5 min after what is added to it. */
export const decayingInsulin: ModuleDefinition = defineModule({
  id: "insulin",
  about: "Insulin after injections.",
  parameters: {
    basal: held(30, "pmol/L", "basal insulin"),
    portal: held(161, "pmol/L", "insulin of the portal vein"),
    halfLife: held(5, "min", "half-life"),
  },
  states: {
    plasma: {
      unit: "pmol/L",
      start: "basal",
      scale: 30,
      rate: "ln(2)/halfLife*(basal - plasma)",
      meaning: "insulin of plasma",
    },
  },
});

/** The gut of the Padova model, one meal in the stomach at the start; mg and minutes. */
export const padovaGut: ModuleDefinition = defineModule({
  id: "intestine",
  about: "Appearance of a dose of glucose.",
  parameters: {
    minute: held(1, "min", "unit of time"),
    milligram: held(1 / 180.16, "mmol", "amount of glucose in a milligram"),
    fatAppearance: held(0, "g/h", "no fat"),
    D: number(78000, "glucose eaten, mg"),
    kmax: number(0.0558, "1/min"),
    kmin: number(0.008, "1/min"),
    kabs: number(0.057, "1/min"),
    f: number(0.9, "share that reaches plasma"),
    b: number(0.82, "share of the dose at the first bend"),
    d: number(0.01, "share of the dose at the second bend"),
  },
  variables: {
    inStomach: { unit: "1", is: "solid + ground", meaning: "in the stomach" },
    emptying: {
      unit: "1",
      is: "kmin + (kmax - kmin)/2*(tanh(5/(2*D*(1 - b))*(inStomach - b*D)) - tanh(5/(2*D*d)*(inStomach - d*D)) + 2)",
      meaning: "gastric emptying",
    },
    glucoseAppearance: {
      unit: "mmol/h",
      is: "f*kabs*gut/minute*milligram",
      meaning: "appearance",
    },
  },
  states: {
    solid: { unit: "1", start: "D", scale: 1, rate: "-kmax*solid/minute", meaning: "solid" },
    ground: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "(kmax*solid - emptying*ground)/minute",
      meaning: "ground",
    },
    gut: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "(emptying*ground - kabs*gut)/minute",
      meaning: "in the gut",
    },
  },
});

/** Secretion, liver and plasma of the Padova model, fed by the glucose of the body; pmol/kg and minutes. */
export const padovaInsulin: ModuleDefinition = defineModule({
  id: "insulin",
  about: "Insulin that answers glucose and its slope.",
  inputs: {
    glucose: { from: "glucose.plasma", unit: "mmol/L", meaning: "glucose" },
    release: { from: "liver.release", unit: "umol/kg/min", meaning: "release" },
    brain: { from: "brainFuel.glucoseUptake", unit: "umol/kg/min", meaning: "brain" },
    exchange: { from: "glucose.exchange", unit: "umol/kg/min", meaning: "exchange" },
    volume: { from: "glucose.volume", unit: "L/kg", meaning: "volume" },
    mass: { from: "glucose.mass", unit: "kg", meaning: "mass" },
    excretion: { from: "renalGlucose.excretion", unit: "mmol/min", meaning: "urine" },
    appearance: { from: "intestine.glucoseAppearance", unit: "mmol/h", meaning: "appearance" },
    usualPortal: { from: "insulinAction.usualPortal", unit: "pmol/L", meaning: "usual" },
  },
  parameters: {
    minute: held(1, "min", "unit of time"),
    picomole: held(1, "pmol/L", "unit"),
    millimole: held(1, "mmol/L", "unit"),
    mg: held(18.016, "1", "mg/dL in a mmol/L"),
    Gb: number(91.76, "basal glucose, mg/dL"),
    Ib: number(25.49, "basal insulin, pmol/L"),
    VI: number(0.05, "L/kg"),
    m1: number(0.19, "1/min"),
    m2: number(0.484, "1/min"),
    m4: number(0.194, "1/min"),
    m5: number(0.0304, "min kg/pmol"),
    HEb: number(0.6, "basal hepatic extraction"),
    K: number(2.3, "pmol/kg per mg/dL"),
    alpha: number(0.05, "1/min"),
    beta: number(0.11, "pmol/kg/min per mg/dL"),
    gamma: number(0.5, "1/min"),
  },
  variables: {
    Sb: { unit: "1", is: "((m2 + m4)/(1 - HEb) - m2)*Ib*VI", meaning: "basal secretion" },
    m6: { unit: "1", is: "HEb + m5*Sb", meaning: "extraction without secretion" },
    S: { unit: "1", is: "gamma*Ipo", meaning: "secretion, pmol/kg/min" },
    HE: { unit: "1", is: "min(max(m6 - m5*S, 0), 0.99)", meaning: "extraction" },
    m3: { unit: "1", is: "HE*m1/(1 - HE)", meaning: "removal" },
    slope: {
      unit: "1",
      is: "mg*minute/millimole*(release - brain - exchange + (appearance - excretion)/mass)/volume",
      meaning: "slope of glucose, mg/dL/min",
    },
    plasma: { unit: "pmol/L", is: "Ip/VI*picomole", meaning: "insulin of plasma" },
    portal: { unit: "pmol/L", is: "usualPortal*S/Sb", meaning: "insulin of the portal vein" },
  },
  states: {
    Ip: {
      unit: "1",
      start: "Ib*VI",
      scale: 1,
      rate: "(m1*Il - (m2 + m4)*Ip)/minute",
      meaning: "insulin of plasma",
    },
    Il: {
      unit: "1",
      start: "(m2 + m4)*Ip/m1",
      scale: 1,
      rate: "(S + m2*Ip - (m1 + m3)*Il)/minute",
      meaning: "insulin of the liver",
    },
    Y: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "-alpha*(Y - max(beta*(mg*glucose/millimole - Gb), -Sb))/minute",
      meaning: "secretion called for by glucose",
    },
    Ipo: {
      unit: "1",
      start: "((m2 + m4)/(1 - HEb) - m2)*Ip/gamma",
      scale: 1,
      rate: "(Y + Sb + K*max(slope, 0) - gamma*Ipo)/minute",
      meaning: "insulin in the portal vein, pmol/kg",
    },
  },
});

/** Glucagon as clamps of 52 people found it (Eriksson 2023), fed by the glucose of the body. */
export const clampGlucagon: ModuleDefinition = defineModule({
  id: "glucagon",
  about: "Glucagon by glucose and insulin.",
  inputs: {
    glucose: { from: "glucose.plasma", unit: "mmol/L", meaning: "glucose" },
    insulin: { from: "insulin.plasma", unit: "pmol/L", meaning: "insulin" },
  },
  parameters: {
    basal: held(8.348, "pmol/L", "basal glucagon"),
    removal: held(0.0612, "/min", "removal"),
    share: held(0.7502, "1", "share of glucose in the restraint"),
    IC50G: held(2.907, "mmol/L", "glucose of half restraint"),
    power: held(5.261, "1", "steepness"),
    IC50I: held(33, "pmol/L", "insulin of half restraint"),
    G0: held(5, "mmol/L", "basal glucose"),
    I0: held(36, "pmol/L", "basal insulin"),
  },
  functions: { part: { args: ["x", "half", "n"], is: "1/(1 + (half/x)^n)" } },
  variables: {
    free: {
      unit: "1",
      is: "(1 - share*part(glucose, IC50G, power) - (1 - share)*insulin/(IC50I + insulin))/(1 - share*part(G0, IC50G, power) - (1 - share)*I0/(IC50I + I0))",
      meaning: "secretion over basal",
    },
  },
  states: {
    plasma: {
      unit: "pmol/L",
      start: "basal",
      scale: 8,
      rate: "removal*(basal*free - plasma)",
      meaning: "glucagon",
    },
  },
});

/** Hormones and states of other organs that a test holds, at the values of the healthy. */
export const otherOrgans: readonly ModuleDefinition[] = (
  [
    ["glucocorticoid", { tissue: [1, "1"] }],
    ["somatotrophs", { relative: [1, "1"] }],
    ["medulla", { adrenaline: [200, "pmol/L"] }],
    ["metabolism", { T3tissue: [1, "1"] }],
    ["fat", { relative: [1, "1"] }],
    ["hPL", { relative: [0, "1"] }],
    ["sympathetic", { exercise: [0, "1"] }],
    ["kidney", { GFR: [0.12, "L/min"], function: [1, "1"] }],
    ["metformin", { effect: [0, "1"] }],
  ] as const
).map(([id, quantities]) =>
  defineModule({
    id,
    about: "Held by the test.",
    parameters: Object.fromEntries(
      Object.entries(quantities as Record<string, readonly [number, string]>).map(
        ([name, [value, unit]]) => [name, held(value, unit, name)],
      ),
    ),
  }),
);

/** The fuel modules with what a test adds; time in hours. */
export function system(...further: readonly ModuleDefinition[]): CompiledModel {
  return compile(flatten([...fuelModules, ...further], { timeUnit: "h" }));
}

export interface Course {
  readonly hours: readonly number[];
  readonly parameters?: Values;
  readonly initial?: Values;
  readonly actions?: readonly Action[];
}

/** Values of signals at hours of a run that starts at 0. */
export function course(
  model: CompiledModel,
  signals: readonly string[],
  { hours, ...options }: Course,
): Readonly<Record<string, readonly number[]>> {
  const { trajectory } = simulate(model, {
    start: 0,
    end: Math.max(...hours),
    output: { at: hours },
    signals,
    ...options,
  });
  return Object.fromEntries(
    [...trajectory.columns].map(([name, { values }]) => [name, [...values]]),
  );
}

/** The fuel modules with the gut, meals and the islets of the body. */
export function withIslets(): CompiledModel {
  return system(...gutModules, ...isletModules);
}

/** Values of signals at hours after the dinner of 19 h with which a fast begins, after twenty usual days. */
export function fasting(
  model: CompiledModel,
  signals: readonly string[],
  hours: readonly number[],
  parameters: Values = {},
): Readonly<Record<string, readonly number[]>> {
  const dinner = 20 * 24 + 19;
  const breakfast = dinner + 11;
  const { trajectory } = simulate(model, {
    start: 0,
    end: dinner + Math.max(...hours),
    output: { at: hours.map((hour) => dinner + hour) },
    signals,
    parameters,
    actions: [{ at: breakfast, set: { "meals.fed": 0 } }],
  });
  return Object.fromEntries(
    [...trajectory.columns].map(([name, { values }]) => [name, [...values]]),
  );
}
