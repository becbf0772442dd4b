import { useEffect, useState } from "react";
import type { LessonTexts } from "../text/lessonText.ts";
import { lessonTexts } from "../text/lessonTexts.ts";
import { useText } from "../text/text.ts";

/** What the lessons say in the language that is shown; null until it is loaded. */
export function useLessonTexts(): LessonTexts | null {
  const { language } = useText();
  const [texts, setTexts] = useState<LessonTexts | null>(null);
  useEffect(() => {
    let isWanted = true;
    void lessonTexts[language]().then((loaded) => {
      if (isWanted) setTexts(loaded.lessonTexts);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return texts;
}
