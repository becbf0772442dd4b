/**
 * Fits how kidney, renin, atria and vessels answer to salt, volume and aldosterone, in the loop of
 * test/kidney/circuit.ts, to published figures of healthy volunteers:
 * - diets of 10, 150 and 350 mmol of sodium, fifth day: ANP 4.0, 6.9 and 12.1 ng/L (Sagnella 1986, PMID 2941532);
 * - 10 against 200 mmol: angiotensin II 31 against 11 ng/L, potassium unchanged (Swartz 1980,
 *   doi:10.1210/jcem-50-6-1071);
 * - 10 to 1500 mmol: mean pressure 83.8 to 100.3 mm[Hg], cardiac index 2.6 to 3.6 L/min/m2 (Luft 1979,
 *   doi:10.1161/01.HYP.1.3.261), urinary sodium near the intake at the end of each week;
 * - fludrocortisone for a week, as 3.5 times the usual mineralocorticoid: ANP 2.3-fold and sodium balance
 *   again by days 4 to 7 (Cappuccio 1987, doi:10.1042/cs0720531);
 * - losartan 100 mg: plasma renin activity tenfold after 6 h (Goldberg 1993, doi:10.1161/01.HYP.21.5.704);
 * - primary aldosteronism with aldosterone 3.5-fold: potassium about 3.1 mmol/L, pressure a fifth up.
 * The least-squares valley is flat; the modules hold rounded values near its floor that also keep posture,
 * haemorrhage, saline and adrenal crisis (test/kidney, test/heart) as published.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/saltBalance.ts
 */
import { simulate } from "@endocrine/engine";
import { fit } from "../../../scripts/leastSquares.ts";
import { model, reported, type Values } from "../test/kidney/circuit.ts";

type Report = Readonly<Record<(typeof reported)[number], number>>;

/** From 60 days of health: what is reported at these hours of a change. */
function course(parameters: Values, change: Values, hours: readonly number[]): readonly Report[] {
  const { trajectory } = simulate(model, {
    start: -60 * 24,
    end: Math.max(...hours),
    output: { at: hours },
    signals: reported,
    parameters,
    actions: [{ at: 0, set: change }],
  });
  return hours.map(
    (_, i) =>
      Object.fromEntries(
        reported.map((name) => [name, trajectory.columns.get(name)?.values[i] as number]),
      ) as Report,
  );
}

const salt = (parameters: Values, mmol: number, hours: readonly number[]): readonly Report[] =>
  course(parameters, { "extracellular.intakeFactor": mmol / 150 }, hours);

fit(
  "salt balance",
  [
    { name: "tubule.pressureGain", start: 4.5, low: 3, high: 6 },
    { name: "tubule.volumeGain", start: 3, low: 1.5, high: 4.5 },
    { name: "tubule.angiotensinGain", start: 0.35, low: 0.2, high: 0.7 },
    { name: "tubule.aldosteroneGain", start: 1.75, low: 1.2, high: 2.4 },
    { name: "renin.deliveryPower", start: 2.2, low: 1.0, high: 3 },
    { name: "renin.pressureSlope", start: 11, low: 7, high: 14 },
    { name: "anp.stretchSlope", start: 11, low: 8.0, high: 14.0 },
    { name: "pressure.unstressed", start: 0.72, low: 0.6, high: 0.78 },
    { name: "vessels.autoregulation", start: 2, low: 0.8, high: 3 },
    { name: "potassiumSecretion.channelPower", start: 0.45, low: 0.3, high: 0.9 },
    { name: "potassiumSecretion.deliveryPower", start: 0.6, low: 0.2, high: 1.2 },
  ],
  [
    { name: "ANP, 10 over 150 mmol", expected: 0.58, weight: 5 },
    { name: "ANP, 350 over 150 mmol", expected: 1.75, weight: 2 },
    { name: "angiotensin II, 10 over 200 mmol", expected: 2.8, weight: 1 },
    { name: "mean pressure, 1500 over 10 mmol", expected: 1.197, weight: 15 },
    { name: "cardiac output, 1500 over 10 mmol", expected: 1.385, weight: 3 },
    { name: "urinary sodium on 10 mmol, seventh day", expected: 13, weight: 0.2 },
    { name: "ANP on fludrocortisone, seventh day", expected: 2.3, weight: 2 },
    { name: "urinary sodium on fludrocortisone, seventh day", expected: 138, weight: 0.05 },
    { name: "renin on losartan, 6 h", expected: 10, weight: 0.3 },
    { name: "potassium, 10 over 200 mmol", expected: 1, weight: 20 },
    { name: "potassium in aldosteronism", expected: 3.1, weight: 5 },
    { name: "pressure in aldosteronism over normal", expected: 1.2, weight: 15 },
  ],
  (parameters) => {
    const [start] = salt(parameters, 150, [1]) as [Report];
    const [low5, low7] = salt(parameters, 10, [120, 168]) as [Report, Report];
    const [high5] = salt(parameters, 350, [120]) as [Report];
    const [plenty] = salt(parameters, 200, [168]) as [Report];
    const [most] = salt(parameters, 1500, [168]) as [Report];
    const [escaped] = course(parameters, { "mineralocorticoid.drug": 2.5 }, [168]) as [Report];
    const [blocked] = course(parameters, { "angiotensin.receptorGain": 0.02 }, [6]) as [Report];
    const [conn] = course(parameters, { "aldosterone.tumour": 800 }, [60 * 24]) as [Report];
    return [
      low5["anp.plasma"] / start["anp.plasma"],
      high5["anp.plasma"] / start["anp.plasma"],
      low7["angiotensin.AngII"] / plenty["angiotensin.AngII"],
      most["pressure.mean"] / low7["pressure.mean"],
      most["pressure.relativeOutput"] / low7["pressure.relativeOutput"],
      low7["urine.sodium"],
      escaped["anp.plasma"] / start["anp.plasma"],
      escaped["urine.sodium"],
      blocked["renin.plasma"] / start["renin.plasma"],
      low7["extracellular.potassium"] / plenty["extracellular.potassium"],
      conn["extracellular.potassium"],
      conn["pressure.relative"],
    ];
  },
);
