import { expect, test, vi } from "vitest";
import { keepBody, runPatient, takeBody } from "../src/index.ts";
import * as patientModel from "../src/simulation/patientModel.ts";

const linked = { drugs: [], pregnant: false, pulsatile: false };
const span = { days: 2, every: 1, signals: ["TSH", "cortisol", "glucose"] };

test("the body comes back from its file, with the same bits", () => {
  const compiled = patientModel.patientModel(linked);
  const run = runPatient({ patient: "adult-female" }, span);
  expect(takeBody(keepBody())).toBe(true);
  const taken = patientModel.patientModel(linked);
  expect(taken).not.toBe(compiled);
  expect(runPatient({ patient: "adult-female" }, span)).toEqual(run);
  patientModel.takeBodyModel(compiled);
});

test("other bytes are left alone", () => {
  const take = vi.spyOn(patientModel, "takeBodyModel");
  expect(takeBody(new Uint8Array(100))).toBe(false);
  expect(take).not.toHaveBeenCalled();
});
