import { Controls } from "../components/Controls.tsx";
import { Results } from "../components/Results.tsx";
import { useStages } from "../components/useStages.ts";
import type { ScreenProps } from "./screen.ts";

/** Choices at the side, the patient's course and reports beside them. */
export function PatientScreen({
  clinic,
  view,
  catalogue,
  dispatch,
  simulation,
  busy,
}: ScreenProps) {
  // On a phone the results stand below the choices, which would push them away.
  const hasChoices = useStages(true, 1) === 1;
  return (
    <div className="columns">
      <Controls view={view} catalogue={catalogue} dispatch={dispatch} />
      {hasChoices && (
        <Results
          clinic={clinic}
          view={view}
          simulation={simulation}
          catalogue={catalogue}
          busy={busy}
          dispatch={dispatch}
        />
      )}
    </div>
  );
}
