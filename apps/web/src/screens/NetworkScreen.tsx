import { NetworkRoom } from "../network/NetworkRoom.tsx";
import type { ScreenProps } from "./screen.ts";

/** The feedback network of the patient that is chosen, on the day of the report. */
export function NetworkScreen({ clinic, catalogue, simulation, busy }: ScreenProps) {
  const { plan } = simulation;
  return (
    <main className="results" aria-busy={busy}>
      {plan !== null && (
        <NetworkRoom
          clinic={clinic}
          scenario={plan.scenario}
          day={plan.day}
          sources={catalogue.sources}
        />
      )}
    </main>
  );
}
