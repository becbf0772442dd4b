import { compile, flatten, type ModuleDefinition, simulate } from "@endocrine/engine";
import { expect } from "vitest";

/**
 * Expects that modules change at the same rates whether their time is counted in hours or in days, at an hour of a
 * run that starts at their start values, or from the states given.
 */
export function expectSameRates(
  modules: readonly ModuleDefinition[],
  hour = 7.3,
  states?: Readonly<Record<string, number>>,
): void {
  const inHours = compile(flatten(modules, { timeUnit: "h" }));
  const inDays = compile(flatten(modules, { timeUnit: "d" }));
  const at = states ?? simulate(inHours, { start: 0, end: 30, output: { at: [30] } }).final;
  const y = Float64Array.from(inHours.states, ({ name }) => at[name] as number);
  const [hourly, daily] = [new Float64Array(y.length), new Float64Array(y.length)];
  inHours.instantiate().rhs(hour, y, hourly);
  inDays.instantiate().rhs(hour / 24, y, daily);
  inHours.states.forEach(({ name }, i) => {
    const rate = hourly[i] as number;
    expect(Math.abs((daily[i] as number) / 24 - rate), name).toBeLessThan(
      1e-9 * (1 + Math.abs(rate)),
    );
  });
}
