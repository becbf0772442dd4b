import { healthy } from "./healthy.ts";

const ownIndex = "person.adultBodyMassIndex";

/** Power of the weight that is defended in the weight that comes of it, above the healthy. */
const attained = { value: 0.77, fitted: "packages/study/fit/setPoint.ts" } as const;

/**
 * What makes a person of this body-mass index in kg/m2. Up to the healthy index it is the person's own; what lies
 * beyond is fat over the own healthy one, from a weight that appetite defends higher, as in those who have grown fat:
 * insulin, SHBG and all else that follows fat go with it.
 */
export function adiposity(index: number): Readonly<Record<string, number>> {
  const own = Math.min(index, healthy(ownIndex));
  return { [ownIndex]: own, "appetite.setPoint": (index / own) ** (1 / attained.value) };
}
