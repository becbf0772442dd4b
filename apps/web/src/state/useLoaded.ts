import { type DependencyList, useEffect, useState } from "react";

/** What was asked for: null until it is there; the last answer stays until the next is there. */
export interface Loaded<Found> {
  readonly found: Found | null;
  /** Why there is none. */
  readonly error: string | null;
}

/**
 * What `load` brings, asked for anew when something in `question` changes; an answer to an earlier question is dropped.
 * Nothing is asked for while `load` is null.
 */
export function useLoaded<Found>(
  load: (() => Promise<Found>) | null,
  question: DependencyList,
): Loaded<Found> {
  const [loaded, setLoaded] = useState<Loaded<Found>>({ found: null, error: null });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds what is loaded
  useEffect(() => {
    let isWanted = true;
    load?.().then(
      (found) => isWanted && setLoaded({ found, error: null }),
      ({ message }: Error) => isWanted && setLoaded({ found: null, error: message }),
    );
    return () => {
      isWanted = false;
    };
  }, [load === null, ...question]);

  return loaded;
}
