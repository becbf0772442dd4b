/**
 * How far the body-mass index follows the weight that appetite defends above the healthy: the power of one in the
 * other, in the settled man and woman, from a little more than the healthy weight to half as much again.
 * Run: npx tsx --conditions=@endocrine/source packages/study/fit/setPoint.ts
 */
import { takeSample } from "@endocrine/clinic";
import { healthy } from "../src/population/healthy.ts";

const setPoints = [1.1, 1.25, 1.4, 1.6];
const own = healthy("person.adultBodyMassIndex");

const logs = ["adult-male", "adult-female"].flatMap((patient) =>
  setPoints.map((setPoint) => {
    const set = { "appetite.setPoint": setPoint };
    const time = { day: 0 };
    const { readings } = takeSample({ patient, set, resolution: "daily" }, time, ["bodyMassIndex"]);
    const index = readings.bodyMassIndex?.value as number;
    console.log(`${patient}, set point ${setPoint}: ${index.toFixed(2)} kg/m2`);
    return { x: Math.log(setPoint), y: Math.log(index / own) };
  }),
);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const power = sum(logs.map(({ x, y }) => x * y)) / sum(logs.map(({ x }) => x * x));
console.log(`power ${power.toPrecision(3)}`);
