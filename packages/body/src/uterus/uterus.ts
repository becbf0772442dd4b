import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The uterine muscle: held quiet by progesterone, woken by the placental clock, driven by oxytocin. */
export const uterus: ModuleDefinition = defineModule({
  id: "uterus",
  about:
    "Free placental CRH withdraws the action of progesterone though its level stays; oxytocin receptors follow oestradiol and that withdrawal, and labour itself furthers it (prostaglandins). Own law, after Csapo's block and the placental clock.",
  sources: ["mclean1995", "fuchs1984", "smith2009"],
  inputs: {
    oestradiol: { from: "oestradiol.plasma", unit: "pmol/L", meaning: "oestradiol" },
    progesterone: {
      from: "progesterone.plasma",
      unit: "nmol/L",
      meaning: "progesterone",
      absent: 550,
    },
    CRH: { from: "placentalCRH.free", unit: "ng/L", meaning: "free placental CRH", absent: 0 },
    oxytocin: { from: "oxytocin.plasma", unit: "pmol/L", meaning: "oxytocin" },
    fetus: { from: "fetus.mass", unit: "kg", meaning: "mass of the foetus", absent: 0 },
    present: { from: "pregnancy.present", unit: "1", meaning: "1 while there is a conceptus" },
    force: { from: "cervix.force", unit: "1", meaning: "what the contractions do, 1 = the most" },
  },
  parameters: {
    clockHalf: {
      value: 195,
      unit: "ng/L",
      meaning: "free CRH that withdraws half of progesterone's action",
      source: "jukic2013",
      note: "chosen so that birth comes 268-270 days after ovulation",
    },
    blockHalf: {
      value: 100,
      unit: "nmol/L",
      meaning: "progesterone of half its block",
      source: "design",
      note: "the level of pregnancy nearly saturates it: it must be withdrawn in action",
    },
    awakening: {
      value: 8,
      unit: "h",
      meaning: "time in which the muscle follows",
      source: "design",
      note: "prostaglandins and receptors change within a day",
    },
    receptorGain: {
      value: 140,
      unit: "1",
      meaning: "greatest rise of oxytocin receptors by oestradiol",
      source: "fuchs1985",
      note: "50-100 times at term",
    },
    receptorHalf: {
      value: 50000,
      unit: "pmol/L",
      meaning: "oestradiol of half that rise",
      source: "fuchs1984",
      note: "twelvefold from 13-17 to 37-41 weeks",
    },
    labourGain: {
      value: 0.6,
      unit: "1",
      meaning: "further rise in labour",
      source: "fuchs1984",
      note: "highest in labour",
    },
    sensitivity: {
      value: 1,
      unit: "1",
      meaning: "answer to oxytocin over normal",
      source: "lesion",
    },
    local: {
      value: 3,
      unit: "pmol/L",
      meaning: "prostaglandins and oxytocin of the decidua in labour, as oxytocin of plasma",
      source: "design",
      note: "women without a posterior lobe give birth too",
    },
    driveHalf: {
      value: 1000,
      unit: "pmol/L",
      meaning: "oxytocin times receptors of half the greatest contraction",
      source: "design",
      note: "a milliunit a minute at term, a hundred in the first weeks",
    },
    greatest: {
      value: 600,
      unit: "mm[Hg]",
      meaning:
        "activity of a muscle that nothing restrains: amplitude times contractions in ten minutes",
      source: "design",
      note: "Montevideo units; 100-250 as the cervix opens and 250 at birth, when progesterone still restrains more than a half",
    },
    unit: {
      value: 1,
      unit: "mm[Hg]",
      meaning: "amplitude of one contraction in ten minutes that is a Montevideo unit",
      source: "design",
      note: "by definition",
    },
    size: {
      value: 0.3,
      unit: "kg",
      meaning: "content of half the force",
      source: "design",
      note: "an empty uterus has no work to do",
    },
  },
  variables: {
    withdrawn: {
      unit: "1",
      is: "CRH^4/(CRH^4 + clockHalf^4)",
      meaning: "share of progesterone's action that the clock withdraws",
    },
    block: {
      unit: "1",
      is: "max(progesterone, 0)/(max(progesterone, 0) + blockHalf)*(1 - awake)",
      meaning: "restraint by progesterone",
    },
    receptors: {
      unit: "1",
      is: "1 + receptorGain*oestradiol^2/(oestradiol^2 + receptorHalf^2)*(1 + labourGain*awake)",
      meaning: "oxytocin receptors over those of the non-pregnant",
    },
    drive: {
      unit: "pmol/L",
      is: "sensitivity*receptors*(max(oxytocin, 0) + local*awake)",
      meaning: "oxytocin as the muscle feels it, with what acts like it in the womb",
    },
    contraction: {
      unit: "mm[Hg]",
      is: "greatest*(1 - block)*drive^2/(drive^2 + driveHalf^2)*fetus/(fetus + size)",
      meaning: "activity of the uterus: amplitude times contractions in ten minutes",
    },
    MontevideoUnits: {
      unit: "1",
      is: "contraction/unit",
      meaning: "activity of the uterus in Montevideo units",
    },
  },
  states: {
    awake: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "((withdrawn + (1 - withdrawn)*force)*present - awake)/awakening",
      meaning: "withdrawal of progesterone that the muscle has followed",
    },
  },
});
