import { type ReactNode, useId, useState } from "react";
import { useText } from "../text/text.ts";

interface Props {
  readonly label: string;
  /** Null shows the placeholder. */
  readonly value: number | null;
  readonly low: number;
  readonly high?: number;
  /** What the arrow keys and the buttons add. */
  readonly step: number;
  readonly placeholder?: string;
  /** What the buttons are called; without it there are none. */
  readonly buttons?: { readonly less: string; readonly more: string };
  /** Called once a number is entered, with null where the field was emptied. */
  readonly onChange: (value: number | null) => void;
  /** After the buttons. */
  readonly children?: ReactNode;
}

/** A number to type, as the language writes it; what is no number is taken back when the field is left. */
export function NumberField(props: Props) {
  const { label, value, low, high = Number.POSITIVE_INFINITY, step, buttons, onChange } = props;
  const { print } = useText();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const within = (number: number) => Math.min(Math.max(number, low), high);
  const enter = () => {
    if (typed === null) return;
    setTyped(null);
    const number = print.parse(typed);
    if (number !== null) onChange(within(number));
    else if (typed.trim() === "") onChange(null);
  };
  const add = (amount: number) => {
    const from = (typed === null ? null : print.parse(typed)) ?? value ?? low;
    setTyped(null);
    onChange(within(Number((from + amount).toPrecision(12))));
  };
  const input = (
    <input
      id={id}
      inputMode="decimal"
      autoComplete="off"
      placeholder={props.placeholder}
      value={typed ?? (value === null ? "" : print.tick(value))}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={enter}
      onKeyDown={(event) => {
        const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (event.key === "Enter") enter();
        if (direction === undefined) return;
        event.preventDefault();
        add(direction * step);
      }}
    />
  );
  return (
    <div className="dose">
      <label htmlFor={id}>{label}</label>
      {buttons === undefined ? (
        <div className="dose-alone">{input}</div>
      ) : (
        <div className="dose-group">
          <button type="button" aria-label={buttons.less} onClick={() => add(-step)}>
            −
          </button>
          {input}
          <button type="button" aria-label={buttons.more} onClick={() => add(step)}>
            +
          </button>
          {props.children}
        </div>
      )}
    </div>
  );
}
