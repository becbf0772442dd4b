import type { Source } from "@endocrine/clinic";
import { useText } from "../text/text.ts";

/** Citations, each with a link where it has one. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { words } = useText();
  return (
    <ul className="sources">
      {sources.map((source) => {
        const link = address(source, words.shell.link);
        return (
          <li key={source.key} lang="en">
            {source.text}
            {link !== null && (
              <>
                {" "}
                <a href={link.href} target="_blank" rel="noreferrer">
                  {link.label}
                </a>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function address(
  { doi, pmid, url, isbn }: Source,
  label: string,
): { href: string; label: string } | null {
  if (doi) return { href: `https://doi.org/${doi}`, label: `doi:${doi}` };
  if (pmid) return { href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, label: `PubMed ${pmid}` };
  if (url) return { href: url, label };
  if (isbn) return { href: `https://openlibrary.org/isbn/${isbn}`, label: `ISBN ${isbn}` };
  return null;
}
