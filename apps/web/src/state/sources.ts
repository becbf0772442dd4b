import type { Source } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { type Context, createContext, useContext, useEffect, useState } from "react";
import type { Clinic } from "../worker.ts";
import { whenIdle } from "./whenIdle.ts";

/** Every citation; none before they are loaded. */
export const Sources: Context<readonly Source[]> = createContext<readonly Source[]>([]);

/** Every citation, within the page. */
export function useSources(): readonly Source[] {
  return useContext(Sources);
}

/** Loads the citations when the page is ready and idle: what is looked at first goes before them. */
export function useLoadedSources(
  clinic: Remote<Clinic> | null,
  isReady: boolean,
): readonly Source[] {
  const [sources, setSources] = useState<readonly Source[]>([]);
  const isWanted = isReady && sources.length === 0;
  useEffect(() => {
    // Without them the page still works: a list of sources is then not shown.
    if (!isWanted || clinic === null) return;
    return whenIdle(() => clinic.sources().then(setSources, () => {}));
  }, [clinic, isWanted]);
  return sources;
}
