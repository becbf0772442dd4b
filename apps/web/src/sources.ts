import { type Source, sources } from "@endocrine/clinic";

/** Every citation. They are many, and no result waits for them: the worker loads this file when it is asked. */
export const citations: readonly Source[] = Object.values(sources);
