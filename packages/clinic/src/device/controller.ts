import type { Therapy } from "./therapy.ts";

/** Minutes between two calls of a controller: the sampling of today's glucose sensors. */
export const samplingMinutes = 5;

/** What a controller is told at each call. */
export interface SensorReading {
  /** Hours from midnight of day 0; the clock time is what is left of whole days. */
  readonly time: number;
  /** Glucose as the sensor has it, mg/dL. */
  readonly glucose: number;
  /** Carbohydrate of a meal that begins now, as the patient counts it, g; 0 where none does. */
  readonly carbohydrate: number;
  /** What the pump has given since the call before, basal and bolus, U. */
  readonly delivered: number;
}

/** What a controller asks of the pump. The pump rounds it to its steps and holds it within its bounds. */
export interface Command {
  /** Basal rate until the next call, U/h. */
  readonly rate: number;
  /** Bolus now, U. */
  readonly bolus: number;
}

/** Decides every five minutes; it may keep a memory of its own. */
export type Controller = (reading: SensorReading) => Command;

/** Makes a controller with a fresh memory for a patient with these settings. */
export type ControllerMaker = (therapy: Therapy) => Controller;
