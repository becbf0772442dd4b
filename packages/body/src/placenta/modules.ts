import type { ModuleDefinition } from "@endocrine/engine";
import { milk } from "../breast/milk.ts";
import { suckling } from "../breast/suckling.ts";
import { oestriol } from "../fluids/oestriol.ts";
import { cervix } from "../uterus/cervix.ts";
import { uterus } from "../uterus/uterus.ts";
import { fetus } from "./fetus.ts";
import { hCG } from "./hCG.ts";
import { placentalCRH } from "./placentalCRH.ts";
import { placentalGH } from "./placentalGH.ts";
import { placentalInhibin } from "./placentalInhibin.ts";
import { placentalLactogen } from "./placentalLactogen.ts";
import { placentalSteroids } from "./placentalSteroids.ts";
import { pregnancy } from "./pregnancy.ts";
import { trophoblast } from "./trophoblast.ts";

/** Conceptus, placenta, uterus and breast. Linked in only where a pregnancy is to be lived. */
export const pregnancyModules: readonly ModuleDefinition[] = [
  pregnancy,
  trophoblast,
  fetus,
  hCG,
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
