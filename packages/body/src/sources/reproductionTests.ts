import type { Source } from "./source.ts";

/** Sources of the tests of the gonadal axis. */
export const reproductionTests: readonly Source[] = [
  {
    key: "clomifeneLH",
    text: "The effect of clomiphene citrate on the 24-hour LH secretory pattern in normal men",
    doi: "10.1210/jcem-36-3-561",
    url: "https://scilit.com/publications/5b5f7a5a900f1b48c827d002eba9f5c8",
    note: "5 men, 100 mg a day for 7 days: LH of the day up by 135 to 245 %",
  },
  {
    key: "degros2003",
    text: "Degros V, Cortet-Rudelli C, Soudan B, Dewailly D. The human chorionic gonadotropin test is more powerful than the gonadotropin-releasing hormone agonist test to discriminate male isolated hypogonadotropic hypogonadism from constitutional delayed puberty. Eur J Endocrinol 2003;149:23-29",
    doi: "10.1530/eje.0.1490023",
    url: "https://docslib.org/doc/10836610/the-human-chorionic-gonadotropin-test-is-more-powerful-than-the",
    note: "33 boys: testosterone rises by more than 9 nmol/L only where puberty is late, by less than 3 only where gonadotropins are missing",
  },
  {
    key: "ejp1995",
    text: "Evaluation of human chorionic gonadotropin stimulation tests in prepubertal and early pubertal boys. Eur J Pediatr 1995;154:890-892",
    doi: "10.1007/BF01957499",
    note: "one injection of 5000 IU/1.7 m2: 20 to 156 ng/dL before puberty, 107 to 615 early in it",
  },
  {
    key: "kjlm2011",
    text: "GnRH stimulation test in precocious puberty: 166 girls. Korean J Lab Med 2011;31:244",
    doi: "10.3343/kjlm.2011.31.4.244",
    pmid: "22016677",
    note: "LH of 5 IU/L or more in central precocious puberty, highest after 30 to 45 min",
    seen: true,
  },
  {
    key: "shangold1991",
    text: "Shangold MM, Tomai TP, Cook JD, Jacobs SL, Zinaman MJ, Chin SY, Simon JA. Factors associated with withdrawal bleeding after administration of oral micronized progesterone in women with secondary amenorrhea. Fertil Steril 1991;56:1040-1047",
    pmid: "1743319",
    note: "10 days of 300 mg bring bleeding in 90 % of women, of 200 mg in 58 %, of placebo in 29 %",
    seen: true,
  },
];
