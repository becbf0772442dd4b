/**
 * A unit as reports write it, as in the vocabulary of ids: without the brackets that UCUM puts around
 * international units (`mIU/L`, not `m[IU]/L`), things that are counted (`pill/d`) and several weeks (`mg/2wk`).
 */
export function unitText(unit: string): string {
  return unit
    .replaceAll("[IU]", "IU")
    .replace(/\{(\w+)\}/, "$1")
    .replace(/\((\d+)\.(\w+)\)/, "$1$2");
}
