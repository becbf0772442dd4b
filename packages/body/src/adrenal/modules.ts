import type { ModuleDefinition } from "@endocrine/engine";
import {
  androstenedione,
  DHEA,
  DHEAS,
  hydroxyandrostenedione,
} from "../fluids/adrenalAndrogens.ts";
import { aldosterone } from "../fluids/aldosterone.ts";
import { cortisol } from "../fluids/cortisol.ts";
import { cortisone } from "../fluids/cortisone.ts";
import { glucocorticoid } from "../fluids/glucocorticoid.ts";
import {
  corticosterone,
  DOC,
  deoxycortisol,
  deoxycortisol21,
  hydroxyprogesterone,
} from "../fluids/precursors.ts";
import { minorSteroids, oestradiol, oestrone } from "../fluids/sexSteroids.ts";
import { dehydrogenase2 } from "../kidney/dehydrogenase2.ts";
import { mineralocorticoid } from "../kidney/mineralocorticoid.ts";
import { cbg } from "../liver/cbg.ts";
import { ringReductases } from "../liver/ringReductases.ts";
import { acthReceptor } from "./acthReceptor.ts";
import { adrenalCortex } from "./cortex.ts";
import { steroidEnzymes } from "./enzymes.ts";
import { fasciculata } from "./fasciculata.ts";
import { glomerulosa } from "./glomerulosa.ts";
import { medulla } from "./medulla.ts";
import { precursorTraces } from "./precursorTraces.ts";
import { reticularis } from "./reticularis.ts";
import { sympathetic } from "./sympathetic.ts";
import { adrenalTumour } from "./tumour.ts";

/** The adrenal cortex, and its steroids in blood and tissue. */
export const cortexModules: readonly ModuleDefinition[] = [
  acthReceptor,
  adrenalCortex,
  steroidEnzymes,
  fasciculata,
  precursorTraces,
  reticularis,
  glomerulosa,
  adrenalTumour,
  cbg,
  ringReductases,
  cortisol,
  cortisone,
  dehydrogenase2,
  glucocorticoid,
  hydroxyprogesterone,
  deoxycortisol,
  DOC,
  corticosterone,
  deoxycortisol21,
  aldosterone,
  DHEA,
  DHEAS,
  androstenedione,
  hydroxyandrostenedione,
  oestrone,
  oestradiol,
  minorSteroids,
  mineralocorticoid,
];

/** The adrenal medulla and the central drive of the sympathetic nerves; they stand on the cortex. */
export const medullaModules: readonly ModuleDefinition[] = [sympathetic, medulla];
