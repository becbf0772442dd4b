/** L or H in its colour, with the word for those who hear the page; nothing is shown for a normal value. */
export function Flag({ flag }: { readonly flag: "L" | "N" | "H" }) {
  if (flag === "N") return <span className="hidden">normal</span>;
  return (
    <span className={`flag flag-${flag}`}>
      <span aria-hidden="true">{flag === "H" ? "▲" : "▼"} </span>
      {flag}
      <span className="hidden">{flag === "H" ? ", high" : ", low"}</span>
    </span>
  );
}
