import { memo } from "react";
import { useSources } from "../state/sources.ts";
import { useText } from "../text/text.ts";
import { SourceDetails } from "./SourceDetails.tsx";

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
        <SourceDetails title={shell.sources(print.number(sources.length))} sources={sources} />
      )}
    </footer>
  );
});
