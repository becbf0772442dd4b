import { Controls } from "../components/Controls.tsx";
import { Results } from "../components/Results.tsx";
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
  return (
    <div className="columns">
      <Controls view={view} catalogue={catalogue} dispatch={dispatch} />
      <Results
        clinic={clinic}
        view={view}
        simulation={simulation}
        catalogue={catalogue}
        busy={busy}
        dispatch={dispatch}
      />
    </div>
  );
}
