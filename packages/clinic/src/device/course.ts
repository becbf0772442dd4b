import { type Controller, samplingMinutes } from "./controller.ts";
import type { Delivery } from "./delivery.ts";
import type { Meal } from "./meals.ts";
import type { Sensor } from "./sensor.ts";
import type { Wearer } from "./wearer.ts";

/** All that acts on a wearer in the course of days. */
export interface Equipment {
  readonly sensor: Sensor;
  readonly controller: Controller;
  readonly deliver: (command: { rate: number; bolus: number }, time: number) => Delivery;
  /** Food of the day that begins at a midnight (h), in order of time. */
  readonly mealsOf: (midnight: number) => readonly Meal[];
  /** Sensitivity to insulin over usual on that day. */
  readonly sensitivityOf: (midnight: number) => number;
  /** Whether carbohydrate is eaten against low glucose. */
  readonly rescue: boolean;
}

/** What is noted at each reading. */
export interface Moment {
  readonly time: number;
  /** Plasma and sensor glucose, mg/dL. */
  readonly glucose: number;
  readonly sensor: number;
  /** Rate of the pump from now on, U/h; bolus and injected basal insulin now, U. */
  readonly rate: number;
  readonly bolus: number;
  readonly injected: number;
  /** Carbohydrate eaten now, g, and how much of it the controller was told of. */
  readonly carbohydrate: number;
  readonly counted: number;
}

/**
 * Carbohydrate against low glucose: 0.3 g/kg up to 15 g, and again after 15 min. By night the patient sleeps until the
 * alarm that cannot be silenced.
 */
const rescue = {
  most: 15,
  perMass: 0.3,
  again: 0.25,
  awake: 70,
  asleep: 55,
  sleep: { from: 23, to: 7 },
};

/**
 * Runs the wearer from `start` to `end` (h, midnights): at each reading the controller is asked, and insulin and food are
 * given. Returns when the patient has died, too.
 */
export function* course(
  wearer: Wearer,
  mass: number,
  equipment: Equipment,
  start: number,
  end: number,
): Generator<Moment> {
  const { sensor, controller, deliver, mealsOf, sensitivityOf } = equipment;
  const usualSensitivity = wearer.own("insulinSensitivity.receptor");
  const steps = Math.round(((end - start) * 60) / samplingMinutes);
  let meals: readonly Meal[] = [];
  let rescued = Number.NEGATIVE_INFINITY;
  let delivered = 0;
  for (let k = 0; k < steps; k++) {
    const time = start + (k * samplingMinutes) / 60;
    wearer.advance(time);
    if (wearer.harm() >= 1) return;
    const set: Record<string, number> = {};
    const clock = time - 24 * Math.floor(time / 24);
    if (clock === 0) {
      meals = mealsOf(time);
      const sensitivity = sensitivityOf(time);
      if (sensitivity !== 1 || k > 0)
        set["insulinSensitivity.receptor"] = usualSensitivity * sensitivity;
    }
    const glucose = sensor(wearer.interstitial(), time);
    const eaten = meals.filter((meal) => Math.abs(meal.time - time) < 1e-6);
    const counted = eaten.reduce((sum, meal) => sum + meal.counted, 0);
    const command = controller({ time, glucose, carbohydrate: counted, delivered });
    const delivery = deliver(command, time);
    const { given } = delivery;
    delivered = given.bolus + (given.rate * samplingMinutes) / 60;
    let carbohydrate = eaten.reduce((sum, meal) => sum + meal.carbohydrate, 0);
    const asleep = clock >= rescue.sleep.from || clock < rescue.sleep.to;
    const low = glucose < (asleep ? rescue.asleep : rescue.awake);
    if (equipment.rescue && low && time - rescued >= rescue.again - 1e-6) {
      rescued = time;
      carbohydrate += Math.min(rescue.most, rescue.perMass * mass);
    }
    const add: Record<string, number> = { ...delivery.add };
    if (carbohydrate > 0) add["stomach.carbohydrate"] = carbohydrate;
    if (eaten.length > 0) {
      add["stomach.fat"] = eaten.reduce((sum, meal) => sum + meal.fat, 0);
      add["stomach.protein"] = eaten.reduce((sum, meal) => sum + meal.protein, 0);
    }
    Object.assign(set, delivery.set);
    const plasma = wearer.plasma();
    if (Object.keys(set).length + Object.keys(add).length > 0) wearer.act({ set, add });
    yield {
      time,
      glucose: plasma,
      sensor: glucose,
      ...given,
      injected: delivery.injected,
      carbohydrate,
      counted,
    };
  }
}
