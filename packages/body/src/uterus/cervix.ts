import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The cervix and the way out: dilatation, descent, birth. */
export const cervix: ModuleDefinition = defineModule({
  id: "cervix",
  about:
    "Ripens with the clock, opens under contractions the faster the wider it is, and when it is open the child comes down and is born; its stretch calls for oxytocin (Ferguson's reflex). Own law on published hours of labour.",
  sources: ["zhang2010", "harper2012"],
  inputs: {
    contraction: {
      from: "uterus.contraction",
      unit: "mm[Hg]",
      meaning: "activity of the uterus, Montevideo units",
    },
    awake: { from: "uterus.awake", unit: "1", meaning: "withdrawal of progesterone's action" },
    present: { from: "pregnancy.present", unit: "1", meaning: "1 while there is a conceptus" },
  },
  parameters: {
    births: {
      value: 0,
      unit: "1",
      meaning: "1 in a woman who has given birth before",
      source: "lesion",
    },
    opening: {
      value: 0.8,
      unit: "/h",
      meaning: "relative opening under the strongest contractions, first birth",
      source: "harper2012",
      note: "4 to 10 cm in some four hours",
    },
    laterOpening: {
      value: 1.3,
      unit: "1",
      meaning: "rise of it in later births",
      source: "harper2012",
      note: "2.4 instead of 3.8 h",
    },
    strong: {
      value: 260,
      unit: "mm[Hg]",
      meaning: "activity of half that opening",
      source: "design",
      note: "labour that goes on has 150-200 Montevideo units, and more near birth",
    },
    ripening: {
      value: 1.5,
      unit: "cm",
      meaning: "dilatation that ripening alone brings",
      source: "design",
      note: "one to two centimetres before labour",
    },
    closed: {
      value: 0.3,
      unit: "cm",
      meaning: "dilatation at rest",
      source: "design",
      note: "below a fingertip",
    },
    yielding: {
      value: 0.9,
      unit: "d",
      meaning: "time in which it goes back to rest",
      source: "design",
      note: "resists weak contractions; closed a week after birth",
    },
    full: { value: 10, unit: "cm", meaning: "full dilatation", source: "zhang2010" },
    edge: {
      value: 0.15,
      unit: "cm",
      meaning: "width of the change to the second stage",
      source: "design",
      note: "smooth for the solver",
    },
    descentTime: {
      value: 0.28,
      unit: "h",
      meaning: "second stage under the strongest contractions",
      source: "design",
      note: "an hour in first births",
    },
    emptying: {
      value: 8,
      unit: "/h",
      meaning: "rate of birth and afterbirth when the child has come down",
      source: "design",
      note: "child and placenta within half an hour",
    },
    descentEdge: {
      value: 0.02,
      unit: "1",
      meaning: "width of the change to birth",
      source: "design",
      note: "smooth for the solver",
    },
    return: {
      value: 1,
      unit: "d",
      meaning: "time in which the passage is as before",
      source: "design",
      note: "long after the afterbirth",
    },
    reflex: {
      value: 350,
      unit: "ng/min",
      meaning: "oxytocin that the greatest stretch releases",
      source: "design",
      note: "some 30 ng/L in labour, at a clearance of 5.7 L/min",
    },
    greatest: {
      value: 480,
      unit: "mm[Hg]",
      meaning: "activity of the greatest stretch",
      source: "design",
      note: "twice that of birth: with it oxytocin is some 30 ng/L then",
    },
    earlyStretch: {
      value: 0.2,
      unit: "1",
      meaning: "share of the reflex with a closed cervix",
      source: "design",
      note: "the reflex grows as the head comes down",
    },
  },
  variables: {
    force: {
      unit: "1",
      is: "contraction^2/(contraction^2 + strong^2)",
      meaning: "what the contractions do, 1 = the most",
    },
    secondStage: {
      unit: "1",
      is: "1/(1 + exp((full - 3*edge - dilatation)/edge))",
      meaning: "1 when it is fully open",
    },
    stretch: {
      unit: "1",
      is: "contraction/greatest*(earlyStretch + (1 - earlyStretch)*dilatation/full)",
      meaning: "stretch that the reflex feels",
    },
    oxytocinReflex: {
      unit: "ng/min",
      is: "reflex*stretch*present",
      meaning: "oxytocin that the reflex releases",
    },
    expulsion: {
      unit: "/h",
      is: "emptying/(1 + exp((1 - descent)/descentEdge))",
      meaning: "rate at which the uterus empties",
    },
  },
  states: {
    dilatation: {
      unit: "cm",
      start: 0.3,
      scale: 1,
      rate: "opening*(1 + laterOpening*births)*dilatation*force*present*(1 - secondStage) + (closed + ripening*awake - dilatation)/yielding*(1 + laterOpening*births)",
      meaning: "dilatation of the cervix",
    },
    descent: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "secondStage*contraction/greatest/descentTime*present - (1 - secondStage)*descent/return",
      meaning: "descent of the child, 1 = born",
    },
  },
});
