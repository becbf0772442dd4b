/** Does a job once a slider is taken by pointer or gets the focus. Returns what takes the job back. */
export function whenSliding(job: () => void): () => void {
  const events = ["pointerdown", "focusin"] as const;
  const stop = () => {
    for (const event of events) removeEventListener(event, look, true);
  };
  const look = ({ target }: Event) => {
    if (!(target instanceof Element && target.matches("input[type=range], [role=slider]"))) return;
    stop();
    job();
  };
  for (const event of events) addEventListener(event, look, true);
  return stop;
}
