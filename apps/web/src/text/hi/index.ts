import type { Dictionary } from "../dictionary.ts";
import { analytes } from "./analytes.ts";
import { body } from "./body.ts";
import { choices } from "./choices.ts";
import { course } from "./course.ts";
import { disorders } from "./disorders.ts";
import { glands } from "./glands.ts";
import { hormones } from "./hormones.ts";
import { living } from "./living.ts";
import { network } from "./network.ts";
import { numbers } from "./numbers.ts";
import { panels } from "./panels.ts";
import { patients } from "./patients.ts";
import { plot } from "./plot.ts";
import { report } from "./report.ts";
import { shell } from "./shell.ts";
import { signs } from "./signs.ts";
import { tests } from "./tests.ts";
import { timeline } from "./timeline.ts";
import { treatments } from "./treatments.ts";
import { units } from "./units.ts";

/** Hindi. */
export const dictionary: Dictionary = {
  analytes,
  body,
  choices,
  course,
  disorders,
  glands,
  hormones,
  living,
  network,
  numbers,
  panels,
  patients,
  plot,
  report,
  shell,
  signs,
  tests,
  timeline,
  treatments,
  units,
};
