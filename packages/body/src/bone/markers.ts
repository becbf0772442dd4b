import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What bone cells leave in the blood. */
export const boneMarkers: ModuleDefinition = defineModule({
  id: "boneMarkers",
  about:
    "Alkaline phosphatase of liver and bone, more in growth and where osteoid waits for mineral; the propeptide of collagen and osteocalcin as it is formed, the telopeptide as it is resorbed.",
  sources: ["colantonio2012", "geserick2020", "baxterJones2011"],
  inputs: {
    osteoblasts: {
      from: "osteoblasts.matrix",
      unit: "1",
      meaning: "collagen that osteoblasts lay down over normal",
      absent: 1,
    },
    osteoclasts: {
      from: "osteoclasts.activity",
      unit: "1",
      meaning: "osteoclasts over normal",
      absent: 1,
    },
    mineralisation: {
      from: "boneExchange.mineralisation",
      unit: "1",
      meaning: "mineralisation over normal",
      absent: 1,
    },
    velocity: {
      from: "stature.heightVelocity",
      unit: "cm/a",
      meaning: "height velocity",
      absent: 0,
    },
  },
  parameters: {
    liver: {
      value: 35,
      unit: "[IU]/L",
      meaning: "alkaline phosphatase of the liver",
      source: "design",
      note: "half of the adult's",
    },
    bone: {
      value: 35,
      unit: "[IU]/L",
      meaning: "alkaline phosphatase of the adult's bone",
      source: "design",
      note: "half of 40-120 IU/L",
    },
    growing: {
      value: 340,
      unit: "[IU]/L",
      meaning: "greatest alkaline phosphatase of growing bone",
      source: "colantonio2012",
      note: "142-335 IU/L from 1 to 9 years, up to 468 in boys of 13-14",
    },
    growingHalf: {
      value: 7,
      unit: "cm/a",
      meaning: "height velocity of half of it",
      source: "colantonio2012",
    },
    bySoftness: {
      value: 6,
      unit: "1",
      meaning: "rise for osteoid without mineral",
      source: "design",
      note: "two- to fivefold in osteomalacia",
    },
    clearance: {
      value: 3,
      unit: "d",
      meaning: "time constant of alkaline phosphatase",
      source: "design",
      note: "half-life of the bone form one to two days",
    },
    adultCTX: {
      value: 300,
      unit: "ng/L",
      meaning: "C-telopeptide of the adult",
      source: "design",
      note: "100-600 ng/L fasting",
    },
    adultP1NP: {
      value: 40,
      unit: "ug/L",
      meaning: "propeptide of the adult",
      source: "design",
      note: "20-75 ug/L",
    },
    growingCTX: {
      value: 1250,
      unit: "ng/L",
      meaning: "greatest C-telopeptide of growing bone",
      source: "geserick2020",
      note: "1000 ng/L in infancy, when growth is fastest, 1370 at 5 years, 1310 in boys of 17",
    },
    resorbingHalf: {
      value: 2,
      unit: "cm/a",
      meaning: "height velocity of half of it",
      source: "geserick2020",
      note: "as growingCTX",
    },
    adultOsteocalcin: {
      value: 20,
      unit: "ug/L",
      meaning: "osteocalcin of the adult",
      source: "design",
      note: "11-43 ug/L",
    },
    growingOsteocalcin: {
      value: 100,
      unit: "ug/L",
      meaning: "greatest osteocalcin of growing bone",
      source: "geserick2020",
      note: "77 ug/L at 5 years, 104 in infancy, 78 in boys of 17",
    },
    osteocalcinHalf: {
      value: 1.5,
      unit: "cm/a",
      meaning: "height velocity of half of it",
      source: "geserick2020",
      note: "as growingOsteocalcin",
    },
    growingP1NP: {
      value: 85,
      unit: "ug/L/(cm/a)",
      meaning: "propeptide of growing bone",
      source: "geserick2020",
      note: "547 ug/L at 5 years, 616 at 11",
    },
    fillingTime: {
      value: 0.7,
      unit: "a",
      meaning: "time in which bone fills the frame that growth in length has made",
      source: "baxterJones2011",
      note: "mineral of the whole body comes to rest 2 years after bone area, three such times",
    },
  },
  variables: {
    target: {
      unit: "[IU]/L",
      is: "liver + (bone*osteoblasts + growing*velocity/(velocity + growingHalf))*(1 + bySoftness*max(1 - mineralisation, 0))",
      meaning: "alkaline phosphatase at equilibrium",
    },
    CTX: {
      unit: "ng/L",
      is: "adultCTX*osteoclasts + growingCTX*velocity/(velocity + resorbingHalf)",
      meaning: "C-telopeptide of collagen",
    },
    osteocalcin: {
      unit: "ug/L",
      is: "adultOsteocalcin*osteoblasts + growingOsteocalcin*velocity/(velocity + osteocalcinHalf)",
      meaning: "osteocalcin",
    },
    P1NP: {
      unit: "ug/L",
      is: "adultP1NP*osteoblasts + growingP1NP*filling",
      meaning: "propeptide of procollagen 1",
    },
  },
  states: {
    ALP: {
      unit: "[IU]/L",
      start: 70,
      scale: 70,
      rate: "(target - ALP)/clearance",
      meaning: "alkaline phosphatase of serum",
    },
    filling: {
      unit: "cm/a",
      start: "velocity",
      scale: 5,
      rate: "(velocity - filling)/fillingTime",
      meaning: "height velocity that bone is being laid down for",
    },
  },
});
