/** Thrown inside a job that a newer one has replaced. */
class Replaced extends Error {}

/** Runs one job at a time; of the jobs that wait, only the newest runs, and one that runs is told to stop. */
export class Latest {
  #number = 0;
  #running: Promise<void> = Promise.resolve();

  /**
   * Runs `job` after the running one has stopped, unless a newer job comes first. The job awaits each
   * step through `step`, which ends the job once it is replaced. Resolves when the job has ended;
   * rejects only with an error of the newest job.
   */
  run(job: (step: <T>(work: Promise<T>) => Promise<T>) => Promise<void>): Promise<void> {
    this.#number += 1;
    const mine = this.#number;
    const check = () => {
      if (mine !== this.#number) throw new Replaced();
    };
    const step = async <T>(work: Promise<T>): Promise<T> => {
      const result = await work.finally(check);
      return result;
    };
    this.#running = this.#running
      .catch(() => {})
      .then(async () => {
        try {
          check();
          await job(step);
        } catch (error) {
          if (!(error instanceof Replaced)) throw error;
        }
      });
    return this.#running;
  }
}
