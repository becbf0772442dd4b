import { useText } from "../text/text.ts";

/** What cannot be done, and why. */
export function ErrorPanel({ message }: { readonly message: string }) {
  const { words } = useText();
  return (
    <div className="card error" role="alert">
      <h2>{words.shell.cannot}</h2>
      <p lang="en">{message}</p>
    </div>
  );
}
