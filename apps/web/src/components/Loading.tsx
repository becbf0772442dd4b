import { useText } from "../text/text.ts";

/** Shown while the model, or a part of the page, is loaded. */
export function Loading() {
  const { words } = useText();
  return (
    <div className="loading" aria-busy="true">
      <p role="status">{words.shell.loading}</p>
      <div className="progress" />
    </div>
  );
}
