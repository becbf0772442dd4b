/**
 * How far the angle of the pacemaker (St Hilaire 2007) is ahead of the clock in a usual day, on average: with
 * this, its phase is told as clock time.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/pacemakerPhase.ts
 */
import { course } from "../test/stress/axis.ts";

const { time, at } = course(["pacemaker.angle"], 40 * 24, 0.25);
const ahead = at("pacemaker.angle")
  .map((angle, i) => {
    const hours = (12 / Math.PI) * angle - (time[i] as number);
    return hours - 24 * Math.floor(hours / 24);
  })
  .slice(-97, -1);
console.log(`pacemaker.midnight = ${(ahead.reduce((a, b) => a + b) / ahead.length).toFixed(2)}`);
console.log(
  `  from ${Math.min(...ahead).toFixed(2)} to ${Math.max(...ahead).toFixed(2)} in the day`,
);
