import { defineModule, type ModuleDefinition, type ParameterDefinition } from "@endocrine/engine";
import { pubertalSteroids } from "../src/fluids/pubertalSteroids.ts";

/** A parameter of the published levels by age. */
function published(name: string): ParameterDefinition {
  const found = pubertalSteroids.parameters?.[name];
  if (found === undefined) throw new Error(`no published ${name}`);
  return found;
}

const moved = (value: number, unit: string, meaning: string): ParameterDefinition => ({
  value,
  unit,
  meaning,
  source: "lesion",
});

const clock = { from: "pubertalSteroids.clock", unit: "a", meaning: "age of puberty" };
const female = { from: "person.female", unit: "1", meaning: "1 in a girl" };
const gonads = { from: "gonads.function", unit: "1", meaning: "gonads left" };
const functions = pubertalSteroids.functions ?? {};

/**
 * Stand-ins for the gonads where growth and thymus run without them: plasma levels that are published for an age
 * and follow the clock of puberty, with gonads lost, aromatase changed or steroids added.
 */
export const publishedSteroids: readonly ModuleDefinition[] = [
  defineModule({
    id: "gonads",
    about: "Gonads, held.",
    parameters: { function: moved(1, "1", "gonads left") },
  }),
  defineModule({
    id: "androgenConversion",
    about: "Aromatase, held.",
    parameters: { aromatase: moved(1, "1", "activity of aromatase") },
  }),
  defineModule({
    id: "testosterone",
    about: "Testosterone as published by age.",
    inputs: {
      clock,
      female,
      gonads,
      rising: {
        from: "pubertalSteroids.testosteroneRise",
        unit: "nmol/L",
        meaning: "what puberty adds",
      },
    },
    parameters: {
      child: published("childTestosterone"),
      boy: published("testosteroneAge"),
      girl: published("testosteroneAgeGirl"),
      span: published("testosteroneSpan"),
      added: moved(0, "nmol/L", "testosterone from elsewhere"),
    },
    functions,
    variables: {
      total: {
        unit: "nmol/L",
        is: "child + gonads*rising*rise(clock, mix(boy, girl, female), span) + added",
        meaning: "testosterone",
      },
    },
  }),
  defineModule({
    id: "oestradiol",
    about: "Oestradiol as published by age.",
    inputs: {
      clock,
      female,
      gonads,
      rising: {
        from: "pubertalSteroids.oestradiolRise",
        unit: "pmol/L",
        meaning: "what puberty adds",
      },
      aromatase: { from: "androgenConversion.aromatase", unit: "1", meaning: "aromatase" },
    },
    parameters: {
      child: published("childOestradiol"),
      childGirl: published("childOestradiolGirl"),
      boy: published("oestradiolAge"),
      girl: published("oestradiolAgeGirl"),
      span: published("oestradiolSpan"),
      spanGirl: published("oestradiolSpanGirl"),
      added: moved(0, "pmol/L", "oestradiol from elsewhere"),
    },
    functions,
    variables: {
      plasma: {
        unit: "pmol/L",
        is: "aromatase*(mix(child, childGirl, female) + gonads*rising*rise(clock, mix(boy, girl, female), mix(span, spanGirl, female))) + added",
        meaning: "oestradiol",
      },
    },
  }),
];
