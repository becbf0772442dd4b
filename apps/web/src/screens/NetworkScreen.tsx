import { NetworkRoom } from "../network/NetworkRoom.tsx";
import { useSources } from "../state/sources.ts";
import type { ScreenProps } from "./screen.ts";

/** The feedback network of the patient that is chosen, on the day of the report. */
export function NetworkScreen({ clinic, plan, busy }: ScreenProps) {
  const sources = useSources();
  return (
    <main className="results" aria-busy={busy}>
      <NetworkRoom clinic={clinic} scenario={plan.scenario} day={plan.day} sources={sources} />
    </main>
  );
}
