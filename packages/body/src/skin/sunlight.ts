import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The sun at noon, and the erythemal light that reaches a person. */
export const sunlight: ModuleDefinition = defineModule({
  id: "sunlight",
  about:
    "Latitude and season give the height of the sun at noon, that the UV index (Madronich), and people's habits the share of the day's light that reaches them. Winter, spring and summer of a mean year stand for its seasons where these are off.",
  sources: ["madronich2007", "thieden2006"],
  inputs: {
    sun: { from: "skin.sun", unit: "1", meaning: "sun on the skin over usual", absent: 1 },
  },
  parameters: {
    latitude: {
      value: 45,
      unit: "deg",
      meaning: "latitude, from the equator",
      source: "design",
      note: "chosen by the patient",
    },
    rhythm: {
      value: 0,
      unit: "1",
      meaning: "1 with the seasons, 0 the mean of the year",
      source: "design",
      note: "off, so that a settled state holds",
    },
    dayAtStart: {
      value: 80,
      unit: "d",
      meaning: "day of the year at the start, 80 = equinox of spring",
      source: "design",
      note: "chosen by the patient",
    },
    equinox: {
      value: 80,
      unit: "d",
      meaning: "day of the equinox of spring",
      source: "design",
      note: "calendar",
    },
    year: { value: 365.25, unit: "d", meaning: "year", source: "design", note: "calendar" },
    tilt: {
      value: 23.44,
      unit: "deg",
      meaning: "tilt of the earth's axis",
      source: "design",
      note: "astronomy",
    },
    radian: { value: 57.29578, unit: "deg", meaning: "a radian", source: "design", note: "180/pi" },
    index: {
      value: 12.5,
      unit: "1",
      meaning: "UV index of the zenith sun under 300 DU of ozone",
      source: "madronich2007",
    },
    indexPower: { value: 2.42, unit: "1", meaning: "power of its height", source: "madronich2007" },
    ozone: {
      value: 0.86,
      unit: "1",
      meaning: "what more ozone leaves of it",
      source: "madronich2007",
      note: "340 DU, the usual of middle latitudes, to the power -1.23",
    },
    ambient: {
      value: 3.4,
      unit: "1",
      meaning:
        "standard erythemal doses of a day for each unit of UV index at noon, clouds included",
      source: "thieden2006",
      note: "394 SED in the winter half at 56 degrees, which are 10.5 % of the year",
    },
    leastShare: {
      value: 0.001,
      unit: "1",
      meaning: "share of the ambient that reaches a person in the dark season",
      source: "thieden2006",
      note: "0.82 % in the winter half-year",
    },
    warmShare: {
      value: 0.0105,
      unit: "1",
      meaning: "what a unit of UV index adds to that share",
      source: "thieden2006",
      note: "3.4 % in the summer half-year",
    },
    avoidance: {
      value: 9,
      unit: "1",
      meaning: "UV index at which people seek the shade",
      source: "design",
      note: "outdoor share grows no further in the tropics",
    },
    outdoors: {
      value: 1,
      unit: "1",
      meaning: "sun that reaches the person over usual (0 housebound, veiled or under sunscreen)",
      source: "lesion",
    },
    node: {
      value: 0.8660254,
      unit: "1",
      meaning: "share of the tilt at which winter and summer stand for the mean of the year",
      source: "design",
      note: "Gauss-Chebyshev nodes of a sinusoidal year",
    },
  },
  functions: {
    redden: {
      args: ["h", "zenith", "power", "ambient", "least", "warm", "avoidance"],
      is: "ambient*zenith*h^power*(least + warm*zenith*h^power/(1 + zenith*h^power/avoidance))",
    },
  },
  variables: {
    zenith: { unit: "1", is: "index*ozone", meaning: "UV index of the zenith sun" },
    declination: {
      unit: "1",
      is: "tilt/radian*sin(2*pi*(time + dayAtStart - equinox)/year)",
      meaning: "declination of the sun, in radians",
    },
    heightNow: {
      unit: "1",
      is: "max(cos(latitude/radian - declination), 0)",
      meaning: "height of the sun at noon, as sine",
    },
    heightWinter: {
      unit: "1",
      is: "max(cos((latitude + node*tilt)/radian), 0)",
      meaning: "height at noon in the winter of the mean year",
    },
    heightSpring: {
      unit: "1",
      is: "max(cos(latitude/radian), 0)",
      meaning: "height at noon in its spring and autumn",
    },
    heightSummer: {
      unit: "1",
      is: "max(cos((latitude - node*tilt)/radian), 0)",
      meaning: "height at noon in its summer",
    },
    indexNow: { unit: "1", is: "zenith*heightNow^indexPower", meaning: "UV index at noon" },
    dosesNow: {
      unit: "1",
      is: "redden(heightNow, zenith, indexPower, ambient, leastShare, warmShare, avoidance)*outdoors*sun",
      meaning: "standard erythemal doses that reach a person in a day",
    },
    dosesWinter: {
      unit: "1",
      is: "redden(heightWinter, zenith, indexPower, ambient, leastShare, warmShare, avoidance)*outdoors*sun",
      meaning: "the same in the winter of the mean year",
    },
    dosesSpring: {
      unit: "1",
      is: "redden(heightSpring, zenith, indexPower, ambient, leastShare, warmShare, avoidance)*outdoors*sun",
      meaning: "the same in its spring and autumn",
    },
    dosesSummer: {
      unit: "1",
      is: "redden(heightSummer, zenith, indexPower, ambient, leastShare, warmShare, avoidance)*outdoors*sun",
      meaning: "the same in its summer",
    },
  },
});
