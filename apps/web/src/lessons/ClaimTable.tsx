import type { ClaimResult } from "@endocrine/clinic";
import { useText } from "../text/text.ts";

/** Claims with the numbers that the virtual patient gave and those that are expected. */
export function ClaimTable({ results }: { readonly results: readonly ClaimResult[] }) {
  const { words, language } = useText();
  const { lessons } = words;
  return (
    <div className="claims">
      {results.map(({ id, claim, holds, observed, expected, note }) => (
        <article key={id} className={`claim ${holds ? "holds" : "fails"}`}>
          <h4>
            {lessons.claim} {id} <span className="claim-verdict">{holds ? "✓" : "✗"} </span>
            <span className="claim-verdict">{holds ? lessons.holds : lessons.fails}</span>
          </h4>
          <p lang="en">{claim}</p>
          <dl>
            <dt>{lessons.observed}</dt>
            <dd lang="en">{observed}</dd>
            <dt>{lessons.expected}</dt>
            <dd lang="en">{expected}</dd>
          </dl>
          <p className="hint" lang="en">
            {note}
          </p>
        </article>
      ))}
      {language !== "en" && <p className="hint">{lessons.english}</p>}
    </div>
  );
}
