import { memo } from "react";
import type { SourceEntry } from "../state/catalogue.ts";
import { useText } from "../text/text.ts";
import { SourceList } from "./SourceList.tsx";

interface Props {
  readonly sources: readonly SourceEntry[];
}

/** What the page is for, what it is not, and where its numbers come from. */
export const Footer = memo(function Footer({ sources }: Props) {
  const { words, print } = useText();
  const { shell } = words;
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
