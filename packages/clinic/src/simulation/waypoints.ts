import { Waypoints } from "@endocrine/engine";

/**
 * Where runs of patients stood on their way: who is asked for another signal, a later day or a test goes on from
 * where that patient was already, with the same bits.
 */
export const waypoints: Waypoints = new Waypoints();
