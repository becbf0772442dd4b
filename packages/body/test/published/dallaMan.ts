import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const number = (value: number, meaning: string) =>
  ({ value, unit: "1", meaning, source: "dallaMan2007" }) as const;
const is = (formula: string, meaning: string) => ({ unit: "1", is: formula, meaning }) as const;
const state = (start: string | number, rate: string, meaning: string) =>
  ({ unit: "1", start, scale: 1, rate: `(${rate})/minute`, meaning }) as const;

/** What type 2 diabetes changes in the parameters of the healthy. */
export const type2: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    BW: 91,
    Gb: 164.18,
    Ib: 54.81,
    VG: 1.49,
    k1: 0.042,
    k2: 0.071,
    VI: 0.04,
    m1: 0.379,
    m2: 0.673,
    m4: 0.269,
    m5: 0.0526,
    kmax: 0.0465,
    kmin: 0.0076,
    kabs: 0.023,
    b: 0.68,
    d: 0.09,
    kp2: 0.0007,
    kp3: 0.005,
    kp4: 0.0786,
    ki: 0.0066,
    Vm0: 4.65,
    Vmx: 0.034,
    Km0: 466.21,
    p2U: 0.084,
    K: 0.99,
    alpha: 0.013,
    beta: 0.05,
    ke1: 0.0007,
    ke2: 269,
  }).map(([name, value]) => [`dallaMan.${name}`, value]),
);

/**
 * The meal model of Dalla Man 2007, one meal at time 0; minutes, mg/kg, pmol/kg. kp1 and m6 follow from the
 * basal state, as the printed ones of type 2 diabetes do not hold it; the bends of gastric emptying follow from
 * the dose.
 */
export const dallaMan: ModuleDefinition = defineModule({
  id: "dallaMan",
  about: "Glucose and insulin after a meal of the healthy man of 78 kg.",
  parameters: {
    minute: { value: 1, unit: "min", meaning: "unit of time", source: "dallaMan2007" },
    D: number(78000, "glucose eaten, mg"),
    BW: number(78, "body weight, kg"),
    Gb: number(91.76, "basal glucose, mg/dL"),
    Ib: number(25.49, "basal insulin, pmol/L"),
    VG: number(1.88, "dL/kg"),
    k1: number(0.065, "1/min"),
    k2: number(0.079, "1/min"),
    VI: number(0.05, "L/kg"),
    m1: number(0.19, "1/min"),
    m2: number(0.484, "1/min"),
    m4: number(0.194, "1/min"),
    m5: number(0.0304, "min kg/pmol"),
    HEb: number(0.6, "basal hepatic extraction"),
    kmax: number(0.0558, "1/min"),
    kmin: number(0.008, "1/min"),
    kabs: number(0.057, "1/min"),
    f: number(0.9, "share that reaches plasma"),
    b: number(0.82, "share of the dose at the first bend"),
    d: number(0.01, "share of the dose at the second bend"),
    kp2: number(0.0021, "1/min"),
    kp3: number(0.009, "mg/kg/min per pmol/L"),
    kp4: number(0.0618, "mg/kg/min per pmol/kg"),
    ki: number(0.0079, "1/min"),
    Fcns: number(1, "mg/kg/min"),
    Vm0: number(2.5, "mg/kg/min"),
    Vmx: number(0.047, "mg/kg/min per pmol/L"),
    Km0: number(225.59, "mg/kg"),
    p2U: number(0.0331, "1/min"),
    K: number(2.3, "pmol/kg per mg/dL"),
    alpha: number(0.05, "1/min"),
    beta: number(0.11, "pmol/kg/min per mg/dL"),
    gamma: number(0.5, "1/min"),
    ke1: number(0.0005, "1/min"),
    ke2: number(339, "mg/kg"),
  },
  variables: {
    Gpb: is("Gb*VG", "basal plasma glucose"),
    Gtb: is(
      "(sqrt((k2*Km0 + Vm0 - k1*Gpb)^2 + 4*k2*k1*Gpb*Km0) - (k2*Km0 + Vm0 - k1*Gpb))/(2*k2)",
      "basal tissue glucose",
    ),
    Sb: is("(m1/(1 - HEb)*(m2 + m4)/m1 - m2)*Ib*VI", "basal secretion"),
    m6: is("HEb + m5*Sb", "extraction without secretion"),
    kp1: is(
      "Fcns + Vm0*Gtb/(Km0 + Gtb) + ke1*max(Gpb - ke2, 0) + kp2*Gpb + kp3*Ib + kp4*Sb/gamma",
      "production without glucose and insulin",
    ),
    G: is("Gp/VG", "glucose, mg/dL"),
    I: is("Ip/VI", "insulin, pmol/L"),
    S: is("gamma*Ipo", "secretion, pmol/kg/min"),
    HE: is("min(max(m6 - m5*S, 0), 0.99)", "hepatic extraction"),
    m3: is("HE*m1/(1 - HE)", "removal in the liver"),
    Qsto: is("Qsto1 + Qsto2", "in the stomach"),
    kempt: is(
      "kmin + (kmax - kmin)/2*(tanh(5/(2*D*(1 - b))*(Qsto - b*D)) - tanh(5/(2*D*d)*(Qsto - d*D)) + 2)",
      "gastric emptying",
    ),
    Ra: is("f*kabs*Qgut/BW", "appearance, mg/kg/min"),
    EGP: is("max(kp1 - kp2*Gp - kp3*Id - kp4*Ipo, 0)", "endogenous production"),
    Uid: is("(Vm0 + Vmx*X)*Gt/(Km0 + Gt)", "uptake that insulin moves"),
    dG: is(
      "(EGP + Ra - Fcns - ke1*max(Gp - ke2, 0) - k1*Gp + k2*Gt)/VG",
      "slope of glucose, mg/dL/min",
    ),
    Spo: is("Y + Sb + K*max(dG, 0)", "supply of insulin"),
  },
  states: {
    Gp: state("Gb*VG", "dG*VG", "glucose of plasma"),
    Gt: state(
      "(sqrt((k2*Km0 + Vm0 - k1*Gp)^2 + 4*k2*k1*Gp*Km0) - (k2*Km0 + Vm0 - k1*Gp))/(2*k2)",
      "k1*Gp - k2*Gt - Uid",
      "glucose of tissue",
    ),
    Ip: state("Ib*VI", "m1*Il - (m2 + m4)*Ip", "insulin of plasma"),
    Il: state("(m2 + m4)*Ip/m1", "S + m2*Ip - (m1 + m3)*Il", "insulin of the liver"),
    Qsto1: state("D", "-kmax*Qsto1", "solid in the stomach"),
    Qsto2: state(0, "kmax*Qsto1 - kempt*Qsto2", "ground in the stomach"),
    Qgut: state(0, "kempt*Qsto2 - kabs*Qgut", "in the gut"),
    I1: state("Ib", "ki*(I - I1)", "delayed insulin"),
    Id: state("Ib", "ki*(I1 - Id)", "insulin that acts on the liver"),
    X: state(0, "p2U*(I - Ib - X)", "insulin that acts on uptake"),
    Y: state(
      0,
      "-alpha*(Y - max(beta*(G - Gb), -Sb))",
      "secretion called for by the level of glucose",
    ),
    Ipo: state(
      "(m1/(1 - HEb)*(m2 + m4)/m1 - m2)*Ip/gamma",
      "Spo - gamma*Ipo",
      "insulin in the portal vein",
    ),
  },
});
