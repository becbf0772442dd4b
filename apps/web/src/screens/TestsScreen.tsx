import { TestRoom } from "../testing/TestRoom.tsx";
import "../styles/testing.css";
import type { ScreenProps } from "./screen.ts";

/** Function tests on the patient that is chosen. */
export function TestsScreen({ clinic, plan, busy, place, onPlace }: ScreenProps) {
  return (
    <main className="results" aria-busy={busy}>
      <TestRoom
        clinic={clinic}
        scenario={plan.scenario}
        busy={busy}
        place={place}
        onPlace={onPlace}
      />
    </main>
  );
}
