import { basalBolus } from "./basalBolus.ts";
import { course, type Equipment } from "./course.ts";
import { createDelivery, type InsulinChoice } from "./delivery.ts";
import { usualPump } from "./pump.ts";
import { exactSensor } from "./sensor.ts";
import type { VirtualSubject } from "./subjects.ts";
import { type Therapy, therapyOfDose } from "./therapy.ts";
import type { Wearer } from "./wearer.ts";

/** Days in which a patient's doses are found. */
export const titrationDays = 20;

/** Mean glucose that is aimed at, mg/dL: an HbA1c of 6.8 %. */
const aim = 145;
/** Change of the logarithm of a dose by 100 mg/dL off the aim, and the most in a day. */
const caution = { gain: 0.4, most: 0.2 };
/** Share of the dose that is basal: 36.5 +- 6.3 % of users of pumps, doi:10.1155/2015/250656. */
const basalShare = 0.38;
/** Units a day and kg of body mass to begin with. */
const firstDose = 0.5;

/**
 * Finds the settings of a patient as a clinic does, on basal-bolus therapy: the dose of a day by the mean of glucose.
 * The wearer lives through these days, which end at `start` (h).
 */
export function titrate(
  wearer: Wearer,
  { mass }: VirtualSubject,
  insulins: InsulinChoice,
  mealsOf: Equipment["mealsOf"],
  start: number,
): Therapy {
  const deliver = createDelivery(insulins, usualPump);
  let therapy = therapyOfDose(firstDose * mass);
  for (let day = titrationDays; day > 0; day--) {
    const equipment: Equipment = {
      sensor: exactSensor,
      controller: basalBolus(therapy),
      deliver,
      mealsOf,
      sensitivityOf: () => 1,
      rescue: true,
    };
    const midnight = start - 24 * day;
    const moments = [...course(wearer, mass, equipment, midnight, midnight + 24)];
    const mean =
      moments.reduce((sum, { glucose }) => sum + glucose, 0) / Math.max(1, moments.length);
    const eaten = moments.reduce((sum, { counted }) => sum + counted, 0);
    therapy = adjusted(therapy, mean, eaten);
  }
  return therapy;
}

function adjusted(therapy: Therapy, mean: number, eaten: number): Therapy {
  const off = (caution.gain * (mean - aim)) / 100;
  const change = Math.exp(Math.max(-caution.most, Math.min(caution.most, off)));
  const dailyDose = therapy.dailyDose * change;
  return {
    ...therapyOfDose(dailyDose),
    basalRate: (basalShare * dailyDose) / 24,
    carbohydrateRatio: eaten / ((1 - basalShare) * dailyDose),
  };
}
