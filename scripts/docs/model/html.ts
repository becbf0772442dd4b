/** Text for HTML. */
export function asText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A block of HTML in Markdown, which a blank line would end, and which Vue leaves as it is. */
export function block(html: string): string {
  return `<div v-pre>${html.replace(/\n\s*\n/g, "\n")}</div>`;
}

/** A table; a column may be named with a class: `value.number`. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  name = "",
): string {
  if (rows.length === 0) return "";
  const columns = header.map((title) => title.split("."));
  const type = (i: number): string => {
    const own = columns[i]?.[1];
    return own === undefined ? "" : ` class="${own}"`;
  };
  const head = columns.map(([title = ""], i) => `<th scope="col"${type(i)}>${title}</th>`).join("");
  const body = rows
    .map((cells) => `<tr>${cells.map((cell, i) => `<td${type(i)}>${cell}</td>`).join("")}</tr>`)
    .join("\n");
  const kind = name === "" ? "" : ` class="${name}"`;
  return `<table${kind} tabindex="0"><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}
