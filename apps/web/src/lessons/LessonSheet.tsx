import { ErrorPanel } from "../components/ErrorPanel.tsx";
import { toHash } from "../state/hash.ts";
import { start } from "../state/view.ts";
import { quantityName } from "../testing/names.ts";
import { SamplePlot } from "../testing/SamplePlot.tsx";
import type { LessonTexts } from "../text/lessonText.ts";
import { useText, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import { ClaimTable } from "./ClaimTable.tsx";
import type { Lesson, LessonId } from "./lessons.ts";
import { useLesson } from "./useLesson.ts";

interface Props {
  readonly lesson: Lesson;
  /** Its text, in the language that is shown. */
  readonly told: LessonTexts[LessonId];
}

/** One lesson: text, experiment, what to look at, a question, and the claims against numbers. */
export function LessonSheet({ lesson, told }: Props) {
  const text = useText();
  const { words, print, unit } = text;
  const { lessons, testing } = words;
  const { course, healthy, results, isChecking, error, check } = useLesson(lesson);
  const { patient, week = null, disorder, treatment, days } = lesson;
  const address = toHash({
    ...start,
    patient,
    week,
    disorders: disorder === undefined ? [] : [{ id: disorder, severity: null, onset: null }],
    treatments:
      treatment === undefined ? [] : [{ id: treatment, dose: null, from: null, to: null }],
    days,
  });
  const parts = [
    wordsOf<{ name: string }>(words.patients, patient)?.name ?? patient,
    ...(disorder === undefined
      ? []
      : [wordsOf<{ name: string }>(words.disorders, disorder)?.name ?? disorder]),
    ...(treatment === undefined
      ? []
      : [wordsOf<{ name: string }>(words.treatments, treatment)?.name ?? treatment]),
    print.span(days),
  ];
  return (
    <article className="lesson" aria-labelledby="lesson-title">
      <h3 id="lesson-title">{told.title}</h3>
      <p className="lesson-text">{told.text}</p>
      <h4>{lessons.experiment}</h4>
      <p className="hint">{parts.map(sentence).join(" · ")}</p>
      <p className="lesson-look">
        <strong>{lessons.look}:</strong> {told.look}
      </p>
      {error !== null && <ErrorPanel message={error} />}
      {course === null ? (
        error === null && (
          <p className="waiting" role="status">
            {lessons.running}
          </p>
        )
      ) : (
        <>
          {healthy !== null && (
            <ul className="legend">
              <li>
                <span className="key key-patient" /> {testing.thisPatient}
              </li>
              <li>
                <span className="key key-healthy" /> {testing.healthyPerson}
              </li>
            </ul>
          )}
          <div className="sample-plots">
            {lesson.signals.map((id) => (
              <SamplePlot
                key={id}
                title={quantityName(text, id)}
                unit={unit(course.signals[id]?.unit ?? "")}
                minutes={Array.from(course.time.values, (hour) => hour * 60)}
                values={[...(course.signals[id]?.values ?? [])]}
                healthy={healthy && [...(healthy.signals[id]?.values ?? [])]}
                shown={course.time.values.length}
              />
            ))}
          </div>
        </>
      )}
      <p>
        <a href={address}>{lessons.openPatient}</a>
      </p>
      <h4>{lessons.question}</h4>
      <p>{told.question}</p>
      <details>
        <summary>{lessons.answer}</summary>
        <p className="lesson-text">{told.answer}</p>
      </details>
      <div>
        <button
          type="button"
          className="primary"
          disabled={isChecking || course === null}
          onClick={check}
        >
          {lessons.check}
        </button>
      </div>
      {isChecking && (
        <p className="hint" role="status">
          {lessons.checking}
        </p>
      )}
      {results !== null && results.length > 0 && <ClaimTable results={results} />}
    </article>
  );
}
