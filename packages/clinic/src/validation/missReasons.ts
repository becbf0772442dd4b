/** Why the model misses a figure, by entry; shown only while it does. */
export const missReasons: Readonly<Record<string, string>> = {};
