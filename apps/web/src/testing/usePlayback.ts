import { useEffect, useState } from "react";

/** How much of a recording has been shown, and how to go on. */
export interface Playback {
  /** Entries that are shown. */
  readonly shown: number;
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  readonly skip: () => void;
}

/** The whole recording lasts so long, and no entry shorter than the least, in milliseconds. */
const pace = { whole: 7000, least: 300 } as const;

/**
 * Shows a recording of `count` entries one by one from its start, anew for each `recording`; at once for those who
 * want less motion.
 */
export function usePlayback(recording: unknown, count: number): Playback {
  const [shown, setShown] = useState(0);
  const [isPlaying, setPlaying] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another recording starts from its beginning
  useEffect(() => {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    setShown(still ? count : Math.min(count, 1));
    setPlaying(!still && count > 1);
  }, [recording]);

  useEffect(() => {
    if (!isPlaying) return;
    if (shown >= count) {
      setPlaying(false);
      return;
    }
    const wait = Math.max(pace.least, pace.whole / count);
    const timer = setTimeout(() => setShown(shown + 1), wait);
    return () => clearTimeout(timer);
  }, [isPlaying, shown, count]);

  return {
    shown,
    isPlaying,
    toggle: () => {
      if (!isPlaying && shown >= count) setShown(Math.min(count, 1));
      setPlaying(!isPlaying);
    },
    skip: () => {
      setShown(count);
      setPlaying(false);
    },
  };
}
