import { memo } from "react";
import { useSources } from "../state/sources.ts";
import { useText } from "../text/text.ts";
import { SourceList } from "./SourceList.tsx";

/** What the page is for, what it is not, and where its numbers come from. */
export const Footer = memo(function Footer() {
  const { words, print } = useText();
  const { shell } = words;
  const sources = useSources();
  return (
    <footer className="bottom">
      <p>
        <strong>{shell.notDevice}</strong> {shell.noAdvice} {shell.private}
      </p>
      {sources.length > 0 && (
        <details>
          <summary>{shell.sources(print.number(sources.length))}</summary>
          <SourceList sources={sources} />
        </details>
      )}
    </footer>
  );
});
