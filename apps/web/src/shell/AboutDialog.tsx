import { SourceDetails } from "../components/SourceDetails.tsx";
import { useSources } from "../state/sources.ts";
import { useText } from "../text/text.ts";
import { Dialog } from "./Dialog.tsx";
import { keys } from "./shortcuts.ts";

interface Props {
  readonly onClose: () => void;
}

/** What the page is and is not, its keys, and where its numbers come from. */
export function AboutDialog({ onClose }: Props) {
  const { words, print } = useText();
  const { shell } = words;
  const sources = useSources();
  return (
    <Dialog title={shell.aboutTitle} onClose={onClose}>
      <p>{shell.tagline}</p>
      <p>{shell.purpose}</p>
      <p className="notice">
        <strong>{shell.notDevice}</strong> {shell.noAdvice}
      </p>
      <p>{shell.private}</p>
      <h3>{shell.shortcuts}</h3>
      <dl className="shortcuts">
        {(Object.keys(keys) as (keyof typeof keys)[]).map((name) => (
          <div key={name}>
            <dt>
              <kbd>{keys[name]}</kbd>
            </dt>
            <dd>{shell.shortcut[name]}</dd>
          </div>
        ))}
      </dl>
      {sources.length > 0 && (
        <SourceDetails title={shell.sources(print.number(sources.length))} sources={sources} />
      )}
    </Dialog>
  );
}
