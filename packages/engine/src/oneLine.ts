/** Letters of a message that people still read. */
const longest = 300;

/** A message in one line, with its middle left out where it is long: names come from files of any kind. */
export function oneLine(message: string): string {
  const head = message.length > 2 * longest ? message.slice(0, longest) : message;
  const tail = message.length > 2 * longest ? message.slice(-longest) : "";
  const line = (head + tail).replace(/\s+/g, " ");
  if (line.length <= longest) return line;
  return `${line.slice(0, longest - 84)} ... ${line.slice(-79)}`;
}
