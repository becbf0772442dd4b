/**
 * Fits gluconeogenesis, glycogen and ketones to fasting: gluconeogenesis is 47, 67 and 93 % of what is released
 * after 14, 22 and 42 h (Landau 1996), glucose falls to some 3.6 mmol/L, ketones rise to 2-3 mmol/L on the third
 * day and to 5-6 in weeks (Cahill 2006), the liver stores 28 g after a meal of 149 g (Taylor 1996).
 * The fast begins after dinner at 19 h, with the islets of the body.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/fast.ts
 */
import { fit } from "../../../scripts/leastSquares.ts";
import {
  course,
  fasting,
  padovaGut,
  padovaInsulin,
  personOf,
  system,
  withIslets,
} from "../test/fuel/system.ts";

const coupled = withIslets();
const meal = system(personOf(78), padovaGut, padovaInsulin);

const signals = ["glucose.plasma", "liver.newShare", "ketones.plasma"];
const hours = [14, 22, 24, 42, 48, 72, 700];

fit(
  "fast",
  [
    { name: "liver.halfGlycogen", start: 0.8, low: 0.1, high: 1.2 },
    { name: "liver.ownShare", start: 0.6, low: 0, high: 0.8 },
    { name: "gluconeogenesis.usual", start: 5, low: 4.5, high: 5.6 },
    { name: "gluconeogenesis.halfInsulin", start: 0.6, low: 0.2, high: 1 },
    { name: "gluconeogenesis.byFattyAcids", start: 0.8, low: 0, high: 1.2 },
    { name: "ketones.restraint", start: 8, low: 1, high: 40 },
    { name: "ketones.halfLoad", start: 0.45, low: 0.1, high: 3 },
    { name: "ketones.burning", start: 1.35, low: 0.8, high: 2 },
    { name: "ketones.readying", start: 16, low: 6, high: 40 },
  ],
  [
    { name: "new share at 14 h", expected: 0.47, weight: 1 / 0.04 },
    { name: "new share at 22 h", expected: 0.67, weight: 1 / 0.04 },
    { name: "new share at 42 h", expected: 0.93, weight: 1 / 0.02 },
    { name: "glucose at 24 h", expected: 4.4, weight: 1 / 0.2 },
    { name: "glucose at 48 h", expected: 3.8, weight: 1 / 0.15 },
    { name: "glucose at 72 h", expected: 3.6, weight: 1 / 0.1 },
    { name: "ketones at 14 h", expected: 0.1, weight: 1 / 0.03 },
    { name: "ketones at 24 h", expected: 0.35, weight: 1 / 0.15 },
    { name: "ketones at 48 h", expected: 1.8, weight: 1 / 0.3 },
    { name: "ketones at 72 h", expected: 2.8, weight: 1 / 0.3 },
    { name: "ketones after a month", expected: 5.3, weight: 1 / 0.5 },
    { name: "stored by the liver, g", expected: 28, weight: 1 / 4 },
  ],
  (parameters) => {
    const found = fasting(coupled, signals, hours, parameters);
    const at = (name: string, hour: number) => found[name]?.[hours.indexOf(hour)] as number;
    const fed = course(meal, ["liver.glycogen"], {
      hours: [0, 5],
      parameters: { ...parameters, "intestine.D": 149000 },
    })["liver.glycogen"] as readonly number[];
    return [
      at("liver.newShare", 14),
      at("liver.newShare", 22),
      at("liver.newShare", 42),
      at("glucose.plasma", 24),
      at("glucose.plasma", 48),
      at("glucose.plasma", 72),
      at("ketones.plasma", 14),
      at("ketones.plasma", 24),
      at("ketones.plasma", 48),
      at("ketones.plasma", 72),
      at("ketones.plasma", 700),
      (fed[1] as number) - (fed[0] as number),
    ];
  },
);
