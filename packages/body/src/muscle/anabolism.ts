import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What growth hormone and androgens make of lean tissue. */
export const anabolism: ModuleDefinition = defineModule({
  id: "anabolism",
  about:
    "Lean tissue that IGF-1 and androgens keep up, over the healthy of this age and sex: each adds with the logarithm of its action, so that what is missing weakens and an excess builds less and less. Fat follows, as the weight of the body is defended.",
  sources: ["newman2015", "ezzat2002", "sucunza2008", "bhasin2001", "snyder2000", "vanLonden2008"],
  inputs: {
    IGF1: {
      from: "liverIGF.relative",
      unit: "1",
      meaning: "IGF-1, 1 = usual of this age",
      absent: 1,
    },
    androgen: {
      from: "androgenAction.signal",
      unit: "1",
      meaning: "androgen signal, 1 = young man",
      absent: 1,
    },
    usualAndrogen: {
      from: "androgenAction.usual",
      unit: "1",
      meaning: "that of the healthy of this age and sex",
      absent: 1,
    },
  },
  parameters: {
    IGF1Gain: {
      value: 0.4325,
      unit: "1",
      meaning: "lean tissue per e-fold of IGF-1 action",
      source: "newman2015",
      fitted: "packages/clinic/fit/leanMass.ts",
      note: "treatment of the deficient adds 2.6 kg in half a year; in acromegaly the lean share is a tenth higher (sucunza2008)",
    },
    IGF1Offset: {
      value: 4,
      unit: "1",
      meaning: "IGF-1 over usual below which the answer is linear",
      source: "sucunza2008",
      fitted: "packages/clinic/fit/leanMass.ts",
      note: "deficiency takes less than excess adds",
    },
    androgenGain: {
      value: 0.09592,
      unit: "1",
      meaning: "lean tissue per e-fold of androgen action",
      source: "bhasin2001",
      fitted: "packages/clinic/fit/leanMass.ts",
      note: "300 and 600 mg of testosterone a week add 1.8 and 4.5 kg to what 125 mg do in 20 weeks",
    },
    androgenOffset: {
      value: 0.7984,
      unit: "1",
      meaning: "androgen signal below which the answer is linear",
      source: "snyder2000",
      fitted: "packages/clinic/fit/leanMass.ts",
      note: "testosterone adds 3.1 kg in men who lack it; castration takes 1.8 kg in two years (vanLonden2008)",
    },
  },
  functions: {
    builds: { args: ["x", "gain", "offset"], is: "gain*ln(offset + max(x, 0))" },
  },
  variables: {
    byIGF1: {
      unit: "1",
      is: "builds(IGF1, IGF1Gain, IGF1Offset) - builds(1, IGF1Gain, IGF1Offset)",
      meaning: "share of lean tissue that IGF-1 adds to the healthy",
    },
    byAndrogen: {
      unit: "1",
      is: "builds(androgen, androgenGain, androgenOffset) - builds(usualAndrogen, androgenGain, androgenOffset)",
      meaning: "share of lean tissue that androgens add to the healthy",
    },
    relative: {
      unit: "1",
      is: "1 + byIGF1 + byAndrogen",
      meaning: "lean tissue that they keep up, over the healthy",
    },
  },
});
