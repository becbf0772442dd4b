import { defineModule } from "@endocrine/engine";

/**
 * THYROSIM as published (Eisenberg et al., Thyroid 2010;20:1215, doi 10.1089/thy.2009.0349; values of
 * its public code), in the units of its paper. TSH amounts q7 and q14-q19 carry a nominal unit of 5.6
 * mU each, written `1` here. Time 0 is 08:00 on the clock. Doses go into `q10` and `q12`.
 */
export const thyrosim = defineModule({
  id: "thyrosim",
  about:
    "T4, T3 and TSH of man: three pools for each thyroid hormone, delayed TSH drive, brain T3.",
  parameters: {
    S4: p(0.00174155, "umol/h", "T4 secretion for each unit of delayed TSH"),
    S3: p(3.3572e-4, "umol/h", "T3 secretion for each unit of delayed TSH"),
    dial1: p(1, "1", "residual thyroid function, T4"),
    dial2: p(0.88, "1", "loss of T4 in the gut over normal"),
    dial3: p(1, "1", "residual thyroid function, T3"),
    dial4: p(0.88, "1", "loss of T3 in the gut over normal"),
    tau: p(8, "h", "delay of the thyroid's answer; six stages of 5/tau"),
    k12: p(0.868, "/h", "T4 return from fast tissue"),
    k13: p(0.108, "/h", "T4 return from slow tissue"),
    k31f: p(584, "/h", "free T4 to slow tissue"),
    k21f: p(1503, "/h", "free T4 to fast tissue"),
    A: p(2.89e-4, "1", "free T4 polynomial"),
    B: p(2.14e-4, "/umol", "free T4 polynomial"),
    C: p(1.28e-4, "/umol2", "free T4 polynomial"),
    D: p(-8.83e-6, "/umol3", "free T4 polynomial"),
    a: p(0.00395, "1", "free T3 polynomial"),
    b: p(0.00185, "/umol", "free T3 polynomial"),
    c: p(0.00061, "/umol2", "free T3 polynomial"),
    d: p(-0.000505, "/umol3", "free T3 polynomial"),
    kabs: p(0.88, "/h", "absorption from the gut"),
    kexcrete: p(0.12, "/h", "loss from the gut"),
    k4dissolve: p(1.3, "/h", "dissolution of T4 tablets"),
    k3dissolve: p(1.78, "/h", "dissolution of T3 tablets"),
    k02: p(0.0189, "/h", "T4 loss from fast tissue"),
    VmaxD1fast: p(0.00998996, "umol/h", "D1 of fast tissue"),
    KmD1fast: p(2.85, "umol", "D1 of fast tissue"),
    VmaxD1slow: p(6.63e-4, "umol/h", "D1 of slow tissue"),
    KmD1slow: p(95, "umol", "D1 of slow tissue"),
    VmaxD2slow: p(7.4619e-4, "umol/h", "D2 of slow tissue"),
    KmD2slow: p(0.075, "umol", "D2 of slow tissue"),
    k45: p(5.37, "/h", "T3 return from fast tissue"),
    k46: p(0.0689, "/h", "T3 return from slow tissue"),
    k64f: p(127, "/h", "free T3 to slow tissue"),
    k54f: p(2043, "/h", "free T3 to fast tissue"),
    k05: p(0.207, "/h", "T3 loss from fast tissue"),
    B0: p(1166, "/h", "mean TSH secretion"),
    A0: p(581, "/h", "circadian amplitude of TSH secretion"),
    Amax: p(2.37, "/h", "amplitude that stays in hypothyroidism"),
    phi: p(-3.71, "1", "phase"),
    day: p(24, "h", "period of the rhythm"),
    kdegHypo: p(0.53, "/h", "TSH loss"),
    VmaxTSH: p(0.037, "/h", "saturable TSH loss"),
    K50TSH: p(23, "1", "half-saturation of that loss"),
    k3: p(0.118, "/h", "brain T3 from T4 and T3"),
    T4PEU: p(0.29, "umol", "euthyroid plasma T4"),
    T3PEU: p(0.006, "umol", "euthyroid plasma T3"),
    kdegT3B: p(0.037, "/h", "loss of brain T3"),
    kLagHypo: p(0.0034, "/h", "slowest lag of brain T3"),
    kLagMaximum: p(2, "/h", "fastest lag of brain T3"),
    KLag: p(5, "1", "brain T3 of half the fastest lag"),
    plasmaVolume: p(3.2, "L", "plasma volume"),
    volumeTSH: p(5.2, "L", "volume of distribution of TSH"),
    unitTSH: p(5.6, "m[IU]", "TSH in one unit of q7"),
    molarMassT4: p(777, "g/mol", "molar mass of T4, as rounded in the paper"),
    molarMassT3: p(651, "g/mol", "molar mass of T3, as rounded in the paper"),
  },
  variables: {
    T4: { unit: "ug/L", is: "molarMassT4*q1/plasmaVolume" },
    T3: { unit: "ug/L", is: "molarMassT3*q4/plasmaVolume" },
    TSH: { unit: "m[IU]/L", is: "unitTSH*q7/volumeTSH" },
    freeT4: { unit: "umol", is: "(A + B*q1 + C*q1^2 + D*q1^3)*q1" },
    freeT3: { unit: "umol", is: "(a + b*q1 + c*q1^2 + d*q1^3)*q4" },
    rhythm: { unit: "1", is: "1 + (Amax/(A0*exp(-q9)) - 1)/(1 + exp(10*q9 - 55))" },
    secretionTSH: { unit: "/h", is: "(B0 + A0*rhythm*sin(2*pi*time/day - phi))*exp(-q9)" },
    lossTSH: { unit: "/h", is: "kdegHypo + VmaxTSH/(K50TSH + q7)" },
    lag: { unit: "/h", is: "kLagHypo + kLagMaximum*q8^11/(KLag^11 + q8^11)" },
    brainFromT4: { unit: "/h", is: "k3 + 5*k3/(1 + exp(2*q8 - 7))" },
    D1fast: { unit: "/h", is: "VmaxD1fast/(KmD1fast + q2)" },
    slow: {
      unit: "umol/h",
      is: "VmaxD1slow*q3/(KmD1slow + q3) + VmaxD2slow*q3/(KmD2slow + q3)",
      meaning: "T4 to T3 in slow tissue",
    },
  },
  states: {
    q1: s("umol", 0.3221142, "S4*dial1*q19 + k12*q2 + k13*q3 - (k31f + k21f)*freeT4 + kabs*q11"),
    q2: s("umol", 0.201297, "k21f*freeT4 - (k12 + k02 + D1fast)*q2"),
    q3: s("umol", 0.6389674, "k31f*freeT4 - k13*q3 - slow"),
    q4: s("umol", 0.00663104, "S3*dial3*q19 + k45*q5 + k46*q6 - (k64f + k54f)*freeT3 + kabs*q13"),
    q5: s("umol", 0.01125958, "k54f*freeT3 + D1fast*q2 - (k45 + k05)*q5"),
    q6: s("umol", 0.06529606, "k64f*freeT3 + slow - k46*q6"),
    q7: s("1", 1.788296, "secretionTSH - lossTSH*q7"),
    q8: s("1", 7.057276, "brainFromT4*q1/T4PEU + k3*q4/T3PEU - kdegT3B*q8"),
    q9: s("1", 7.057145, "lag*(q8 - q9)"),
    q10: s("umol", 0, "-k4dissolve*q10"),
    q11: s("umol", 0, "k4dissolve*q10 - (kexcrete*dial2 + kabs)*q11"),
    q12: s("umol", 0, "-k3dissolve*q12"),
    q13: s("umol", 0, "k3dissolve*q12 - (kexcrete*dial4 + kabs)*q13"),
    q14: s("1", 3.342897, "5/tau*(q7 - q14)"),
    q15: s("1", 3.692772, "5/tau*(q14 - q15)"),
    q16: s("1", 3.879421, "5/tau*(q15 - q16)"),
    q17: s("1", 3.900619, "5/tau*(q16 - q17)"),
    q18: s("1", 3.778757, "5/tau*(q17 - q18)"),
    q19: s("1", 3.553645, "5/tau*(q18 - q19)"),
  },
});

function p(
  value: number,
  unit: string,
  meaning: string,
): { value: number; unit: string; meaning: string; source: string } {
  return { value, unit, meaning, source: "eisenberg2010" };
}

function s(
  unit: string,
  start: number,
  rate: string,
): { unit: string; start: number; rate: string } {
  return { unit, start, rate };
}
