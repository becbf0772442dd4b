import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { values } from "./petersonRiggsValues.ts";

const number = (value: number) =>
  ({ value, unit: "1", meaning: "of the paper", source: "peterson2010" }) as const;
const is = (formula: string) => ({ unit: "1", is: formula, meaning: "of the paper" }) as const;
const state = (start: number | string, rate: string, scale?: number) =>
  ({
    unit: "1",
    start,
    scale: scale ?? (typeof start === "number" && start !== 0 ? start : 1),
    rate: `(${rate})/hour`,
    meaning: "of the paper",
  }) as const;

const M0 = (6.24e-6 * 10 * 0.4) / 0.112013;

/** Bone, calcium and the drugs of bone after Peterson and Riggs 2010, as OpenBoneMin distributes it; hours, mmol, pmol. */
export const petersonRiggs: ModuleDefinition = defineModule({
  id: "peterson",
  about: "Integrated calcium homeostasis and bone remodelling with teriparatide and denosumab.",
  parameters: {
    hour: { value: 1, unit: "h", meaning: "unit of time", source: "peterson2010" },
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, number(value)])),
  },
  functions: {
    hill: { args: ["x", "K", "n"], is: "max(x, 0)^n/(max(x, 0)^n + K^n)" },
    half: { args: ["most", "x", "g"], is: "(most*x^g - x^g)^(1/g)" },
  },
  variables: {
    PTHc: is("PTH/V1"),
    Ca: is("P/V1"),
    PO: is("ECCPhos/V1"),
    D3: is("B/V1"),
    OB: is("OBfast + OBslow"),
    M0: is(`${M0}`),
    T60: is("((T58 - T61)*Ca0^T59/(T58 - 385) - Ca0^T59)^(1/T59)"),
    T63: is("T58 - (T58 - T61)*Ca^T59/(Ca^T59 + T60^T59)"),
    SPTH: is("PTHsecretion*T63*S/0.5*PTmax"),
    T72: is("90*(Ca0/Ca)^0.9"),
    w: is("tanh(T71*(D3 - T72))"),
    D50: is(
      "((CtriolMax - CtriolMin)*90^CtriolPTgam/(CtriolMax - 1) - 90^CtriolPTgam)^(1/CtriolPTgam)",
    ),
    CtriolPTeff: is("CtriolMax - (CtriolMax - CtriolMin)*hill(D3, D50, CtriolPTgam)"),
    T66: is("(T67^AlphOHgam + 3.85^AlphOHgam)/3.85^AlphOHgam"),
    T68: is("T66*PTHc^AlphOHgam/(T67^AlphOHgam + PTHc^AlphOHgam)"),
    PhosEffMax: is(
      "(PhosEff0 - 1)*(1.2^PhosEffGam + PhosEff50^PhosEffGam)/(PhosEff0*1.2^PhosEffGam)",
    ),
    PhosEff: is("PhosEff0 - PhosEffMax*PhosEff0*hill(max(PO, 1.2), PhosEff50, PhosEffGam)"),
    T29: is("T0*(T28 - T310)/T310"),
    J40: is("T28*T/(T + T29)*T*(R/0.5)/(T + T81) + T87*T"),
    F11: is("T77*R^T80/(R^T80 + T81^T80)"),
    T36: is("T33 + (T34 - T33)*hill(D3, T35, 1)"),
    T37: is("T34 - (T34 - T33)*hill(D3, T35, 1)"),
    ReabsMax: is("(0.3*GFR*Ca0 - 0.149997)*(Reabs50 + Ca0)/Ca0"),
    Active: is("ReabsMax*Ca/(Reabs50 + Ca)*T16*PTHc/(PTHc + 3.85*(T16 - 1))"),
    J27: is("max(0, (2 - T7*D3/(D3 + T9))*(0.3*GFR*Ca - Active))"),
    T13: is("CaDay/24/Q0"),
    J14OC50: is("(J14OCmax*OC0^J14OCgam/T13 - OC0^J14OCgam)^(1/J14OCgam)"),
    J14: is(
      "T13*Q0*(1 - FracJ14) + J14OCmax*hill(OC, J14OC50, J14OCgam)*Q0*FracJ14*((M/OC)/(M0/OC0))^MOCratioGam",
    ),
    J15: is("CaDay/(Ca0*V1*24)*P*(1 - FracJ15 + FracJ15*HAp)"),
    J14a: is("k14a*Qbone"),
    J15a: is("k14a*249*Q"),
    PicROB: is(
      "FracROB*Pic0 + EmaxROB*hill(TGFact, (EmaxROB*Pic0^gamROB/(Pic0 - FracROB*Pic0) - Pic0^gamROB)^(1/gamROB), gamROB)",
    ),
    PicOB: is(
      "FracOB*Pic0 + EmaxOB*hill(TGFact, (EmaxOB*Pic0^gamOB/(Pic0 - FracOB*Pic0) - Pic0^gamOB)^(1/gamOB), gamOB)",
    ),
    PicOC: is(
      "FracOC*Pic0 + EmaxOC*hill(TGFact, (EmaxOC*Pic0^gamOC/(Pic0 - FracOC*Pic0) - Pic0^gamOC)^(1/gamOC), gamOC)",
    ),
    bigDb: is("kb*OB0*Pic0/ROB10"),
    Dr: is("kb*OB0/Pic0"),
    E0RUNX: is("1.01*kb"),
    RUNX2: is("piecewise(BCL2 - 90, BCL2 > 105, 10)"),
    RUNkbMax: is("E0RUNX*RUNkbMaxFact"),
    RUNkb50: is("(RUNkbMax*10^RUNkbGAM/(E0RUNX - kb) - 10^RUNkbGAM)^(1/RUNkbGAM)"),
    E0k: is("MultPicOBkb*Pic0"),
    Ek: is("FracPic0kb*Pic0"),
    EC50k: is("((E0k - Ek)*Pic0^PicOBgamkb/(E0k - Pic0) - Pic0^PicOBgamkb)^(1/PicOBgamkb)"),
    PicOBkb: is("E0k - (E0k - Ek)*hill(TGFact, EC50k, PicOBgamkb)"),
    kbNow: is("E0RUNX*PicOBkb/Pic0*EST^(-E2scalePicB1) - RUNkbMax*hill(RUNX2, RUNkb50, RUNkbGAM)"),
    kbslow: is("kbNow*Frackb"),
    kbfast: is("(kb*OB0 + kbslow*OBfast0 - kbslow*OB0)/OBfast0"),
    born: is("bigDb/PicOB*ROB"),
    MeffOC: is(
      "E0Meff + EmaxMeffOC*hill(M, (M0^kinOCgam*EmaxMeffOC/(1 - E0Meff) - M0^kinOCgam)^(1/kinOCgam), kinOCgam)",
    ),
    PiL0: is("0.4*k3/k4"),
    LsurvOC: is(
      "E0RANKL - (E0RANKL - EmaxL)*hill(M/10, ((E0RANKL - EmaxL)*PiL0^LsurvOCgam/(E0RANKL - 1) - PiL0^LsurvOCgam)^(1/LsurvOCgam), LsurvOCgam)",
    ),
    flux: is("koutTGF0*(TGFB/TGFB0)^koutTGFGam*TGFB*(OC/OC0)^OCtgfGAM*EST^0.045273"),
    OsteoEff: is("(OB/OB0)^OsteoEffectGam"),
    LpthEff: is("EmaxLpth*PTHc/(3.85*(EmaxLpth - 1)*OsteoEff + PTHc)"),
    kinRNK: is("(koutRNK*10 + k3*10*0.4 - k4*M0)/Pic0^kinRNKgam"),
    pO: is("kO*4*(ROB/ROB10)*(PTHc + opgPTH50*ROB/ROB10)/(2*PTHc)"),
    C: is("DENCENT/DENVC"),
    DENMOL: is("C/150000*1000000"),
    Ldrive: is(
      "koutL*0.4*OsteoEff*LpthEff - koutL*L - k1*O*L + k2*N - k3*RNK*L + k4*M - kdenosl*DENMOL*L",
    ),
    OBpercent: is("100*OB/OB0"),
    OCpercent: is("100*OC/OC0"),
  },
  states: {
    PTH: state(53.9, "SPTH - kout*PTH + TERISC*TERICL/TERIVC"),
    S: state(0.5, "(1 - S)*T70*(0.85*(1 - w) + 0.15) - S*T70*(0.85*(1 + w) + 0.15)"),
    PTmax: state(1, "PTout*(CtriolPTeff - PTmax)"),
    B: state(1260, "AOH - T69*B"),
    AOH: state(126, "hydroxylase*T65*T68*PhosEff - T64*AOH"),
    P: state(32.9, "J14 - J15 - J27 + J40"),
    ECCPhos: state(
      16.8,
      "0.464*J14 - 0.464*J15 - max(0, 0.88*GFR*(PO - T46)) + T52*PhosGut - T49*PO + T55*IntraPO",
    ),
    IntraPO: state(3226, "T49*PO - T55*IntraPO"),
    PhosGut: state(0.839, "OralPhos*F12 - T52*PhosGut"),
    T: state(1.58471, "intake*OralCa*F11 - J40"),
    R: state(0.5, "T36*(1 - R) - T37*R"),
    Q: state(100, "J15 - J14 + J14a - J15a"),
    Qbone: state(24900, "J15a - J14a"),
    HAp: state(1, "(OB/OB0 - HAp)/HApMRT"),
    ROB: state(0.00104122, "Dr*PicROB*(1/EST)^0.16 - bigDb/PicOB*ROB"),
    OBfast: state(0.797629 * 0.00501324, "born*FracOBfast*kbfast/kbNow - kbfast*OBfast"),
    OBslow: state(0.202371 * 0.00501324, "born*(1 - FracOBfast)*Frackb - kbslow*OBslow"),
    OC: state(0.00115398, "Da*Pic0*MeffOC*OC0 - Da*PicOC*LsurvOC*OC"),
    L: state(0.4, "Ldrive"),
    RNK: state(10, "kinRNK*TGFact^kinRNKgam - koutRNK*RNK - k3*RNK*L + k4*M"),
    M: state(M0, "k3*RNK*L - k4*M"),
    N: state((6.24e-6 * 4 * 0.4) / 0.112013, "k1*O*L - k2*N"),
    O: state(4, "pO - k1*O*L + k2*N - kO*O"),
    TGFB: state(228.142, "koutTGF0*TGFB0*(OB/OB0)^OBtgfGAM*EST^(-0.0374) - flux"),
    TGFact: state(0.228142, "flux - 1000*koutTGF0*TGFact"),
    RX2: state(10, "RX2Kout0*10 - RX2*(E0rx2 + 5*PTHc/(PTHc + 3.85*5/(RX2Kout0 - E0rx2) - 3.85))"),
    CREB: state(
      10,
      "10*crebKout*(E0creb + EmaxPTHcreb*PTHc/(PTHc + 3.85*EmaxPTHcreb/(1 - E0creb) - 3.85)) - crebKout*CREB",
    ),
    BCL2: state(100, "bcl2Kout*(RX2*CREB - BCL2)"),
    BMDls: state(1, "koutLs*((OB/OB0)^gamBOB - (OC/OC0)^gamLs*BMDls)"),
    BMDlsDEN: state(1, "koutLsDEN*((OB/OB0)^gamBOB - (OC/OC0)^gamLsDEN*BMDlsDEN)"),
    TERISC: state(0, "-TERISC*TERICL/TERIVC", 1000),
    DENSC: state(0, "-DENKA*DENSC", 1e7),
    DENCENT: state(
      0,
      "DENKA*DENSC + DENQ*DENPER/DENVP - (DENQ + DENCL + DENVMAX/(DENKM + C))*C",
      1e7,
    ),
    DENPER: state(0, "DENQ*C - DENQ*DENPER/DENVP", 1e7),
  },
});
