import type { lessonTexts as english } from "./en/lessonTexts.ts";
import type { Language } from "./languages.ts";

/** What the lessons say in one language. Its shape is that of English: a missing word does not compile. */
export type LessonTexts = typeof english;

/** One chunk of the bundle a language, loaded with the first lesson. */
export const lessonTexts: Readonly<
  Record<Language, () => Promise<{ readonly lessonTexts: LessonTexts }>>
> = {
  en: () => import("./en/lessonTexts.ts"),
  lv: () => import("./lv/lessonTexts.ts"),
  kk: () => import("./kk/lessonTexts.ts"),
  hi: () => import("./hi/lessonTexts.ts"),
};
