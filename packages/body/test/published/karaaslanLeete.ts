import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const number = (value: number, meaning: string) =>
  ({ value, unit: "1", meaning, source: "leete2019" }) as const;
const is = (formula: string, meaning: string) => ({ unit: "1", is: formula, meaning }) as const;
const state = (start: number, rate: string, meaning: string) =>
  ({ unit: "1", start, scale: Math.abs(start) || 1, rate: `(${rate})/minute`, meaning }) as const;

/**
 * The blood-pressure model of Karaaslan 2005 with the angiotensin cascade of Leete and Layton 2019, for a
 * man, in its own numbers (minutes, litres, milliequivalents); potassium at 4.2 mmol/L. Three implicit
 * equations (cardiac output, glomerular pressure, tubuloglomerular feedback) follow with a lag of seconds,
 * which leaves every steady state where it is.
 */
export const karaaslanLeete: ModuleDefinition = defineModule({
  id: "leete",
  about: "Long-term pressure, sodium and the renin-angiotensin system of a man.",
  parameters: {
    minute: { value: 1, unit: "min", meaning: "unit of time", source: "leete2019" },
    intake: number(0.126, "sodium eaten, mEq/min"),
    potassium: number(4.2, "plasma potassium"),
    lag: number(0.05, "lag of the implicit equations, min"),
    aceInhibition: number(0, "share of ACE inhibited"),
    blockade: number(0, "share of AT1 blocked"),
    infusion: number(0, "angiotensin II infused"),
  },
  variables: {
    Csod: is("sodium/ecf", "plasma sodium"),
    blood: is("0.325*ecf", "blood volume"),
    r1: is("AT1R/13.99", "AT1-bound angiotensin over reference"),
    Pra: is("0.2787*exp(0.2281*output)", "right atrial pressure"),
    Ra: is(
      "16.6/vas*aum*(0.6 + 1.8/(1 + exp(-2.5*(r1 - (1 + ln(1.8/0.4 - 1)/2.5)))))",
      "arterial resistance",
    ),
    Pma: is("output*(Ra + 3.4)", "mean arterial pressure"),
    auto: is("3.0042*exp(-0.011*Pma)", "autonomic drive"),
    aum: is("auto0/4 + 0.75*auto0 + z", "autonomic multiplier"),
    rsna: is(
      "(0.5 + 1/(1 + exp((Pma - 100)/15)))*(1 - 0.008*Pra)",
      "renal sympathetic nerve activity",
    ),
    Raa: is(
      "31.67*2/(1 + exp(-3.16*(rsna - 1)))*tgf*(0.9 + 1/(1 + 9*exp(-0.9*(Pgh - 62))))*(0.8 + 0.2092*r1 - 0.0092/r1)",
      "afferent resistance",
    ),
    Rea: is("51.66*(0.925 + 0.0835*r1 - 0.0085/r1)", "efferent resistance"),
    GFR: is("(Pgh - 46)*0.00781", "filtration"),
    filtered: is("GFR*Csod", "sodium filtered"),
    proximal: is(
      "0.8*(0.85 + 0.3/(1 + exp((filtered - 18)/138)))*(0.95 + 0.12/(1 + exp(2.6 - 2.3418*r1)))*(0.72 + 0.56/(1 + exp((1 - rsna)/2.18)))",
      "share taken by the proximal tubule",
    ),
    macula: is("filtered*(1 - proximal)", "sodium at the macula densa"),
    aldosterone: is("max(1, Nal*85)", "aldosterone, ng/L"),
    distal: is(
      "0.5*(0.17 + 0.94/(1 + exp((0.48 - 1.2*ln(aldosterone))/0.88)))",
      "share taken by the distal tubule",
    ),
    toDuct: is("macula*(1 - distal)", "sodium at the collecting duct"),
    ANP: is("7.4052 - 6.554/(1 + exp(Pra - 3.762))", "natriuretic peptide"),
    duct: is(
      "0.93*(0.82 + 0.39/(1 + exp((toDuct - 1.7625)/0.375)))*(1.1 - 0.1*ANP)*0.76*aldosterone^0.06",
      "share taken by the collecting duct",
    ),
    excretion: is("max(0, toDuct*(1 - duct))", "sodium excreted"),
    ADH: is("4*Nadh", "antidiuretic hormone"),
    adhTarget: is("(max(0, Csod - 141) + max(0, aum - 1) - dra)/3", "its target"),
    dra: is("0.2*Pra + w", "atrial signal"),
    waterTaken: is(
      "0.0193 - 0.001/(0.3313 + 0.8/(1 + exp(0.6 - 3.7*ln(ADH)/ln(10)))) + (0.8 + 0.08*tanh(8.5*((filtered - excretion)/(13.909 + 1.5859 + 1.6909) - 1)))*GFR",
      "water taken back",
    ),
    urine: is("max(0.0003, GFR - waterTaken)", "urine flow"),
    drunk: is("max(0, 0.0078541/(0.65451 + 18.22*ADH^(-1.607)) - 0.002)", "water drunk"),
    PRA: is("61/60*PRC", "plasma renin activity"),
    conversion: is("(1 - aceInhibition)*0.88492 + 0.09315", "conversion of angiotensin I"),
    renin: is(
      "(0.2262 + 28.04/(11.56 + exp((macula - 1.731)/0.6056)))*(1.822 - 2.056/(1.358 + exp(rsna - 0.8667)))*10^(0.0102 - 0.95*ln(r1)/ln(10))",
      "renin released",
    ),
    aldosteroneTarget: is(
      "max(0, potassium/Csod/(4.2/144/7) - 6)*piecewise(exp(-0.0425*(Pma - 100)), Pma <= 100, 1)*(0.47 + 2.4/(1 + exp(2.82/0.8 - 1.5*1.301/0.8*r1)))",
      "aldosterone called for",
    ),
  },
  states: {
    output: state(
      4.865,
      "(((7.436*blood - 30.18)*aum - Pra)/((8*3.4 + Ra)/31) - output)/lag",
      "cardiac output",
    ),
    auto0: state(0.975, "(auto - auto0)/lag", "autonomic drive felt"),
    Pgh: state(62.7, "(Pma - Pma/(Raa + Rea)*Raa - Pgh)/lag", "glomerular pressure"),
    tgf: state(
      1,
      "(0.3408 + 3.449/(3.88 + exp((macula - 3.859)/(-0.9617))) - tgf)/lag",
      "tubuloglomerular feedback",
    ),
    ecf: state(15.1094, "drunk - urine", "extracellular volume"),
    sodium: state(2176.19, "intake - excretion", "sodium"),
    vas: state(1.0956, "1e-5*(11.312*exp(-0.4799*output) - vas)", "vascularity"),
    z: state(0.2685, "-0.75*0.0000667*(0.75*auto0 + z - 1)", "baroreceptor resetting"),
    w: state(-0.1691, "-0.0007*dra", "atrial adaptation"),
    Nadh: state(1.091, "(adhTarget - Nadh)/6", "relative ADH"),
    Nal: state(0.9817, "(aldosteroneTarget - Nal)/60", "relative aldosterone"),
    PRC: state(16.154, "renin - ln(2)/12*PRC", "renin concentration"),
    AngI: state(6.8357, "PRA - (conversion + 0.038189)*AngI - ln(2)/0.5*AngI", "angiotensin I"),
    AngII: state(
      4.3293,
      "infusion + conversion*AngI - (0.0078009 + 0.25056 + (1 - blockade)*0.17008 + 0.065667)*AngII - ln(2)/0.66*AngII",
      "angiotensin II",
    ),
    AT1R: state(12.7475, "(1 - blockade)*0.17008*AngII - ln(2)/12*AT1R", "AT1-bound angiotensin"),
  },
});
