import { type ControllerMaker, samplingMinutes } from "./controller.ts";

/**
 * Times of the controller, and that in which insulin acts, min. Its form is published, and that its gain goes by the dose
 * of a day; the numbers are chosen here, on virtual adults.
 */
const actionTime = 90;
const integralTime = 300;
const derivativeTime = 70;
/** Two steps of the insulin under the skin and its removal, min; and the strength of its feedback. */
const passage = 45;
const removal = 15;
const feedback = 0.5;
/** The most of the rate, and of its part that sums error, over the set basal rate: the liver answers for hours. */
const most = { rate: 4, integral: 1.5 };
/** The pump stops where the sensor is foreseen to fall below this (mg/dL) within this time (min). */
const suspension = { level: 80, horizon: 30 };

/**
 * A PID controller with insulin feedback, the model of the beta cell by Steil (2006,
 * doi:10.2337/db06-0419; feedback: 2011, doi:10.1210/jc.2010-2578): insulin in proportion to glucose above the
 * target, to its sum over time and to its rise, less what the insulin on its way will do. Its gain is
 * the inverse of the correction factor over the time in which insulin acts.
 */
export const pid: ControllerMaker = ({
  basalRate,
  carbohydrateRatio,
  correctionFactor,
  target,
}) => {
  const step = samplingMinutes;
  const gain = 60 / (correctionFactor * actionTime);
  let integral = basalRate;
  let smooth: number | undefined;
  // insulin over basal under the skin, on its way and in plasma, as rates, U/h
  let [skin, way, plasma] = [0, 0, 0];
  return ({ glucose, carbohydrate, delivered }) => {
    const follow = (level: number, source: number, time: number) =>
      level + (1 - Math.exp(-step / time)) * (source - level);
    skin = follow(skin, (60 * delivered) / step - basalRate, passage);
    way = follow(way, skin, passage);
    plasma = follow(plasma, way, removal);
    const before = smooth ?? glucose;
    smooth = follow(before, glucose, 10);
    const rise = (smooth - before) / step;
    const error = glucose - target;
    const wanted = integral + gain * (error + derivativeTime * rise) - feedback * plasma;
    const foreseen = glucose + suspension.horizon * rise;
    const rate =
      foreseen < suspension.level ? 0 : Math.min(Math.max(0, wanted), most.rate * basalRate);
    // the sum stands still where the pump cannot follow it
    if (rate === wanted) integral += (gain * error * step) / integralTime;
    integral = Math.min(Math.max(0, integral), most.integral * basalRate);
    return { rate, bolus: carbohydrate / carbohydrateRatio };
  };
};
