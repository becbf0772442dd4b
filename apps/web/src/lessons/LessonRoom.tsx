import { useText } from "../text/text.ts";
import { LessonSheet } from "./LessonSheet.tsx";
import { lessons } from "./lessons.ts";

interface Props {
  /** Id of a lesson; null for the first. */
  readonly place: string | null;
  readonly onPlace: (lesson: string) => void;
}

/** The list of lessons, and the one that is open. */
export function LessonRoom({ place, onPlace }: Props) {
  const { words } = useText();
  const open = lessons.find(({ id }) => id === place) ?? lessons[0]!;
  return (
    <section className="lessons card" aria-labelledby="lessons-heading">
      <div>
        <h2 id="lessons-heading">{words.lessons.heading}</h2>
        <p className="hint">{words.lessons.intro}</p>
      </div>
      <nav aria-label={words.lessons.list}>
        <ol className="lesson-list">
          {lessons.map(({ id }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === open.id ? "page" : undefined}
                onClick={() => onPlace(id)}
              >
                {words.lessons.lesson[id].title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <LessonSheet key={open.id} lesson={open} />
    </section>
  );
}
