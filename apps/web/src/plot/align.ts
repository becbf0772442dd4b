import type { Samples } from "../state/samples.ts";

/** Values of a course at other moments, on straight lines between its own; beyond its ends there are none. */
export function alignTo(moments: Float64Array, { days, values }: Samples): Float64Array {
  let right = 1;
  return moments.map((moment) => {
    if (days.length === 0 || moment < days[0]! || moment > days.at(-1)!) return Number.NaN;
    while (right < days.length - 1 && days[right]! < moment) right++;
    const left = Math.max(0, right - 1);
    const [start, end] = [days[left]!, days[right] ?? days[left]!];
    const share = end > start ? (moment - start) / (end - start) : 0;
    return values[left]! + share * ((values[right] ?? values[left]!) - values[left]!);
  });
}
