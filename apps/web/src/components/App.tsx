import { useEffect, useMemo, useReducer } from "react";
import { fromHash, toHash } from "../state/hash.ts";
import { type Plan, plan as planOf } from "../state/plan.ts";
import { useClinic } from "../state/useClinic.ts";
import { useDebounced } from "../state/useDebounced.ts";
import { useSimulation } from "../state/useSimulation.ts";
import { reduce, start } from "../state/view.ts";
import { Controls } from "./Controls.tsx";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { Footer } from "./Footer.tsx";
import { Loading } from "./Loading.tsx";
import { Results } from "./Results.tsx";

/** The whole page: choices at the side, the patient's course and reports beside them. */
export function App() {
  const [view, dispatch] = useReducer(reduce, start, () => fromHash(location.hash));
  const { clinic, catalogue, error } = useClinic();
  const rested = useDebounced(view, 150);
  const plan = useMemo<Plan | null>(
    () => (catalogue === null ? null : planOf(rested, catalogue)),
    [rested, catalogue],
  );
  const simulation = useSimulation(clinic, plan);

  useEffect(() => {
    if (rested !== start || location.hash !== "") history.replaceState(null, "", toHash(rested));
  }, [rested]);

  useEffect(() => {
    const open = () => dispatch({ kind: "open", view: fromHash(location.hash) });
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);

  return (
    <>
      <header className="top">
        <h1>
          endocrine <span className="subtitle">the virtual patient</span>
        </h1>
        <p>Choose a patient, change something, and watch what follows from the equations.</p>
      </header>
      {error !== null && <ErrorPanel message={error} />}
      {error === null && catalogue === null && <Loading />}
      {catalogue !== null && (
        <div className="columns">
          <Controls view={view} catalogue={catalogue} dispatch={dispatch} />
          <Results
            view={view}
            simulation={simulation}
            catalogue={catalogue}
            busy={view !== rested || simulation.plan !== plan}
            dispatch={dispatch}
          />
        </div>
      )}
      <Footer sources={catalogue?.sources ?? []} />
    </>
  );
}
