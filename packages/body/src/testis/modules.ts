import type { ModuleDefinition } from "@endocrine/engine";
import { peripheralConversion } from "../adipose/peripheralConversion.ts";
import { libido } from "../brain/libido.ts";
import { androgenAction } from "../fluids/androgenAction.ts";
import { DHT } from "../fluids/dht.ts";
import { gonadalSecretion } from "../fluids/gonadalSecretion.ts";
import { oestradiolBinding } from "../fluids/oestradiolBinding.ts";
import { testosterone } from "../fluids/testosterone.ts";
import { dopamineNeurons } from "../hypothalamus/dopamineNeurons.ts";
import { oralOestrogen } from "../liver/oralOestrogen.ts";
import { SHBG } from "../liver/shbg.ts";
import { lactotrophs } from "../pituitary/lactotrophs.ts";
import { prolactinoma } from "../pituitary/prolactinoma.ts";
import { leydig } from "./leydig.ts";
import { sertoli } from "./sertoli.ts";
import { spermatogenesis } from "./spermatogenesis.ts";
import { testes } from "./testes.ts";

/** The testis. Silent in a woman. */
export const testisModules: readonly ModuleDefinition[] = [
  testes,
  leydig,
  sertoli,
  spermatogenesis,
];

/** Androgens of both sexes in blood and tissue, SHBG, and the sum of what gonads secrete. */
export const androgenModules: readonly ModuleDefinition[] = [
  gonadalSecretion,
  peripheralConversion,
  oralOestrogen,
  SHBG,
  testosterone,
  DHT,
  oestradiolBinding,
  androgenAction,
  libido,
];

/** Prolactin with the dopamine that restrains it. */
export const prolactinModules: readonly ModuleDefinition[] = [
  dopamineNeurons,
  lactotrophs,
  prolactinoma,
];
