/** A round step with which about `wanted` lines cross a length: 1, 2, 2.5 or 5 of a decade. */
export function roundStep(length: number, wanted: number): number {
  const least = length / wanted;
  if (!(least > 0)) return 1;
  const decade = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * decade >= least * (1 - 1e-9));
  return (factor ?? 10) * decade;
}

/** Round numbers from at or above `from` to at or below `to`, about `wanted` of them. */
export function ticks(from: number, to: number, wanted: number): readonly number[] {
  const step = roundStep(to - from, wanted);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}
