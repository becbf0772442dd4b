import { LessonRoom } from "../lessons/LessonRoom.tsx";
import "../styles/testing.css";
import "../styles/lessons.css";
import type { ScreenProps } from "./screen.ts";

/** Guided lessons with experiments that run as they are read. */
export function LessonsScreen({ busy, place, onPlace }: ScreenProps) {
  return (
    <main className="results" aria-busy={busy}>
      <LessonRoom place={place} onPlace={onPlace} />
    </main>
  );
}
