import { createRandom, InputError } from "@endocrine/engine";
import { basalBolus } from "./basalBolus.ts";
import { type ControllerMaker, samplingMinutes } from "./controller.ts";
import { course, type Equipment, type Moment } from "./course.ts";
import { createDelivery, type InsulinChoice } from "./delivery.ts";
import { type MealVariation, mealsOfDay, type PlannedMeal, usualMeals } from "./meals.ts";
import { type PumpLimits, usualPump } from "./pump.ts";
import { createSensor, exactSensor } from "./sensor.ts";
import { type SubjectGroup, virtualSubject } from "./subjects.ts";
import type { Therapy } from "./therapy.ts";
import { type TimeInRange, timeInRange } from "./timeInRange.ts";
import { titrate, titrationDays } from "./titration.ts";
import { createWearer } from "./wearer.ts";

/** What to try on whom; what is left out is as in daily life. */
export interface DeviceRequest {
  readonly group: SubjectGroup;
  /** Number of the subject: 0 is the usual body, from 1 on drawn. */
  readonly number: number;
  readonly days: number;
  /** Seed of meals, counting, sensors and day-to-day changes; default 1. */
  readonly seed?: number;
  /** Default: basal-bolus therapy. */
  readonly controller?: ControllerMaker;
  /** Default: rapid insulin by pump. */
  readonly insulins?: InsulinChoice;
  readonly pump?: PumpLimits;
  /** Meals of every day; default three and a snack. */
  readonly meals?: readonly PlannedMeal[];
  /** Settings; default those that 20 days of titration find. */
  readonly therapy?: Therapy;
  /** Each true unless set: meals vary, counting errs, the sensor errs, sensitivity varies by day, lows are treated. */
  readonly mealVariation?: boolean;
  readonly countingError?: boolean;
  readonly sensorError?: boolean;
  readonly dayToDay?: boolean;
  readonly rescue?: boolean;
  /** Called with the share done, 0..1. */
  readonly onProgress?: (done: number) => void;
}

/** A run in columns, at every five minutes from midnight of day 0. */
export interface DeviceRun {
  readonly time: { readonly unit: string; readonly values: Float64Array };
  /** Time of death, h, where the patient dies: columns end there. */
  readonly died?: number;
  /** `glucose` (plasma), `sensor`, `rate`, `bolus`, `injected` (basal by pen), `carbohydrate`, `counted`. */
  readonly signals: Readonly<
    Record<string, { readonly unit: string; readonly values: Float64Array }>
  >;
  readonly therapy: Therapy;
  /** Figures of plasma glucose, and of what the sensor says. */
  readonly figures: { readonly glucose: TimeInRange; readonly sensor: TimeInRange };
  /** Insulin a day, U. */
  readonly dailyInsulin: number;
}

/**
 * Variation from day to day of the sensitivity to insulin. What a closed loop needs varies by 17 % a day
 * (Ruan 2016, doi:10.2337/dc15-2623); the rest of it are meals.
 */
const dailyVariation = 0.15;

const units = {
  glucose: "mg/dL",
  sensor: "mg/dL",
  rate: "[IU]/h",
  bolus: "[IU]",
  injected: "[IU]",
  carbohydrate: "g",
  counted: "g",
} as const;

const mostDays = 3660;

/**
 * Lets a virtual subject with type 1 diabetes wear a sensor and a pump (or use pens) that a controller directs.
 * @throws InputError for a subject, length or meal that cannot be had
 */
export function runDevice(request: DeviceRequest): DeviceRun {
  const { days, seed = 1, controller: make = basalBolus } = request;
  const { meals: plan = usualMeals, pump = usualPump, onProgress } = request;
  const insulins = request.insulins ?? { bolus: "rapid", basal: "pump" };
  if (!(Number.isSafeInteger(days) && days >= 1 && days <= mostDays))
    throw new InputError(
      `length of the run is ${days} d; allowed is a whole number from 1 to ${mostDays}`,
    );
  if (!Number.isSafeInteger(seed))
    throw new InputError(`seed is ${seed}; allowed is a whole number`);
  for (const { hour, carbohydrate } of plan)
    if (!(hour >= 0 && hour < 24 && carbohydrate >= 0 && carbohydrate <= 500))
      throw new InputError(
        `meal of ${carbohydrate} g at ${hour} h; allowed are 0 to 500 g and hours from 0 to below 24`,
      );
  const subject = virtualSubject(request.group, request.number);
  const wearer = createWearer(subject, -24 * titrationDays);
  const random = createRandom(seed);
  const [meals, sensor, sensitivity] = [random.stream(0), random.stream(1), random.stream(2)];
  const daily = (variation: MealVariation) => (midnight: number) =>
    mealsOfDay(plan, midnight, subject.mass, variation, meals);
  const { mealVariation: varied = true, countingError: errs = true } = request;
  // settings are found on what the patient counts, so they make up for the mean of its error
  const regular = { varied: false, counted: errs ? "with the mean error" : "rightly" } as const;
  const found = titrate(wearer, subject, insulins, daily(regular), 0);
  const therapy = request.therapy ?? found;
  const equipment: Equipment = {
    sensor: request.sensorError === false ? exactSensor : createSensor(sensor),
    controller: make(therapy),
    deliver: createDelivery(insulins, pump),
    mealsOf: daily({ varied, counted: errs ? "as people do" : "rightly" }),
    sensitivityOf: () =>
      request.dayToDay === false ? 1 : sensitivity.lognormal(1, dailyVariation),
    rescue: request.rescue ?? true,
  };
  const moments: Moment[] = [];
  for (const moment of course(wearer, subject.mass, equipment, 0, 24 * days)) {
    moments.push(moment);
    onProgress?.(moments.length / (days * perDay));
  }
  return report(moments, days, therapy);
}

const perDay = (24 * 60) / samplingMinutes;

function report(moments: readonly Moment[], days: number, therapy: Therapy): DeviceRun {
  const column = (pick: (moment: Moment) => number) => Float64Array.from(moments, pick);
  const total = (pick: (moment: Moment) => number) =>
    moments.reduce((sum, moment) => sum + pick(moment), 0);
  const complete = moments.length === days * perDay;
  const injected = total((moment) => moment.injected);
  const basal = injected > 0 ? injected : (total(({ rate }) => rate) * samplingMinutes) / 60;
  return {
    time: { unit: "h", values: column(({ time }) => time) },
    ...(complete ? {} : { died: (moments.length * samplingMinutes) / 60 }),
    signals: Object.fromEntries(
      Object.entries(units).map(([name, unit]) => [
        name,
        { unit, values: column((moment) => moment[name as keyof typeof units]) },
      ]),
    ),
    therapy,
    figures: {
      glucose: timeInRange(moments.map(({ glucose }) => glucose)),
      sensor: timeInRange(moments.map((moment) => moment.sensor)),
    },
    dailyInsulin: ((basal + total(({ bolus }) => bolus)) * perDay) / Math.max(1, moments.length),
  };
}
