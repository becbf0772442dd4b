import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { Option } from "./option.ts";
import { place } from "./place.ts";
import { type Typed, typedOption } from "./typedOption.ts";

interface Props {
  /** What the list opens from. */
  readonly anchor: HTMLElement;
  readonly labelId: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChoose: (id: string) => void;
  /** Closed by key: the focus goes back. */
  readonly onClose: () => void;
  /** Closed because the person is elsewhere. */
  readonly onLeave: () => void;
}

/** The open list of a choice, above all else: arrows, Home, End, typed beginnings, Enter, Escape. */
export function OptionList(props: Props) {
  const { anchor, labelId, options, value, onChoose, onClose, onLeave } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef<Typed>({ text: "", at: 0 });
  const [active, setActive] = useState(() =>
    Math.max(
      options.findIndex((option) => option.id === value),
      0,
    ),
  );

  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    element.showPopover();
    place(element, anchor);
    element.focus();
  }, [anchor]);

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  useEffect(() => {
    const away = ({ target }: Event) => {
      const isWithin =
        target instanceof Node && (list.current?.contains(target) || anchor.contains(target));
      if (!isWithin) onLeave();
    };
    const events = ["pointerdown", "scroll", "focusin"] as const;
    for (const event of events) addEventListener(event, away, true);
    addEventListener("resize", onLeave);
    return () => {
      for (const event of events) removeEventListener(event, away, true);
      removeEventListener("resize", onLeave);
    };
  }, [anchor, onLeave]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (key === "Tab") return onClose();
    if (ctrlKey || altKey || metaKey) return;
    const last = options.length - 1;
    const to = {
      ArrowDown: Math.min(active + 1, last),
      ArrowUp: Math.max(active - 1, 0),
      PageDown: Math.min(active + 8, last),
      PageUp: Math.max(active - 8, 0),
      Home: 0,
      End: last,
    }[key];
    const found = typedOption(typed.current, key, event.timeStamp, options, active);
    const isChosen = key === "Enter" || (key === " " && found === null);
    if (to !== undefined) setActive(to);
    else if (key === "Escape") onClose();
    else if (isChosen && options[active] !== undefined) onChoose(options[active].id);
    else if (found === null) return;
    else setActive(found);
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={list}
      className="popover listbox"
      popover="manual"
      role="listbox"
      tabIndex={-1}
      aria-labelledby={labelId}
      aria-activedescendant={`${id}-${active}`}
      onKeyDown={onKeyDown}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
        <div
          key={option.id}
          id={`${id}-${index}`}
          className={index === active ? "option active" : "option"}
          role="option"
          tabIndex={-1}
          aria-selected={option.id === value}
          onClick={() => onChoose(option.id)}
          onPointerMove={() => setActive(index)}
        >
          {option.label}
        </div>
      ))}
    </div>
  );
}
