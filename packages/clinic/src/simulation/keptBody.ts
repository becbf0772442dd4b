import { keepModel, keptModel } from "@endocrine/engine";
import { bodyHash } from "./modelHash.ts";
import { patientModel, takeBodyModel } from "./patientModel.ts";

/** The compiled body without drugs, pregnancy and pulses as bytes for a file; see `takeBody`. */
export function keepBody(): Uint8Array<ArrayBuffer> {
  return keepModel(patientModel({ drugs: [], pregnant: false, pulsatile: false }), bodyHash());
}

/**
 * Takes the compiled body from a file, where otherwise the first patient waits until it is compiled. Bytes of another
 * body than these equations and values are left alone.
 * @returns whether they were taken
 */
export function takeBody(bytes: Uint8Array<ArrayBuffer>): boolean {
  const model = keptModel(bytes, bodyHash());
  if (model === undefined) return false;
  takeBodyModel(model);
  return true;
}
