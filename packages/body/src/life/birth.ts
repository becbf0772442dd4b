import { type CompiledModel, simulate } from "@endocrine/engine";

/** Length at birth in m, from WHO 2006. */
const length = { boy: 0.5008, girl: 0.4938 } as const;

/** Units of states that are amounts, which grow with the body. */
const amounts = new Set(["mmol", "umol", "nmol", "g", "ug", "ng", "m[IU]", "L"]);
/** Mass of the newborn over that of the adult whose amounts the modules start from. */
const birthShare = 3.3 / 70;

/** Length, bone age and growth plates of the newborn, by qualified name. */
export function bodyAtBirth(female: boolean): Readonly<Record<string, number>> {
  const height = female ? length.girl : length.boy;
  return {
    "stature.height": height,
    "stature.healthyHeight": height,
    "stature.boneAge": 0,
    "growthPlate.plateAge": 0,
    "growthPlate.exhausted": 0,
    "growthPlate.usualExhausted": 0,
  };
}

/**
 * Testes of the newborn: the Sertoli cells that men have who never had FSH (Hero 2012: AMH 21 ug/L) and unripe, foetal
 * Leydig cells, and no germ cells on their way to sperm.
 */
export const testisAtBirth: Readonly<Record<string, number>> = {
  "sertoli.cells": 0.14,
  "sertoli.ripe": 0,
  "leydig.cells": 0.5,
  "leydig.ripe": 0.08,
  "spermatogenesis.stem": 0,
  "spermatogenesis.spermatogonia1": 0,
  "spermatogenesis.spermatogonia2": 0,
  "spermatogenesis.spermatocytes1": 0,
  "spermatogenesis.spermatocytes2": 0,
  "spermatogenesis.spermatocytes3": 0,
  "spermatogenesis.spermatids1": 0,
  "spermatogenesis.spermatids2": 0,
  "spermatogenesis.spermatids3": 0,
  "spermatogenesis.epididymis": 0,
};

/**
 * Liver, ovaries and adrenals of the newborn. SHBG is that of cord blood, in nmol/L, a third of what the infant has
 * some months later (44.0 +- 6.5; J Clin Endocrinol Metab 1995;80:2217, PMID 7608282). The foetal ovary is quiet in
 * the last weeks of pregnancy (Tapanainen 1984, doi:10.1016/0022-4731(84)90359-5): its theca has known no LH, which
 * the oestradiol of the placenta (in pmol/L, as the pituitary still feels it) holds back for some days more. The
 * adrenals are large at birth and shrink within weeks; how much of that is the cortex of later life is a choice of ours.
 */
export const quietAtBirth: Readonly<Record<string, number>> = {
  "SHBG.plasma": 44,
  "adrenalMass.cortex": 1.5,
  "gonadotrophs.felt": 10000,
  "gonadotrophs.ownLH": 0.05,
  "gonadotrophs.ownFSH": 0.5,
  "ovarianSteroids.thecalLH": 0,
  "ovarianFollicles.antral": 0,
  "ovarianFollicles.dominant": 0,
};

/** Start values of a newborn's states: amounts at its size, from which the pools find their balance. */
export function statesAtBirth(
  model: CompiledModel,
  female: boolean,
): Readonly<Record<string, number>> {
  const adult = simulate(model, { start: 0, end: 0, output: { at: [0] } }).final;
  const scaled = model.states
    .filter(({ unit }) => amounts.has(unit))
    .map(({ name }) => [name, (adult[name] as number) * birthShare]);
  return { ...Object.fromEntries(scaled), ...bodyAtBirth(female) };
}
