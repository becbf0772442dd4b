import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { start, values } from "./gynCycleValues.ts";

const number = (value: number) =>
  ({ value, unit: "1", meaning: "of the paper", source: "roblitz2013" }) as const;
const is = (formula: string) => ({ unit: "1", is: formula, meaning: "of the paper" }) as const;

/** Rates of change per day: hypothalamus and pituitary, follicles, corpus luteum, hormones, analogues of GnRH. */
const rates: Readonly<Record<string, string>> = {
  LH_Pit: "synLH - relLH*LH_Pit",
  LH_bld: "relLH*LH_Pit/V_blood - k_on_LH*LH_bld*R_LH - k_cl_LH*LH_bld",
  R_LH: "k_recy_LH*R_LH_des - k_on_LH*LH_bld*R_LH",
  LH_R: "k_on_LH*LH_bld*R_LH - k_des_LH*LH_R",
  R_LH_des: "k_des_LH*LH_R - k_recy_LH*R_LH_des",
  FSH_pit: "synFSH - relFSH*FSH_pit",
  FSH_bld: "relFSH*FSH_pit/V_blood - k_on_FSH*FSH_bld*R_FSH - k_cl_FSH*FSH_bld",
  R_FSH: "k_recy_FSH*R_FSH_des - k_on_FSH*FSH_bld*R_FSH",
  FSH_R: "k_on_FSH*FSH_bld*R_FSH - k_des_FSH*FSH_R",
  R_FSH_des: "k_des_FSH*FSH_R - k_recy_FSH*R_FSH_des",
  R_Foll: "k_s*up(FSH_bld, T_FSH_s, n_FSH_s) - k_cl_s*up(P4, T_P4_s, n_P4_s)*R_Foll",
  AF1: "k_AF1*up(FSH_R, T_FSHR_AF1, n_FSHR_AF1) - k_AF1_AF2*FSH_R*AF1",
  AF2: "k_AF1_AF2*FSH_R*AF1 - k_AF2_AF3*scaledLH^n_AF2_AF3*R_Foll*AF2",
  AF3: "k_AF2_AF3*scaledLH^n_AF2_AF3*R_Foll*AF2 + k_AF3_AF3*FSH_R*AF3*(1 - AF3/SeF_max) - k_AF3_AF4*scaledLH^n_AF3_AF4*R_Foll*AF3",
  AF4: "k_AF3_AF4*scaledLH^n_AF3_AF4*R_Foll*AF3 + k_A42_AF4*scaledLH^n_AF4*AF4*(1 - AF4/SeF_max) - k_AF4_PrF*scaledLH*R_Foll*AF4",
  PrF: "k_AF4_PrF*scaledLH*R_Foll*AF4 - k_cl_PrF*scaledLH^n_OvF*R_Foll*PrF",
  OvF: "k_OvF*scaledLH^n_OvF*R_Foll*up(PrF, T_PrF_OvF, n_PrF_OvF) - k_cl_OvF*OvF",
  Sc1: "k_Sc1*up(OvF, T_OvF_Sc1, n_OvF_Sc1) - k_Sc1_Sc2*Sc1",
  Sc2: "k_Sc1_Sc2*Sc1 - k_Sc2_Lut1*Sc2",
  Lut1: "k_Sc2_Lut1*Sc2 - k_Lut1_Lut2*lut*Lut1",
  Lut2: "k_Lut1_Lut2*lut*Lut1 - k_Lut2_Lut3*lut*Lut2",
  Lut3: "k_Lut2_Lut3*lut*Lut2 - k_Lut3_Lut4*lut*Lut3",
  Lut4: "k_Lut3_Lut4*lut*Lut3 - k_cl_Lut4*lut*Lut4",
  E2: "b_E2 + k_AF2_E2*AF2 + k_AF3_E2*AF3*LH_bld + k_AF4_E2*AF4 + k_PrF_E2*PrF*LH_bld + k_Lut1_E2*Lut1 + k_Lut4_E2*Lut4 - k_cl_E2*E2",
  P4: "b_P4 + k_Lut4_P4*Lut4 - k_cl_P4*P4",
  InhA: "b_IhA + k_PrF_IhA*PrF + k_Sc1_IhA*Sc1 + k_Lut1_IhA*Lut1 + k_Lut2_IhA*Lut2 + k_Lut3_IhA*Lut3 + k_Lut4_IhA*Lut4 - k_IhA*InhA",
  InhB: "b_IhB + k_AF2_IhB*AF2 + k_Sc2_IhB*Sc2 - k_cl_IhB*InhB",
  InhA_delay: "k_IhA*InhA - k_cl_IhAe*InhA_delay",
  GnRH: "mass*freq - k_on_G*GnRH*R_GnRH_a + k_off_G*GnRH_R_a - k_degr_G*GnRH",
  R_GnRH_a:
    "k_off_G*GnRH_R_a - k_on_G*GnRH*R_GnRH_a - k_inter_RG*R_GnRH_a + k_recy_RG*R_GnRH_i - k_on_Ago*Ago_c*R_GnRH_a + k_off_Ago*Ago_R_a - k_on_ant*Ant_c*R_GnRH_a + k_off_Ant*Ant_R",
  R_GnRH_i:
    "k_syn_RG + k_inter_RG*R_GnRH_a - k_recy_RG*R_GnRH_i + k_diss_GRi*GnRH_R_i - k_degr_RG*R_GnRH_i + k_diss_AgoR*Ago_R_i",
  GnRH_R_a: "k_on_G*GnRH*R_GnRH_a - k_off_G*GnRH_R_a - k_inact_GR*GnRH_R_a + k_act_GR*GnRH_R_i",
  GnRH_R_i: "k_inact_GR*GnRH_R_a - k_act_GR*GnRH_R_i - k_diss_GRi*GnRH_R_i - k_degr_GRi*GnRH_R_i",
  Ago_d: "-k_A_Ago*Ago_d",
  Ago_c: "(k_A_Ago/V_c_F_Ago)*Ago_d - cl_Ago*Ago_c - k_on_Ago*Ago_c*R_GnRH_a + k_off_Ago*Ago_R_a",
  Ago_R_a:
    "k_on_Ago*Ago_c*R_GnRH_a - k_off_Ago*Ago_R_a - k_inact_AgoR*Ago_R_a + k_act_AgoR*Ago_R_i",
  Ago_R_i: "k_inact_AgoR*Ago_R_a - k_act_AgoR*Ago_R_i - k_diss_AgoR*Ago_R_i - k_degr_AgoR*Ago_R_i",
  Ant_d: "-k_A_Ant*Ant_d",
  Ant_c:
    "(k_A_Ant/V_c_F_Ant)*Ant_d - cl_Ant*Ant_c - k_cp_Ant*Ant_c + k_pc_Ant*Ant_p - k_on_ant*Ant_c*R_GnRH_a + k_off_Ant*Ant_R",
  Ant_p: "k_cp_Ant*Ant_c - k_pc_Ant*Ant_p",
  Ant_R: "k_on_ant*Ant_c*R_GnRH_a - k_off_Ant*Ant_R - k_degr_Ant*Ant_R",
};

/** The cycle of women and analogues of GnRH after Roblitz 2013; days, IU/L, pg/mL of oestradiol, ng/mL of progesterone, ug of drugs. */
export const gynCycle: ModuleDefinition = defineModule({
  id: "cycle",
  about: "GnRH, its receptors, LH and FSH, follicles, corpus luteum and their hormones.",
  parameters: {
    day: { value: 1, unit: "d", meaning: "unit of time", source: "roblitz2013" },
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, number(value)])),
  },
  functions: {
    up: { args: ["x", "T", "n"], is: "(max(x, 0)/T)^n/(1 + (max(x, 0)/T)^n)" },
    down: { args: ["x", "T", "n"], is: "1/(1 + (max(x, 0)/T)^n)" },
  },
  variables: {
    active: is("GnRH_R_a + Ago_R_a"),
    freq: is("f_0*down(P4, T_P4_freq, n_P4_freq)*(1 + m_E2_freq*up(E2, T_E2_freq, n_E2_freq))"),
    mass: is("a_0*(up(E2, T_E2_mass_1, n_E2_mass_1) + down(E2, T_E2_mass_2, n_E2_mass_2))"),
    relLH: is("b_rel_LH + k_GR_LH*up(active, T_GR_LH, n_GR_LH)"),
    relFSH: is("b_rel_FSH + k_GR_FSH*up(active, T_GR_FSH, n_GR_FSH)"),
    synLH: is("(b_syn_LH + k_E2_LH*up(E2, T_E2_LH, n_E2_LH))*down(P4, T_P4_LH, n_P4_LH)"),
    inhibin: is("(max(InhA_delay, 0)/T_IhA)^n_IhA + (max(InhB, 0)/T_IhB)^n_IhB"),
    synFSH: is("k_Ih_FSH/(1 + inhibin)*down(freq, T_freq_FSH, n_freq_FSH)"),
    scaledLH: is("max(LH_R, 0)/SF_LHR"),
    lut: is("1 + m_GR_Lut*up(active, T_GR_Lut, n_GR_Lut)"),
  },
  states: Object.fromEntries(
    Object.entries(rates).map(([name, rate]) => {
      const value = start[name] as number;
      return [
        name,
        {
          unit: "1",
          start: value,
          scale: Math.max(value, 1e-6),
          rate: `(${rate})/day`,
          meaning: "of the paper",
        },
      ];
    }),
  ),
});
