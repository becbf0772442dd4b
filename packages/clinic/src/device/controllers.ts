import { basalBolus } from "./basalBolus.ts";
import type { ControllerMaker } from "./controller.ts";
import { pid } from "./pid.ts";

/** The controllers that come with the clinic, by id. */
export const controllers: Readonly<Record<"basal-bolus" | "pid", ControllerMaker>> = {
  "basal-bolus": basalBolus,
  pid,
};
