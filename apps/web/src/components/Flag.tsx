import { useText } from "../text/text.ts";

/** L or H in its colour, with the word for those who hear the page; nothing is shown for a normal value. */
export function Flag({ flag }: { readonly flag: "L" | "N" | "H" }) {
  const { words } = useText();
  const word = words.report.flagWord[flag];
  if (flag === "N") return <span className="hidden">{word}</span>;
  return (
    <span className={`flag flag-${flag}`}>
      <span aria-hidden="true">{flag === "H" ? "▲" : "▼"} </span>
      <span aria-hidden="true">{words.report.flag[flag]}</span>
      <span className="hidden">{word}</span>
    </span>
  );
}
