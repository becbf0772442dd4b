import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What sleep does to the pulses of GnRH: more of them in puberty, fewer early in a woman's cycle. */
export const gnrhSleep: ModuleDefinition = defineModule({
  id: "gnrhSleep",
  about:
    "In puberty sleep brings larger and more frequent pulses, which neither children nor adults show. Early in the cycle it slows them by opioids; neither in the surge nor after ovulation does it. Both follow sleep at any hour; over a day with a usual night they leave the mean as it is.",
  sources: ["boyar1972", "rossmanith1987", "hall2005"],
  inputs: {
    asleep: { from: "sleep.asleep", unit: "1", meaning: "1 asleep, 0 awake", absent: 1 / 3 },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
    maturity: {
      from: "GnRHNeurons.maturity",
      unit: "1",
      meaning: "puberty of the pulse generator",
    },
    opioid: { from: "GnRHNeurons.opioid", unit: "1", meaning: "opioid tone" },
    progesterone: {
      from: "GnRHNeurons.slowing",
      unit: "1",
      meaning: "slowing of the pulses by progesterone and opioids",
    },
    oestrogen: {
      from: "steroidFeedback.oestrogen",
      unit: "pmol/L",
      meaning: "oestrogen as the hypothalamus feels it",
      absent: 100,
    },
  },
  parameters: {
    usualSleep: {
      value: 1 / 3,
      unit: "1",
      meaning: "share of the day that is slept, over which the effects of sleep come to nothing",
      source: "design",
      note: "eight hours of 24, as the schedule of sleep has it",
    },
    byPuberty: {
      value: 0.95,
      unit: "1",
      meaning: "rise of the release in the middle of puberty from wake to sleep, over its mean",
      source: "landy1990",
      note: "girls in early puberty: LH 12 IU/L by night and 5 by day, 0.70 and 0.35 pulses an hour",
    },
    bySleep: {
      value: 0.57,
      unit: "1",
      meaning: "fall of the frequency early in the cycle from wake to sleep, over its mean",
      source: "clinEndocrinol1990",
      note: "a pulse every 95 min over the whole day, and nearly every 80, as late in the follicular phase, with sleep left out",
    },
    refilled: {
      value: 0.75,
      unit: "1",
      meaning: "share of that slowing that larger pulses make up",
      source: "design",
      note: "pulses after longer intervals are larger, as slow pulses are by day, yet mean LH is lower asleep (hall2005), and at 08 h within the interval of the follicular phase",
    },
    oestrogenLow: {
      value: 25,
      unit: "pmol/L",
      meaning: "oestrogen of half of that",
      source: "design",
      note: "opioids hold the pulses back where there is oestrogen: not after menopause",
    },
    oestrogenHigh: {
      value: 400,
      unit: "pmol/L",
      meaning: "oestrogen that takes half of it away",
      source: "design",
      note: "between the early and the late follicular phase, as for the frequency itself",
    },
  },
  variables: {
    night: { unit: "1", is: "asleep - usualSleep", meaning: "sleep beyond that of the mean day" },
    inPuberty: {
      unit: "1",
      is: "4*maturity*(1 - maturity)",
      meaning: "1 in the middle of puberty",
    },
    earlyInCycle: {
      unit: "1",
      is: "female*maturity*opioid*oestrogen^2/(oestrogen^2 + oestrogenLow^2)/(1 + (oestrogen/oestrogenHigh)^2)/(1 + progesterone)",
      meaning: "1 early in the follicular phase",
    },
    pubertal: {
      unit: "1",
      is: "1 + byPuberty*inPuberty*night",
      meaning: "factor of sleep in puberty",
    },
    slowing: {
      unit: "1",
      is: "bySleep*earlyInCycle*night",
      meaning: "slowing of the pulses early in the cycle",
    },
    frequency: {
      unit: "1",
      is: "pubertal*(1 - slowing)",
      meaning: "factor of sleep on the pulses a day, 1 on the mean of a usual day",
    },
    release: {
      unit: "1",
      is: "pubertal*(1 - (1 - refilled)*slowing)",
      meaning: "factor of sleep on the GnRH released, 1 on the mean of a usual day",
    },
  },
});
