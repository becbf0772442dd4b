import type { Discrimination } from "./discrimination.ts";

/** Tests of the gonadal axis with the diseases that they tell, in the order of the page. */
export const reproductionDiscriminations: readonly Discrimination[] = [
  {
    id: "gnrh-test",
    shows: ["LHbaseline", "LHpeak", "LHpeakMinute", "LHfold", "FSHbaseline", "FSHpeak"],
    cutOff: "LH of 5 IU/L and twice its baseline; FSH at rest of 20 IU/L",
    healthy: /^Normal answer/,
    diseases: [
      { id: "simmonds", severities: [0.98, 1], reading: /^No adequate answer/ },
      { id: "primary-hypogonadism", severities: [0.95, 1], reading: /^High FSH at rest/ },
      { id: "klinefelter", severities: [0.8, 1], reading: /^High FSH at rest/ },
    ],
  },
  {
    id: "hcg-test",
    shows: ["baseline", "peak", "rise", "fold"],
    cutOff: "a rise of testosterone by 9 nmol/L is normal, by less than 3 is none",
    healthy: /^Normal answer/,
    diseases: [
      { id: "primary-hypogonadism", severities: [0.95, 1], reading: /^(No|Weak) answer/ },
      { id: "orchiectomy", severities: [0.9, 0.95], reading: /^(No|Weak) answer/ },
      { id: "klinefelter", severities: [0.8, 1], reading: /^(No|Weak) answer/ },
    ],
  },
  {
    id: "clomifene-test",
    shows: ["LHbaseline", "LHpeak", "LHrise", "FSHrise", "testosteroneRise"],
    cutOff: "a rise of LH by 50 % and of FSH by 20 %",
    healthy: /^Normal answer/,
    diseases: [
      { id: "kallmann", severities: [0.9, 1], reading: /^No normal answer/ },
      { id: "prolactinoma", severities: [0.8, 1], reading: /^No normal answer/ },
    ],
  },
  {
    id: "progesterone-challenge",
    patient: "adult-female",
    shows: ["bleedingDays", "firstDay", "estradiol", "endometrium"],
    cutOff: "bleeding within 7 days of the last tablet",
    healthy: /^Bleeding/,
    diseases: [
      { id: "pcos", severities: [0.4, 0.7], reading: /^Bleeding/ },
      {
        id: "ovariectomy",
        severities: [0.99, 0.995],
        reading: /^No bleeding, and oestradiol below/,
      },
      {
        id: "premature-ovarian-failure",
        severities: [0.7, 1],
        reading: /^No bleeding, and oestradiol below/,
      },
      { id: "simmonds", severities: [0.98, 1], reading: /^No bleeding, and oestradiol below/ },
    ],
    note: "Bleeding tells anovulation with oestrogen, as in polycystic ovaries, from its lack; a woman who cycles bleeds too.",
  },
];
