import type { Problem } from "./models/problem.ts";

/** A problem as text that keeps every bit, for other processes and for the browser. */
export function problemText(problem: Problem): string {
  return JSON.stringify(problem, (_, value: unknown) => {
    if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))) {
      return { $number: Object.is(value, -0) ? "-0" : String(value) };
    }
    if (value instanceof Float64Array) return { $array: [...value] };
    if (value instanceof Map) return { $map: [...value] };
    return value;
  });
}

/** Reads what `problemText` wrote. */
export function readProblem(text: string): Problem {
  return JSON.parse(text, (_, value) => {
    if (typeof value !== "object" || value === null) return value;
    if ("$number" in value) return Number(value.$number);
    if ("$array" in value) return Float64Array.from(value.$array);
    if ("$map" in value) return new Map(value.$map);
    return value;
  });
}
