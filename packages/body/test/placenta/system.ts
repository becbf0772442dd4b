import {
  type Action,
  type CompiledModel,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
  simulate,
} from "@endocrine/engine";
import { held } from "../../../../scripts/isolated/held.ts";
import { oxytocin } from "../../src/fluids/oxytocin.ts";
import { plasmaSteroid } from "../../src/fluids/plasmaSteroid.ts";
import { oxytocinNeurons } from "../../src/hypothalamus/oxytocinNeurons.ts";
import { hCG } from "../../src/placenta/hCG.ts";
import { pregnancyModules } from "../../src/placenta/modules.ts";

/** A corpus luteum that lives two weeks, and under hCG until the tenth week. */
const corpusLuteum: ModuleDefinition = defineModule({
  id: "corpusLuteum",
  about: "Luteal progesterone and oestradiol by week, held up by hCG.",
  inputs: {
    week: { from: "pregnancy.week", unit: "wk", meaning: "week" },
    drive: { from: "hCG.lutealDrive", unit: "1", meaning: "hCG" },
  },
  parameters: {
    function: held(1, "1"),
    rate: held(5000, "nmol/h"),
    oestradiol: held(60, "nmol/h"),
    rise: held(2.6, "wk"),
    fall: held(4.1, "wk"),
    end: held(10, "wk"),
  },
  variables: {
    activity: {
      unit: "1",
      is: "function*week^16/(week^16 + rise^16)*max(drive, 1/(1 + (week/fall)^16))/(1 + (week/end)^8)",
      meaning: "activity",
    },
    progesterone: { unit: "nmol/h", is: "rate*activity", meaning: "progesterone" },
    oestradiolMade: { unit: "nmol/h", is: "oestradiol*activity", meaning: "oestradiol" },
  },
});

const progesterone: ModuleDefinition = plasmaSteroid({
  id: "progesterone",
  name: "progesterone",
  about: "Progesterone of corpus luteum and placenta.",
  from: {
    luteal: { from: "corpusLuteum.progesterone", meaning: "corpus luteum" },
    placental: { from: "placentalSteroids.progesteroneMade", meaning: "placenta" },
  },
  clearance: { value: 2100, source: "design" },
  halfLife: { value: 20, source: "design" },
  start: 2,
});

const oestradiol: ModuleDefinition = plasmaSteroid({
  id: "oestradiol",
  name: "oestradiol",
  about: "Oestradiol of corpus luteum and placenta.",
  from: {
    luteal: { from: "corpusLuteum.oestradiolMade", meaning: "corpus luteum" },
    placental: { from: "placentalSteroids.oestradiolMade", meaning: "placenta" },
  },
  clearance: { value: 1350, source: "design" },
  halfLife: { value: 60, source: "design" },
  unit: "pmol/L",
  start: 300,
});

/** Prolactin by oestradiol and suckling, as published; the lactotrophs have their own test. */
const lactotrophs: ModuleDefinition = defineModule({
  id: "lactotrophs",
  about: "Prolactin held to oestradiol and suckling.",
  inputs: {
    oestradiol: { from: "oestradiol.plasma", unit: "pmol/L", meaning: "oestradiol" },
    suckling: { from: "suckling.drinking", unit: "1", meaning: "suckling" },
  },
  parameters: {
    basal: held(10, "ug/L"),
    rise: held(280, "ug/L"),
    half: held(30000, "pmol/L"),
    suckled: held(700, "ug/L"),
    function: held(1, "1"),
  },
  variables: {
    prolactin: {
      unit: "ug/L",
      is: "function*(basal + rise*oestradiol/(oestradiol + half) + suckled*suckling)",
      meaning: "prolactin",
    },
  },
});

/** A woman of 60 kg. */
const person: ModuleDefinition = defineModule({
  id: "person",
  about: "A woman of 60 kg.",
  parameters: {
    size: held(60 / 70, "1"),
    clearanceSize: held((60 / 70) ** 0.75, "1"),
    rateSize: held((60 / 70) ** -0.25, "1"),
    age: held(28, "a"),
    female: held(1, "1"),
  },
});

/** Pregnancy, birth and milk alone, time in hours from conception. */
export const model: CompiledModel = compile(
  flatten(
    [
      ...pregnancyModules,
      hCG,
      corpusLuteum,
      progesterone,
      oestradiol,
      lactotrophs,
      oxytocinNeurons,
      oxytocin,
      person,
    ],
    { timeUnit: "h" },
  ),
);

export type Values = Readonly<Record<string, number>>;

/** Hours of a week. */
export const week = 168;

/** Hours from conception to a week of pregnancy. */
export const at = (weekOfPregnancy: number): number => (weekOfPregnancy - 2) * week;

/** Signals at hours after conception. */
export function course(
  hours: readonly number[],
  signals: readonly string[],
  parameters: Values = {},
  actions: readonly Action[] = [],
): readonly (readonly number[])[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: hours.at(-1) as number,
    output: { at: hours },
    signals,
    parameters: { "suckling.rhythm": 0, ...parameters },
    actions,
  });
  return signals.map((signal) => [...(trajectory.columns.get(signal)?.values ?? [])]);
}

/** Hours after conception at which the child is born; undefined where it is not by week 46. */
export function birth(
  parameters: Values = {},
  actions: readonly Action[] = [],
): number | undefined {
  const hours = Array.from({ length: 44 * week }, (_, i) => i);
  const [present = []] = course(hours, ["pregnancy.present"], parameters, actions);
  const found = present.findIndex((value) => value < 0.5);
  return found < 0 ? undefined : found;
}
