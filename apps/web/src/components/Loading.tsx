import { useText } from "../text/text.ts";

/** Shown while the model is loaded and compiled. */
export function Loading() {
  const { words } = useText();
  return (
    <main className="loading" aria-busy="true">
      <p role="status">{words.shell.loading}</p>
      <div className="progress" />
    </main>
  );
}
