import { LabRoom } from "../lab/LabRoom.tsx";
import { useSources } from "../state/sources.ts";
import "../styles/network.css";
import "../styles/lab.css";
import type { ScreenProps } from "./screen.ts";

/** The model itself: equations to change and compare, and files of other models. */
export function LabScreen(props: ScreenProps) {
  const { clinic, view, catalogue, dispatch, plan, place, onPlace, busy } = props;
  const sources = useSources();
  return (
    <main className="results" aria-busy={busy}>
      <LabRoom
        clinic={clinic}
        view={view}
        catalogue={catalogue}
        dispatch={dispatch}
        plan={plan}
        sources={sources}
        place={place}
        onPlace={onPlace}
      />
    </main>
  );
}
