import type { dictionary as english } from "./en/index.ts";

/** All words of the page in one language. Its shape is that of English: a missing word does not compile. */
export type Dictionary = typeof english;
