import { Loading } from "../components/Loading.tsx";
import { useText } from "../text/text.ts";
import { LessonSheet } from "./LessonSheet.tsx";
import { lessons } from "./lessons.ts";
import { useLessonTexts } from "./useLessonTexts.ts";

interface Props {
  /** Id of a lesson; null for the first. */
  readonly place: string | null;
  readonly onPlace: (lesson: string) => void;
}

/** The list of lessons, and the one that is open. */
export function LessonRoom({ place, onPlace }: Props) {
  const { words } = useText();
  const texts = useLessonTexts();
  const open = lessons.find(({ id }) => id === place) ?? lessons[0]!;
  return (
    <section className="lessons card" aria-labelledby="lessons-heading">
      <div>
        <h2 id="lessons-heading">{words.lessons.heading}</h2>
        <p className="hint">{words.lessons.intro}</p>
      </div>
      {texts === null ? (
        <Loading />
      ) : (
        <>
          <nav aria-label={words.lessons.list}>
            <ol className="lesson-list">
              {lessons.map(({ id }) => (
                <li key={id}>
                  <button
                    type="button"
                    aria-current={id === open.id ? "page" : undefined}
                    onClick={() => onPlace(id)}
                  >
                    {texts[id].title}
                  </button>
                </li>
              ))}
            </ol>
          </nav>
          <LessonSheet key={open.id} lesson={open} told={texts[open.id]} />
        </>
      )}
    </section>
  );
}
