/** A document a line, as FHIR's bulk files hold resources. */
export function toNdjson(documents: Iterable<unknown>): string {
  const lines: string[] = [];
  for (const document of documents) lines.push(`${JSON.stringify(document)}\n`);
  return lines.join("");
}
