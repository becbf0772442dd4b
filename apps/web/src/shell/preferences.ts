/** Colours of the page: those of the system, or always the same. */
export type Theme = "system" | "light" | "dark";

/** What the page remembers on this machine, and nowhere else. */
export type Preference = "language" | "theme";

/** The themes, in the order of the list to choose from. */
export const themes: readonly Theme[] = ["system", "light", "dark"];

/** What was chosen on an earlier visit; null where nothing was, or the browser keeps nothing. */
export function recallPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(`endocrine.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit, where the browser allows it. */
export function keepPreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(`endocrine.${name}`, value);
  } catch {
    // The choice then holds until the page is left.
  }
}

/** The theme of an earlier visit. */
export function recallTheme(): Theme {
  const kept = recallPreference("theme");
  return themes.find((theme) => theme === kept) ?? "system";
}

const media: Readonly<Record<Theme, string>> = {
  system: "(prefers-color-scheme: dark)",
  light: "not all",
  dark: "all",
};

/** Shows a theme: the sheet of dark colours applies always, never, or as the system does. */
export function showTheme(theme: Theme): void {
  const sheet = document.querySelector<HTMLLinkElement>("#dark-colours");
  if (sheet !== null) sheet.media = media[theme];
  document.documentElement.dispatchEvent(new Event("themechange"));
}
