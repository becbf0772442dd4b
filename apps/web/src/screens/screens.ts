import { type ComponentType, lazy } from "react";
import { PatientScreen } from "./PatientScreen.tsx";
import type { Screen, ScreenId, ScreenProps } from "./screen.ts";

/** A screen whose code is loaded when it is opened. */
function later(id: ScreenId, load: () => Promise<ComponentType<ScreenProps>>): Screen {
  const loaded = async () => ({ default: await load() });
  return { id, showsResults: false, load: loaded, Component: lazy(loaded) };
}

/** The screens that are built, in the order of the header, the first view first. */
export const screens: readonly Screen[] = [
  { id: "patient", showsResults: true, load: async () => {}, Component: PatientScreen },
  later("network", async () => (await import("./NetworkScreen.tsx")).NetworkScreen),
  later("tests", async () => (await import("./TestsScreen.tsx")).TestsScreen),
  later("cases", async () => (await import("./CasesScreen.tsx")).CasesScreen),
  later("lessons", async () => (await import("./LessonsScreen.tsx")).LessonsScreen),
  later("lab", async () => (await import("./LabScreen.tsx")).LabScreen),
];

/** The screen of an id from an address, or the first. */
export function screenOf(id: string | null): Screen {
  return screens.find((screen) => screen.id === id) ?? screens[0]!;
}
