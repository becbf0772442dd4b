const last = "## How the times were taken";

/** The part of a page from this heading to the next; empty where there is none. */
export function sectionOf(text: string, heading: string): string {
  const from = text.indexOf(`${heading}\n`);
  return from < 0 ? "" : text.slice(from, text.indexOf("\n## ", from) + 1);
}

/** A page with this part in the place of its own of the same heading, or before the account of how times were taken. */
export function withSection(text: string, section: string): string {
  if (section === "") return text;
  const old = sectionOf(text, section.slice(0, section.indexOf("\n")));
  if (old !== "") return text.replace(old, () => section);
  const at = text.indexOf(last);
  return text.slice(0, at) + section + text.slice(at);
}
