import { useText } from "../text/text.ts";
import { Loading } from "./Loading.tsx";

/** Shown while the model of the body is loaded: what it is going to be. */
export function Opening() {
  const { shell } = useText().words;
  return (
    <main className="opening">
      <p>{shell.purpose}</p>
      <Loading />
    </main>
  );
}
