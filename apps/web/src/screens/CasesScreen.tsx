import { CaseRoom } from "../cases/CaseRoom.tsx";
import "../styles/testing.css";
import "../styles/cases.css";
import type { ScreenProps } from "./screen.ts";

/** An unknown patient to find out about. */
export function CasesScreen({ clinic, catalogue, busy, place, onPlace }: ScreenProps) {
  return (
    <main className="results" aria-busy={busy}>
      <CaseRoom clinic={clinic} catalogue={catalogue} place={place} onPlace={onPlace} />
    </main>
  );
}
