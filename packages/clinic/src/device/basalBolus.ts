import type { ControllerMaker } from "./controller.ts";

/** Hours for which a bolus counts as active: the action of rapid insulin. */
const activeTime = 4;

/**
 * Basal-bolus therapy by a bolus calculator: a set basal rate, and with each meal a bolus for its carbohydrate
 * and for what glucose is off the target, less what earlier boluses still do.
 */
export const basalBolus: ControllerMaker = ({
  basalRate,
  carbohydrateRatio,
  correctionFactor,
  target,
}) => {
  let given: readonly { readonly time: number; readonly units: number }[] = [];
  return ({ time, glucose, carbohydrate }) => {
    given = given.filter((bolus) => time - bolus.time < activeTime);
    if (carbohydrate === 0) return { rate: basalRate, bolus: 0 };
    const active = given.reduce(
      (sum, bolus) => sum + bolus.units * (1 - (time - bolus.time) / activeTime),
      0,
    );
    const correction = (glucose - target) / correctionFactor;
    const bolus =
      carbohydrate / carbohydrateRatio + correction - Math.max(0, Math.min(active, correction));
    if (bolus > 0) given = [...given, { time, units: bolus }];
    return { rate: basalRate, bolus: Math.max(0, bolus) };
  };
};
