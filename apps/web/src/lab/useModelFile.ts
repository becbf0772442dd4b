import { useEffect, useRef, useState } from "react";
import { Latest } from "../state/latest.ts";
import type { TimeCourse } from "./modelArchive.ts";
import type { GivenFile, ModelRun, OpenedModel } from "./modelFile.ts";
import { type BenchState, useBench } from "./useBench.ts";

/** A model from a file, and how far it has come. */
export interface ModelFileState {
  readonly bench: BenchState["bench"];
  /** Name of the file that is open, or being opened. */
  readonly name: string | null;
  readonly model: OpenedModel | null;
  /** What was run last, and the course that it is of. */
  readonly done: { readonly run: ModelRun; readonly course: TimeCourse } | null;
  readonly course: TimeCourse;
  readonly error: string | null;
  readonly status: "idle" | "opening" | "running" | "stopped";
  readonly open: (file: File) => void;
  readonly setEnd: (end: number) => void;
  readonly show: (ids: readonly string[]) => void;
  readonly stop: () => void;
}

/** Steps between outputs: as many as a plot can show. */
const steps = 500;

/** How many plots a model begins with. */
const firstPlots = 4;

/** Length of the first course, in the model's unit of time. */
const firstEnd = 100;

/** Opens a model and keeps its course in step with what is asked for. */
export function useModelFile(): ModelFileState {
  const { bench, restart } = useBench();
  const [file, setFile] = useState<GivenFile | null>(null);
  const [model, setModel] = useState<OpenedModel | null>(null);
  const [course, setCourse] = useState<TimeCourse>({ end: firstEnd, steps, ids: [] });
  const [done, setDone] = useState<ModelFileState["done"]>(null);
  const [error, setError] = useState<string | null>(null);
  const [status, setStatus] = useState<ModelFileState["status"]>("idle");
  const latest = useRef(new Latest());

  useEffect(() => {
    if (bench === null || file === null) return;
    let isWanted = true;
    const opened = async () => {
      const found = await bench.openModel(file);
      if (!isWanted) return;
      const ids = found.quantities.slice(0, firstPlots).map(({ id }) => id);
      setCourse((last) => (last.ids.length > 0 ? last : { ...last, ids }));
      setModel(found);
    };
    opened().catch((reason: Error) => {
      if (!isWanted) return;
      setError(reason.message);
      setStatus("idle");
    });
    return () => {
      isWanted = false;
    };
  }, [bench, file]);

  useEffect(() => {
    if (bench === null || model === null) return;
    if (course.ids.length === 0) {
      setStatus("idle");
      return;
    }
    latest.current
      .run(async (step) => {
        setStatus("running");
        const run = await step(bench.runModel(course));
        setDone({ run, course });
        setError(null);
        setStatus("idle");
      })
      .catch((reason: Error) => {
        setDone(null);
        setError(reason.message);
        setStatus("idle");
      });
  }, [bench, model, course]);

  const open = async (given: File) => {
    setModel(null);
    setDone(null);
    setError(null);
    setStatus("opening");
    setCourse({ end: firstEnd, steps, ids: [] });
    setFile({ name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) });
  };
  const stop = () => {
    // The worker is ended, and what waits for it waits for ever.
    latest.current = new Latest();
    restart();
    setFile(null);
    setModel(null);
    setDone(null);
    setStatus("stopped");
  };
  return {
    ...{ bench, model, done, course, error, status, open, stop },
    name: file?.name ?? null,
    setEnd: (end) => setCourse((last) => ({ ...last, end })),
    show: (ids) => setCourse((last) => ({ ...last, ids })),
  };
}
