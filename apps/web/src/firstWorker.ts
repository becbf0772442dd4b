/** Name of the worker that the first view waits for. */
export const firstWorker = "first";
