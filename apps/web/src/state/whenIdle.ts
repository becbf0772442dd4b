/** Longest that an idle job waits, ms. */
const patience = 5000;

/** Does a job when the page has nothing else to do. Returns what takes the job back. */
export function whenIdle(job: () => void): () => void {
  // Safari has no such callback
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(job, 1000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(job, { timeout: patience });
  return () => cancelIdleCallback(handle);
}
