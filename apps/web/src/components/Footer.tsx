import type { SourceEntry } from "../state/catalogue.ts";
import { SourceList } from "./SourceList.tsx";

/** What the page is for, what it is not, and where its numbers come from. */
export function Footer({ sources }: { readonly sources: readonly SourceEntry[] }) {
  return (
    <footer className="bottom">
      <p>
        <strong>Not a medical device.</strong> For learning, research and engineering. Everything is
        computed on this machine; nothing is sent anywhere.
      </p>
      {sources.length > 0 && (
        <details>
          <summary>Sources of the model ({sources.length})</summary>
          <SourceList sources={sources} />
        </details>
      )}
    </footer>
  );
}
