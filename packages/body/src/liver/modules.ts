import type { ModuleDefinition } from "@endocrine/engine";
import { fattyAcids } from "../adipose/lipolysis.ts";
import { brainFuel } from "../brain/fuel.ts";
import { hypoglycaemia } from "../brain/hypoglycaemia.ts";
import { acidBase } from "../fluids/acidBase.ts";
import { glucose } from "../fluids/glucose.ts";
import { haemoglobin } from "../fluids/haemoglobin.ts";
import { insulinAction } from "../fluids/insulinAction.ts";
import { insulinRoute } from "../fluids/insulinRoute.ts";
import { insulinSensitivity } from "../fluids/insulinSensitivity.ts";
import { renalGlucose } from "../kidney/glucose.ts";
import { muscle } from "../muscle/glucose.ts";
import { gluconeogenesis } from "./gluconeogenesis.ts";
import { hepaticDemand } from "./glucoseDemand.ts";
import { liver } from "./glycogen.ts";
import { ketones } from "./ketones.ts";
import { triglycerides } from "./triglycerides.ts";

/** Glucose, fatty acids and ketones: what liver, muscle, fat, brain and kidney do with them under insulin. */
export const fuelModules: readonly ModuleDefinition[] = [
  glucose,
  insulinSensitivity,
  insulinRoute,
  insulinAction,
  hepaticDemand,
  gluconeogenesis,
  liver,
  muscle,
  brainFuel,
  fattyAcids,
  ketones,
  triglycerides,
  acidBase,
  renalGlucose,
  haemoglobin,
  hypoglycaemia,
];
