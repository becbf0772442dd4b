import { useLoaded } from "../state/useLoaded.ts";
import type { LessonTexts } from "../text/lessonText.ts";
import { lessonTexts } from "../text/lessonTexts.ts";
import { useText } from "../text/text.ts";

/** What the lessons say in the language that is shown; null until it is loaded. */
export function useLessonTexts(): LessonTexts | null {
  const { language } = useText();
  return useLoaded(lessonTexts[language], [language]).found?.lessonTexts ?? null;
}
