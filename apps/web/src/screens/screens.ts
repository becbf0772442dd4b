import { lazy } from "react";
import { PatientScreen } from "./PatientScreen.tsx";
import type { Screen } from "./screen.ts";

/**
 * The screens that are built, in the order of the header, the first view first. All but the first are loaded
 * when they are opened: `lazy(() => import("./NetworkScreen.tsx"))`.
 */
export const screens: readonly Screen[] = [
  { id: "patient", showsResults: true, Component: PatientScreen },
  {
    id: "network",
    showsResults: false,
    Component: lazy(async () => ({
      default: (await import("./NetworkScreen.tsx")).NetworkScreen,
    })),
  },
  {
    id: "tests",
    showsResults: false,
    Component: lazy(async () => ({
      default: (await import("./TestsScreen.tsx")).TestsScreen,
    })),
  },
  {
    id: "cases",
    showsResults: false,
    Component: lazy(async () => ({
      default: (await import("./CasesScreen.tsx")).CasesScreen,
    })),
  },
  {
    id: "lessons",
    showsResults: false,
    Component: lazy(async () => ({
      default: (await import("./LessonsScreen.tsx")).LessonsScreen,
    })),
  },
  {
    id: "lab",
    showsResults: false,
    Component: lazy(async () => ({
      default: (await import("./LabScreen.tsx")).LabScreen,
    })),
  },
];

/** The screen of an id from an address, or the first. */
export function screenOf(id: string | null): Screen {
  return screens.find((screen) => screen.id === id) ?? screens[0]!;
}
