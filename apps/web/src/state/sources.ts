import type { Source } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { type Context, createContext, useContext, useEffect, useState } from "react";
import type { Clinic } from "../worker.ts";

/** Every citation; none before they are loaded. */
export const Sources: Context<readonly Source[]> = createContext<readonly Source[]>([]);

/** Every citation, within the page. */
export function useSources(): readonly Source[] {
  return useContext(Sources);
}

/** Loads the citations once the first results are there, which go before them. */
export function useLoadedSources(
  clinic: Remote<Clinic> | null,
  hasResults: boolean,
): readonly Source[] {
  const [sources, setSources] = useState<readonly Source[]>([]);
  const isWanted = hasResults && sources.length === 0;
  useEffect(() => {
    // Without them the page still works: a list of sources is then not shown.
    if (isWanted) clinic?.sources().then(setSources, () => {});
  }, [clinic, isWanted]);
  return sources;
}
