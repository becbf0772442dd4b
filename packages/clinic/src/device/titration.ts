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

/** Mean glucose that is aimed at, mg/dL, for an HbA1c of 7 %, and the lowest of the night. */
const aims = { mean: 152, lowest: 85 };
/** Change of the logarithm of a dose by 100 mg/dL off the aim, and the most in a day. */
const caution = { gain: 0.4, most: 0.2 };
/** Bounds of the share of the dose that is basal: 36.5 +- 6.3 % of users of pumps, doi:10.1155/2015/250656. */
const basalShare = { least: 0.2, most: 0.5 };
/** Until when it is night, h. */
const morning = 7;
/** Units a day and kg of body mass to begin with. */
const firstDose = 0.5;

/**
 * Finds the settings of a patient as a clinic does, on basal-bolus therapy: the dose of a day by the mean of
 * glucose, the share of it that is basal by the lowest glucose of the night.
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
    const mean = moments.reduce((sum, { glucose }) => sum + glucose, 0) / moments.length;
    const night = moments.filter(({ time }) => time < midnight + morning);
    const lowest = Math.min(...night.map(({ glucose }) => glucose));
    const eaten = moments.reduce((sum, { counted }) => sum + counted, 0);
    // who has died has no dose to be found
    if (moments.length > 0) therapy = adjusted(therapy, mean, lowest, eaten);
  }
  return therapy;
}

function adjusted(therapy: Therapy, mean: number, lowest: number, eaten: number): Therapy {
  const dailyDose = therapy.dailyDose * change(mean - aims.mean);
  const share = ((24 * therapy.basalRate) / therapy.dailyDose) * change(lowest - aims.lowest);
  const basal = Math.max(basalShare.least, Math.min(basalShare.most, share));
  return {
    ...therapyOfDose(dailyDose),
    basalRate: (basal * dailyDose) / 24,
    ...(eaten > 0 ? { carbohydrateRatio: eaten / ((1 - basal) * dailyDose) } : {}),
  };
}

function change(off: number): number {
  return Math.exp(Math.max(-caution.most, Math.min(caution.most, (caution.gain * off) / 100)));
}
