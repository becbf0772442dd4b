import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { Screen } from "../screens/screen.ts";
import { screenOf, screens } from "../screens/screens.ts";
import { Header } from "../shell/Header.tsx";
import { panelId, tabId } from "../shell/ScreenTabs.tsx";
import { SkipLink } from "../shell/SkipLink.tsx";
import { useKept } from "../shell/useKept.ts";
import { useShortcuts } from "../shell/useShortcuts.ts";
import { fromHash, placeOf, screenIdOf, toHash } from "../state/hash.ts";
import { type Plan, plan as planOf } from "../state/plan.ts";
import { Sources, useLoadedSources } from "../state/sources.ts";
import { useClinic } from "../state/useClinic.ts";
import { useDebounced } from "../state/useDebounced.ts";
import { useHistory } from "../state/useHistory.ts";
import { useSame } from "../state/useSame.ts";
import { useSimulation } from "../state/useSimulation.ts";
import { start } from "../state/view.ts";
import { useText } from "../text/text.ts";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { Footer } from "./Footer.tsx";
import { Opening } from "./Opening.tsx";

const AboutDialog = lazy(async () => ({
  default: (await import("../shell/AboutDialog.tsx")).AboutDialog,
}));
const ShareDialog = lazy(async () => ({
  default: (await import("../shell/ShareDialog.tsx")).ShareDialog,
}));

/** The whole page: the header, and the screen that is open. */
export function App() {
  const { shell } = useText().words;
  const { view, dispatch, canUndo, canRedo } = useHistory(() => fromHash(location.hash));
  const [screen, setScreen] = useState(() => screenOf(screenIdOf(location.hash)));
  const [place, setPlace] = useState(() => placeOf(location.hash));
  const [dialog, setDialog] = useState<"share" | "about" | null>(null);
  const [said, say] = useState<"undone" | "redone" | null>(null);
  const { clinic, catalogue, error } = useClinic();
  const rested = useDebounced(view, 100);
  const planned = useMemo<Plan | null>(
    () => (catalogue === null ? null : planOf(rested, catalogue)),
    [rested, catalogue],
  );
  const plan = useSame(planned);
  const isResting = view === rested;
  const simulated = useRef<Plan | null>(null);
  if (screen.showsResults && isResting) simulated.current = plan;
  const simulation = useSimulation(clinic, simulated.current);
  const isUpToDate = !screen.showsResults || (simulation.plan === plan && simulation.isComplete);
  const isReady = plan !== null && isUpToDate;
  const sources = useLoadedSources(clinic, isReady);
  useKept(isReady);
  const hash = toHash(rested, screen === screens[0] ? null : screen.id, place);

  // Beside the worker, which takes longer. What does not load is said where it is shown.
  useEffect(() => void screen.load().catch(() => {}), [screen]);

  /** The address that the view was opened from, and the one that was last written. */
  const [opened, setOpened] = useState(location.hash);
  const written = useRef(location.hash);
  useEffect(() => {
    // what is still being changed would be written as it was, on the screen that it led to
    if (!isResting) return;
    // one that has just been gone to is still to be opened
    if (location.hash !== opened && location.hash !== written.current) return;
    if (hash !== toHash(start, null) || location.hash !== "") history.replaceState(null, "", hash);
    written.current = location.hash;
  }, [hash, isResting, opened]);

  useEffect(() => {
    const open = () => {
      setOpened(location.hash);
      dispatch({ kind: "open", view: fromHash(location.hash) });
      setScreen(screenOf(screenIdOf(location.hash)));
      setPlace(placeOf(location.hash));
    };
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, [dispatch]);

  const openScreen = (next: Screen) => {
    if (next === screen) return;
    setScreen(next);
    setPlace(null);
  };
  const undo = () => {
    if (canUndo) say("undone");
    dispatch({ kind: "undo" });
  };
  const redo = () => {
    if (canRedo) say("redone");
    dispatch({ kind: "redo" });
  };
  useShortcuts((command) => {
    if (command === "undo") undo();
    else if (command === "redo") redo();
    else if (typeof command === "string") setDialog(command);
    else openScreen(screens[command.screen] ?? screen);
  });

  return (
    <Sources.Provider value={sources}>
      <SkipLink />
      <Header
        screens={screens}
        screen={screen}
        onScreen={openScreen}
        canUndo={canUndo}
        canRedo={canRedo}
        onUndo={undo}
        onRedo={redo}
        onShare={() => setDialog("share")}
        onAbout={() => setDialog("about")}
        units={view.units}
        onUnits={(units) => dispatch({ kind: "units", units })}
      />
      <p role="status" className="hidden">
        {said !== null && shell[said]}
      </p>
      {error !== null && <ErrorPanel message={shell.cannotStart(error || shell.noFile)} />}
      {error === null && (
        <div id={panelId} role="tabpanel" aria-labelledby={tabId(screen)}>
          {clinic === null || catalogue === null || plan === null ? (
            <Opening />
          ) : (
            <Suspense fallback={<Opening />}>
              <screen.Component
                clinic={clinic}
                catalogue={catalogue}
                view={view}
                dispatch={dispatch}
                plan={plan}
                simulation={simulation}
                place={place}
                onPlace={setPlace}
                busy={!isResting || !isUpToDate}
              />
            </Suspense>
          )}
        </div>
      )}
      <Footer />
      <Suspense fallback={null}>
        {dialog === "share" && (
          <ShareDialog
            address={new URL(toHash(view, screen.id, place), location.href).href}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === "about" && <AboutDialog onClose={() => setDialog(null)} />}
      </Suspense>
    </Sources.Provider>
  );
}
