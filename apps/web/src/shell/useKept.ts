import { useEffect } from "react";
import { whenIdle } from "../state/whenIdle.ts";

/**
 * Keeps the page on the machine for use without a network once it `isReady`: copies of all its files go over the
 * network and through the processor, which what is looked at needs first. The development server has nothing to keep.
 */
export function useKept(isReady: boolean): void {
  useEffect(() => {
    if (!isReady || !import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    return whenIdle(() => navigator.serviceWorker.register("./sw.js"));
  }, [isReady]);
}
