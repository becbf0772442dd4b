/**
 * A unit as reports write it: international units without the brackets that UCUM puts around them
 * (`mIU/L`, not `m[IU]/L`), as in the vocabulary of ids.
 */
export function unitText(unit: string): string {
  return unit.replaceAll("[IU]", "IU");
}
