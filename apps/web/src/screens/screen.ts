import type { Remote } from "comlink";
import type { ComponentType, Dispatch } from "react";
import type { Catalogue } from "../state/catalogue.ts";
import type { Plan } from "../state/plan.ts";
import type { Simulation } from "../state/useSimulation.ts";
import type { Action, View } from "../state/view.ts";
import type { Dictionary } from "../text/dictionary.ts";
import type { Clinic } from "../worker.ts";

/** Id of a screen: it has words in every language, and stands in the address as `screen=network`. */
export type ScreenId = keyof Dictionary["shell"]["screen"];

/** What every screen gets. */
export interface ScreenProps {
  readonly clinic: Remote<Clinic>;
  readonly catalogue: Catalogue;
  /** What the person has chosen. */
  readonly view: View;
  /** Changes the scenario; each change can be taken back. */
  readonly dispatch: Dispatch<Action>;
  /** What follows from the view, once it rests. */
  readonly plan: Plan;
  /** Results, which may be older than the view; on a screen that does not show them, than the plan too. */
  readonly simulation: Simulation;
  /** Whether newer results are on their way. */
  readonly busy: boolean;
  /** What is open within the screen, as the address says it: the id of a test, the number of a case. */
  readonly place: string | null;
  readonly onPlace: (place: string | null) => void;
}

/** A view that the header leads to. It shows one `main` element. */
export interface Screen {
  readonly id: ScreenId;
  /** Whether it shows the patient's course and report, which are computed for it. */
  readonly showsResults: boolean;
  /** Loads its code, which opening it does too. */
  readonly load: () => Promise<unknown>;
  readonly Component: ComponentType<ScreenProps>;
}
