import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const fitted = "packages/body/fit/growthPlate.ts";

/** Oestrogen action in the growth plates, of plasma oestradiol and of what aromatase makes of testosterone. */
export const plateOestrogen: ModuleDefinition = defineModule({
  id: "plateOestrogen",
  about:
    "Oestrogen drives the spurt of both sexes and closes the plates of both; in boys much of it is made of testosterone in the tissue. The little that men without GnRH have drives no spurt, yet closes their plates within years, which stay open where there is none.",
  sources: ["smith1994", "weise2001", "maione2020"],
  inputs: {
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    oestradiol: { from: "oestradiol.plasma", unit: "pmol/L", meaning: "oestradiol" },
    testosterone: {
      from: "testosterone.total",
      unit: "nmol/L",
      meaning: "testosterone",
    },
    usualOestradiol: {
      from: "pubertalSteroids.usualOestradiol",
      unit: "pmol/L",
      meaning: "oestradiol of the healthy of this age",
    },
    usualTestosterone: {
      from: "pubertalSteroids.usualTestosterone",
      unit: "nmol/L",
      meaning: "testosterone of the healthy of this age",
    },
    aromatase: {
      from: "androgenConversion.aromatase",
      unit: "1",
      meaning: "activity of aromatase",
    },
    boneAgeOestradiol: {
      from: "pubertalSteroids.boneAgeOestradiol",
      unit: "pmol/L",
      meaning: "oestradiol of the healthy of this bone age",
    },
    boneAgeTestosterone: {
      from: "pubertalSteroids.boneAgeTestosterone",
      unit: "nmol/L",
      meaning: "testosterone of the healthy of this bone age",
    },
  },
  parameters: {
    half: {
      value: 78.67,
      unit: "pmol/L",
      meaning: "oestrogen in the plate of half its action",
      source: "deOnis2007",
      fitted,
    },
    aromatisation: {
      value: 4.598,
      unit: "pmol/nmol",
      meaning: "oestrogen that the plate makes of testosterone",
      source: "deOnis2007",
      fitted,
    },
    low: {
      value: 0.4776,
      unit: "1",
      meaning: "share of closure that answers low oestrogen in proportion",
      source: "maione2020",
      fitted,
      note: "men with congenital lack of GnRH are 6.2 +- 7.2 cm taller than their parents' mean, those without oestrogen receptors grow on",
    },
    infancy: {
      value: 2.5,
      unit: "a",
      meaning: "age at which the plates heed half of what comes and goes",
      source: "design",
      note: "the gonads' activity of the first months, in girls to two years, does not ripen bones",
    },
    receptor: {
      value: 1,
      unit: "1",
      meaning: "function of the oestrogen receptor",
      source: "lesion",
    },
  },
  functions: {
    effect: { args: ["Q", "half"], is: "Q^2/(half^2 + Q^2)" },
    closes: {
      args: ["Q", "half", "low"],
      is: "low*Q/(half + Q) + (1 - low)*Q^2/(half^2 + Q^2)",
    },
  },
  variables: {
    heed: { unit: "1", is: "age^8/(age^8 + infancy^8)", meaning: "heed of the plates by age" },
    oestrogen: {
      unit: "pmol/L",
      is: "oestradiol + aromatisation*aromatase*testosterone",
      meaning: "oestrogen in the plate",
    },
    usualOestrogen: {
      unit: "pmol/L",
      is: "usualOestradiol + aromatisation*usualTestosterone",
      meaning: "oestrogen in the plate of the healthy of this age",
    },
    closing: {
      unit: "1",
      is: "receptor*(usualClosing + heed*(closes(oestrogen, half, low) - usualClosing))",
      meaning: "oestrogen action that uses up the plate",
    },
    usualClosing: {
      unit: "1",
      is: "closes(usualOestrogen, half, low)",
      meaning: "the same in the healthy of this age",
    },
    action: {
      unit: "1",
      is: "receptor*(usual + heed*(effect(oestrogen, half) - usual))",
      meaning: "oestrogen action in the plate",
    },
    usual: {
      unit: "1",
      is: "effect(usualOestrogen, half)",
      meaning: "oestrogen action in the healthy of this age",
    },
    expected: {
      unit: "1",
      is: "effect(boneAgeOestradiol + aromatisation*boneAgeTestosterone, half)",
      meaning: "oestrogen action in the healthy of this bone age",
    },
  },
});
