import { lazy } from "react";
import { PatientScreen } from "./PatientScreen.tsx";
import type { Screen } from "./screen.ts";

/**
 * The screens that are built, in the order of the header, the first view first. All but the first are loaded
 * when they are opened: `lazy(() => import("./NetworkScreen.tsx"))`.
 */
export const screens: readonly Screen[] = [
  { id: "patient", Component: PatientScreen },
  {
    id: "network",
    Component: lazy(async () => ({
      default: (await import("./NetworkScreen.tsx")).NetworkScreen,
    })),
  },
];

/** The screen of an id from an address, or the first. */
export function screenOf(id: string | null): Screen {
  return screens.find((screen) => screen.id === id) ?? screens[0]!;
}
