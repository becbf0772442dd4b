import type { PatientRun } from "@endocrine/clinic";
import { expect, test } from "vitest";
import { Courses } from "../src/state/courses.ts";

const panel = {
  id: "thyroid",
  name: "thyroid",
  plots: [],
  analytes: [],
  disorders: [],
  treatments: [],
};
const look = { days: 30, every: 4, panel };
const course = (hour: number): PatientRun => ({
  time: { unit: "h", values: Float64Array.of(hour) },
  signals: {},
});

test("a course is found again by its scenario and how it is looked at", () => {
  const courses = new Courses();
  const kept = courses.keep({ patient: "adult-male" }, look, course(1));
  expect(courses.get({ patient: "adult-male" }, { ...look })).toBe(kept);
  expect(courses.get({ patient: "adult-female" }, look)).toBeUndefined();
  expect(courses.get({ patient: "adult-male" }, { ...look, days: 7 })).toBeUndefined();
  expect(courses.get({ patient: "adult-male" }, { ...look, every: 1 })).toBeUndefined();
  const other = { ...look, panel: { ...panel, id: "water" } };
  expect(courses.get({ patient: "adult-male" }, other)).toBeUndefined();
});

test("the course that came first goes where there are too many", () => {
  const courses = new Courses();
  for (let age = 0; age < 25; age++) courses.keep({ patient: "girl", age }, look, course(age));
  expect(courses.get({ patient: "girl", age: 0 }, look)).toBeUndefined();
  expect(courses.get({ patient: "girl", age: 1 }, look)).toBeDefined();
  expect(courses.get({ patient: "girl", age: 24 }, look)).toBeDefined();
});
