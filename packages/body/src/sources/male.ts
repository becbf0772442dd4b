import type { Source } from "./source.ts";

/** Sources of the testis, of sex steroids in blood and of prolactin. */
export const male: readonly Source[] = [
  {
    key: "tornoe2007",
    text: "Tornøe CW, Agersø H, Senderovitz T, Nielsen HA, Madsen H, Karlsson MO, Jonsson EN. Population pharmacokinetic/pharmacodynamic (PK/PD) modelling of the hypothalamic-pituitary-gonadal axis following treatment with GnRH analogues. Br J Clin Pharmacol 2007;63:648-664",
    doi: "10.1111/j.1365-2125.2006.02820.x",
  },
];
