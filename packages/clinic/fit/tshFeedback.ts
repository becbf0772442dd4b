/**
 * Fits the feedback of thyroid hormone on TSH to single doses in healthy volunteers (Blakesley 2004,
 * Thyroid 14:191): TSH over its baseline after 400 and 600 ug levothyroxine and 75 ug liothyronine at 08 h.
 * Run: npx tsx --conditions=@endocrine/source packages/clinic/fit/tshFeedback.ts
 */
import { simulate } from "@endocrine/engine";
import { levothyroxine } from "../src/treatments/drugs/levothyroxine.ts";
import { liothyronine } from "../src/treatments/drugs/liothyronine.ts";
import { fit, healthy, model } from "./fit.ts";

const doses = [
  {
    state: "levothyroxine.tablet",
    ug: 400,
    hours: [36, 96],
    ratios: [0.5, 0.71],
    weights: [5, 15],
  },
  {
    state: "levothyroxine.tablet",
    ug: 600,
    hours: [36, 48, 72],
    ratios: [0.365, 0.36, 0.37],
    weights: [5, 15, 15],
  },
  // values at the clock time of the dose weigh most: the others carry the volunteers' own rhythm
  {
    state: "liothyronine.tablet",
    ug: 75,
    hours: [4, 8, 24],
    ratios: [0.6, 0.45, 0.35],
    weights: [3, 3, 15],
  },
];

fit(
  "TSH feedback",
  [
    { name: "thyrotrophs.fromT4", start: 0.65, low: 0.3, high: 0.95 },
    { name: "thyrotrophs.steepness", start: 3, low: 1.5, high: 6 },
    { name: "thyrotrophs.turnover", start: 0.037, low: 0.02, high: 0.08 },
  ],
  doses.flatMap(({ ug, hours, ratios, weights }) =>
    hours.map((hour, i) => ({
      name: `${ug} ug at ${hour} h`,
      expected: ratios[i] as number,
      weight: weights[i] as number,
    })),
  ),
  (parameters) => {
    const midnight = healthy(parameters);
    const initial = simulate(model(), {
      start: 0,
      end: 8,
      output: { at: [8] },
      initial: midnight,
      parameters,
    }).final;
    return doses.flatMap(({ state, ug, hours }) => {
      const run = simulate(model([levothyroxine, liothyronine]), {
        start: 8,
        end: 8 + (hours.at(-1) as number),
        output: { at: [8, ...hours.map((hour) => 8 + hour)] },
        signals: ["thyrotrophs.TSH"],
        initial: { ...initial, [state]: ug },
        parameters,
      });
      const [baseline, ...rest] = run.trajectory.columns.get("thyrotrophs.TSH")?.values ?? [];
      return rest.map((value) => value / (baseline as number));
    });
  },
);
