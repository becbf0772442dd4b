import type { ModuleDefinition } from "@endocrine/engine";
import { milk } from "../breast/milk.ts";
import { suckling } from "../breast/suckling.ts";
import { oestriol } from "../fluids/oestriol.ts";
import { cervix } from "../uterus/cervix.ts";
import { uterus } from "../uterus/uterus.ts";
import { fetus } from "./fetus.ts";
import { placentalCRH } from "./placentalCRH.ts";
import { placentalGH } from "./placentalGH.ts";
import { placentalInhibin } from "./placentalInhibin.ts";
import { placentalLactogen } from "./placentalLactogen.ts";
import { placentalSteroids } from "./placentalSteroids.ts";
import { pregnancy } from "./pregnancy.ts";
import { trophoblast } from "./trophoblast.ts";

/** Conceptus, placenta, uterus and breast. Linked in only where a pregnancy is to be lived;
 * the pool of hCG, into which injections and tumours go too, is always there. */
export const pregnancyModules: readonly ModuleDefinition[] = [
  pregnancy,
  trophoblast,
  fetus,
  placentalLactogen,
  placentalGH,
  placentalInhibin,
  placentalSteroids,
  oestriol,
  placentalCRH,
  uterus,
  cervix,
  suckling,
  milk,
];
