import type { Dictionary } from "../dictionary.ts";
import { analytes } from "./analytes.ts";
import { body } from "./body.ts";
import { cases } from "./cases.ts";
import { choices } from "./choices.ts";
import { course } from "./course.ts";
import { disorders } from "./disorders.ts";
import { glands } from "./glands.ts";
import { hormones } from "./hormones.ts";
import { lab } from "./lab.ts";
import { lessons } from "./lessons.ts";
import { living } from "./living.ts";
import { network } from "./network.ts";
import { numbers } from "./numbers.ts";
import { panels } from "./panels.ts";
import { patients } from "./patients.ts";
import { plot } from "./plot.ts";
import { report } from "./report.ts";
import { shell } from "./shell.ts";
import { signs } from "./signs.ts";
import { testing } from "./testing.ts";
import { tests } from "./tests.ts";
import { timeline } from "./timeline.ts";
import { treatments } from "./treatments.ts";
import { units } from "./units.ts";

/** Hindi. */
export const dictionary: Dictionary = {
  analytes,
  body,
  cases,
  choices,
  course,
  disorders,
  glands,
  hormones,
  lab,
  lessons,
  living,
  network,
  numbers,
  panels,
  patients,
  plot,
  report,
  shell,
  signs,
  testing,
  tests,
  timeline,
  treatments,
  units,
};
