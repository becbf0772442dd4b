import type { Language } from "./languages.ts";
import type { LessonTexts } from "./lessonText.ts";

/** One chunk of the bundle a language, loaded with the first lesson. */
export const lessonTexts: Readonly<
  Record<Language, () => Promise<{ readonly lessonTexts: LessonTexts }>>
> = {
  en: () => import("./en/lessonTexts.ts"),
  lv: () => import("./lv/lessonTexts.ts"),
  kk: () => import("./kk/lessonTexts.ts"),
  hi: () => import("./hi/lessonTexts.ts"),
};
