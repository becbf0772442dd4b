import type { lessonTexts as english } from "./en/lessonTexts.ts";

/** What the lessons say in one language. Its shape is that of English: a missing word does not compile. */
export type LessonTexts = typeof english;
