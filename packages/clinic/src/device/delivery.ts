import type { Command } from "./controller.ts";
import { type PumpLimits, pumped, usualPump } from "./pump.ts";

/** How insulin is given: what meals and corrections are covered with, and what the basal need. */
export interface InsulinChoice {
  readonly bolus: "rapid" | "regular";
  /** `pump`: the bolus insulin at a rate; `glargine` and `isophane`: injections once and twice a day. */
  readonly basal: "pump" | "glargine" | "isophane";
}

/** What is done to the body now, and how much of it is insulin that the controller hears of, U. */
export interface Delivery {
  readonly set: Readonly<Record<string, number>>;
  readonly add: Readonly<Record<string, number>>;
  /** Rate from now on and bolus, as given. */
  readonly given: Command;
  /** Basal insulin injected now, U. */
  readonly injected: number;
}

/** Half a unit at a time, as fine pens give. */
const pen: PumpLimits = { ...usualPump, bolusStep: 0.5, greatestBolus: 60 };

/** Clock times (h) of the injections of a basal insulin, each with its share of the day's need. */
const injections = {
  glargine: [{ hour: 22, share: 1 }],
  isophane: [
    { hour: 8, share: 0.5 },
    { hour: 22, share: 0.5 },
  ],
};

/** Makes what carries commands out: the same command again changes nothing in the body. */
export function createDelivery(
  { bolus: meal, basal }: InsulinChoice,
  pump: PumpLimits,
): (command: Command, time: number) => Delivery {
  const drug = meal === "rapid" ? "rapidInsulin" : "regularInsulin";
  // what runs in the body before the first command is not known
  let running: number | undefined;
  return (command, time) => {
    const set: Record<string, number> = {};
    const add: Record<string, number> = {};
    const given = pumped(command, basal === "pump" ? pump : { ...pen, rateStep: pump.rateStep });
    if (given.bolus > 0) add[`${drug}.injected`] = given.bolus;
    if (basal === "pump") {
      if (given.rate !== running) set[`${drug}.infusion`] = 24 * given.rate;
      running = given.rate;
      return { set, add, given, injected: 0 };
    }
    const due = injections[basal].find(({ hour }) => hour === time - 24 * Math.floor(time / 24));
    const { bolus: injected } = pumped(
      { rate: 0, bolus: 24 * command.rate * (due?.share ?? 0) },
      pen,
    );
    if (injected > 0 && basal === "isophane") add["isophaneInsulin.injected"] = injected;
    if (injected > 0 && basal === "glargine") {
      add["insulinGlargine.injected"] = injected;
      set["insulinGlargine.dose"] = injected;
    }
    return { set, add, given, injected };
  };
}
