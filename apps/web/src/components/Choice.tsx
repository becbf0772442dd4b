import { useId, useRef, useState } from "react";
import { useText } from "../text/text.ts";
import { OptionList } from "./OptionList.tsx";
import type { Option } from "./option.ts";

interface Props {
  readonly label: string;
  readonly options: readonly Option[];
  /** The chosen id; null shows the placeholder. */
  readonly value: string | null;
  readonly placeholder?: string;
  readonly onChange: (id: string) => void;
}

/** Keeps the focus in a card when what had it there goes: to the card's list. */
export function focusChoice(within: Element): void {
  within.closest(".card")?.querySelector<HTMLElement>(".choice-button")?.focus();
}

/** A labelled list to choose one option from. */
export function Choice({ label, options, value, placeholder, onChange }: Props) {
  const { words } = useText();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const chosen = options.find((option) => option.id === value);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="choice">
      <span className="choice-label" id={`${id}-label`}>
        {label}
      </span>
      <button
        ref={button}
        type="button"
        className="choice-button"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-labelledby={`${id}-value ${id}-label`}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <span id={`${id}-value`} className={chosen === undefined ? "choice-none" : "choice-value"}>
          {chosen?.label ?? placeholder ?? words.choices.choose}
        </span>
        <span aria-hidden="true" className="chevron" />
      </button>
      {isOpen && button.current !== null && (
        <OptionList
          anchor={button.current}
          labelId={`${id}-label`}
          options={options}
          value={value}
          onChoose={(next) => {
            close();
            onChange(next);
          }}
          onClose={close}
          onLeave={() => setOpen(false)}
        />
      )}
    </div>
  );
}
