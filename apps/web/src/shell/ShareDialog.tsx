import { useRef, useState } from "react";
import { useText } from "../text/text.ts";
import { Dialog } from "./Dialog.tsx";

interface Props {
  /** Opens the scenario anywhere. */
  readonly address: string;
  readonly onClose: () => void;
}

/** The address of the scenario, to copy. */
export function ShareDialog({ address, onClose }: Props) {
  const { words } = useText();
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState("");
  const copy = () => {
    field.current?.select();
    // Without a secure context there is no clipboard.
    const done = navigator.clipboard?.writeText(address) ?? Promise.reject();
    done.then(
      () => say(words.shell.copied),
      () => say(words.shell.copyByHand),
    );
  };
  return (
    <Dialog title={words.shell.share} onClose={onClose}>
      <p>{words.shell.shareAbout}</p>
      <div className="share">
        <input
          ref={field}
          readOnly
          aria-label={words.shell.address}
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="primary" onClick={copy}>
          {words.shell.copy}
        </button>
      </div>
      <p role="status" className="hint">
        {said}
      </p>
    </Dialog>
  );
}
