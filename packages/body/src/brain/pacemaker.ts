import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The suprachiasmatic pacemaker: an oscillator of its own period that light and sleep entrain. */
export const pacemaker: ModuleDefinition = defineModule({
  id: "pacemaker",
  about:
    "A self-sustained oscillator (process P) that light from the retina drives; sleep and wake, and melatonin in pharmacological amounts, push it too.",
  sources: ["stHilaire2007", "jewett1999", "breslow2013"],
  inputs: {
    retinalDrive: { from: "retina.drive", unit: "/min", meaning: "drive of light from the retina" },
    asleep: { from: "sleep.asleep", unit: "1", meaning: "1 asleep, 0 awake" },
    melatonin: {
      from: "pineal.melatonin",
      unit: "pmol/L",
      meaning: "plasma melatonin",
      absent: 0,
    },
  },
  parameters: {
    running: {
      value: 1,
      unit: "1",
      meaning: "1 while the oscillator turns, 0 holds it still",
      source: "design",
      note: "0 in runs over years",
    },
    period: { value: 24.2, unit: "h", meaning: "intrinsic period", source: "stHilaire2007" },
    periodScale: {
      value: 0.99729,
      unit: "1",
      meaning: "what the stiffness takes off the period",
      source: "stHilaire2007",
    },
    stiffness: {
      value: 0.13,
      unit: "1",
      meaning: "strength with which the amplitude returns",
      source: "stHilaire2007",
    },
    sensitivity: {
      value: 0.4,
      unit: "1",
      meaning: "how far the oscillator sets its own sensitivity to light",
      source: "stHilaire2007",
    },
    lightOnPeriod: {
      value: 0.55,
      unit: "1",
      meaning: "effect of light on the period",
      source: "stHilaire2007",
    },
    lightOnComplement: {
      value: 1 / 3,
      unit: "1",
      meaning: "effect of light on the complementary state",
      source: "stHilaire2007",
    },
    perMinute: {
      value: 1,
      unit: "min",
      meaning: "unit of time of the drive",
      source: "stHilaire2007",
      note: "the published gain is for rates per minute",
    },
    nonPhotic: {
      value: 0.032,
      unit: "1",
      meaning: "push by sleep and wake",
      source: "stHilaire2007",
    },
    wakeShare: {
      value: 1 / 3,
      unit: "1",
      meaning: "share of the day that is neutral between sleep and wake",
      source: "stHilaire2007",
    },
    nonPhoticGate: {
      value: 10,
      unit: "1",
      meaning: "steepness with which the oscillator gates that push",
      source: "stHilaire2007",
    },
    melatoninHalf: {
      value: 861,
      unit: "pmol/L",
      meaning: "melatonin of half its effect",
      source: "breslow2013",
    },
    melatoninSpan: {
      value: 50,
      unit: "pmol/L",
      meaning: "width of that dependence",
      source: "breslow2013",
    },
    melatoninOnState: {
      value: 0.1137,
      unit: "1",
      meaning: "greatest effect of melatonin on the state",
      source: "burgess2010",
      fitted: "packages/body/fit/melatoninShift.ts",
    },
    melatoninOnComplement: {
      value: 0.01326,
      unit: "1",
      meaning: "greatest effect of melatonin on the complementary state",
      source: "burgess2010",
      fitted: "packages/body/fit/melatoninShift.ts",
      note: "with the effect on the state it sets the hours of advance and delay",
    },
    gateCentre: {
      value: 18.75,
      unit: "h",
      meaning:
        "middle of the evening hours in which sleep does not push, after the temperature minimum",
      source: "stHilaire2007",
      note: "16.5 to 21 h",
    },
    gateLength: {
      value: 4.5,
      unit: "h",
      meaning: "length of those hours",
      source: "stHilaire2007",
    },
    gateEdge: {
      value: 0.25,
      unit: "h",
      meaning: "time over which those hours come and go",
      source: "design",
      note: "smooth edges of a published step",
    },
    dayLength: {
      value: 24,
      unit: "h",
      meaning: "hours of one turn",
      source: "design",
      note: "phase is told as clock time",
    },
    minimumAngle: {
      value: 2.979,
      unit: "1",
      meaning: "angle at which the temperature minimum is near, rad",
      source: "stHilaire2007",
      note: "-170.7 degrees",
    },
    minimumLag: {
      value: 0.97,
      unit: "h",
      meaning: "from that angle to the temperature minimum",
      source: "stHilaire2007",
    },
    midnight: {
      value: 8.94,
      unit: "h",
      meaning: "hours that the angle is ahead of the clock in a usual day",
      source: "stHilaire2007",
      fitted: "packages/body/fit/pacemakerPhase.ts",
      note: "phase is clock time, on average, when sleep is from 23 to 07 h",
    },
  },
  variables: {
    lightDrive: {
      unit: "1",
      is: "perMinute*retinalDrive*(1 - sensitivity*x)*(1 - sensitivity*xc)",
      meaning: "drive of light on the oscillator",
    },
    radius: { unit: "1", is: "sqrt(x^2 + xc^2)", meaning: "amplitude of the oscillator" },
    angle: {
      unit: "1",
      is: "-2*arctan(xc/(radius + x + 1e-9))",
      meaning: "angle of the oscillator, rising with time, rad",
    },
    turned: {
      unit: "h",
      is: "dayLength*angle/(2*pi) - midnight",
      meaning: "hours turned",
    },
    phase: {
      unit: "h",
      is: "turned - dayLength*floor(turned/dayLength)",
      meaning: "the pacemaker's own clock time",
    },
    ahead: {
      unit: "h",
      is: "turned - time",
      meaning: "hours that the pacemaker is ahead of clock time, but for whole turns",
    },
    temperatureMinimum: {
      unit: "h",
      is: "dayLength*minimumAngle/(2*pi) - midnight + minimumLag",
      meaning: "phase of the minimum of body temperature",
    },
    gate: {
      unit: "1",
      is: "1/(1 + exp((cos(pi*gateLength/dayLength) - cos(2*pi*(phase - temperatureMinimum - gateCentre)/dayLength))*dayLength/(2*pi*gateEdge)/sin(pi*gateLength/dayLength)))",
      meaning: "1 in the evening hours in which sleep does not push",
    },
    push: {
      unit: "1",
      is: "nonPhotic*(wakeShare - asleep*(1 - gate))*(1 - tanh(nonPhoticGate*x))",
      meaning: "drive of sleep and wake",
    },
    melatoninShare: {
      unit: "1",
      is: "1/(1 + exp((melatoninHalf - melatonin)/melatoninSpan))",
      meaning: "share of the greatest effect of melatonin",
    },
  },
  states: {
    x: {
      unit: "1",
      start: -0.5,
      scale: 1,
      rate: "running*2*pi/dayLength*(xc + stiffness*(x/3 + 4*x^3/3 - 256*x^7/105) + lightDrive + push - melatoninOnState*melatoninShare)",
      meaning: "state of the oscillator, follows body temperature",
    },
    xc: {
      unit: "1",
      start: -1.1,
      scale: 1,
      rate: "running*2*pi/dayLength*(lightOnComplement*lightDrive*xc - x*((dayLength/(periodScale*period))^2 + lightOnPeriod*lightDrive) - melatoninOnComplement*melatoninShare)",
      meaning: "complementary state",
    },
  },
});
