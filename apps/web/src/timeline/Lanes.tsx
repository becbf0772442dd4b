import { type Dispatch, type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { Action } from "../state/view.ts";
import { useText } from "../text/text.ts";
import { type Grip, type Lane, moved } from "./lanes.ts";

interface Props {
  readonly lanes: readonly Lane[];
  readonly days: number;
  readonly dispatch: Dispatch<Action>;
}

/** Bars on a common scale of days, which are dragged, whole or by an end. */
export function Lanes({ lanes, days, dispatch }: Props) {
  const { words, print } = useText();
  const day = (at: number) => words.timeline.day(print.number(at));
  const spanOf = ({ from, to }: Lane) => {
    const begins = from === null ? words.timeline.before : day(from);
    return to === null ? `${begins} →` : words.timeline.fromTo(begins, day(to));
  };
  if (lanes.length === 0) return <p className="hint">{words.timeline.empty}</p>;
  return (
    <ul className="lanes" aria-label={words.timeline.heading}>
      {lanes.map((lane) => (
        <li key={`${lane.kind} ${lane.id}`} className={`lane lane-${lane.kind}`}>
          <span className="lane-name" title={lane.name}>
            {lane.name}
          </span>
          <Bar lane={lane} days={days} dispatch={dispatch} />
          <span className="lane-days">{spanOf(lane)}</span>
        </li>
      ))}
    </ul>
  );
}

function Bar({ lane, days, dispatch }: Pick<Props, "days" | "dispatch"> & { readonly lane: Lane }) {
  const { words, print } = useText();
  const track = useRef<HTMLDivElement>(null);
  const { name, from, to, ends, moves } = lane;
  const start = Math.min(from ?? 0, days);
  const end = Math.min(to ?? days, days);
  const day = (at: number) => words.timeline.day(print.number(at));
  const begins = from === null ? words.timeline.before : day(from);
  const stops = to === null ? words.timeline.stays : day(to);
  const take = (grip: Grip, by: number) => {
    const action = moved(lane, grip, by, days);
    if (action !== null) dispatch(action);
  };
  const grips = { lane, track, days, take };
  const share = (at: number) => `${(at / days) * 100}%`;
  return (
    <div className="lane-track" ref={track}>
      <div
        className={`bar ${from === null ? "from-before" : ""} ${to === null ? "goes-on" : ""}`}
        style={{ left: share(start), width: share(end - start) }}
      >
        {moves && (
          <>
            {ends && (
              <Handle
                {...grips}
                grip="whole"
                label={words.timeline.whole(name)}
                value={start}
                said={words.timeline.fromTo(begins, stops)}
              />
            )}
            <Handle
              {...grips}
              grip="start"
              label={words.timeline.begins(name)}
              value={start}
              said={begins}
            />
            {ends && (
              <Handle
                {...grips}
                grip="end"
                label={words.timeline.ends(name)}
                value={end}
                said={stops}
              />
            )}
          </>
        )}
      </div>
    </div>
  );
}

interface HandleProps {
  readonly grip: Grip;
  readonly label: string;
  readonly value: number;
  /** The value in words. */
  readonly said: string;
  readonly days: number;
  readonly track: { readonly current: HTMLDivElement | null };
  /** Moves the grip by so many days from where it is. */
  readonly take: (grip: Grip, by: number) => void;
}

function Handle({ grip, label, value, said, days, track, take }: HandleProps) {
  const held = useRef<{ readonly x: number; readonly value: number } | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const far = event.shiftKey ? 10 : 1;
    const by = {
      ArrowLeft: -far,
      ArrowDown: -far,
      ArrowRight: far,
      ArrowUp: far,
      PageDown: -10,
      PageUp: 10,
      Home: -days,
      End: days,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    take(grip, by);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { x: event.clientX, value };
  };
  const onPointerMove = (event: PointerEvent) => {
    const width = track.current?.clientWidth ?? 0;
    if (held.current === null || width === 0) return;
    const wanted = held.current.value + ((event.clientX - held.current.x) / width) * days;
    const by = Math.round(wanted) - value;
    if (by !== 0) take(grip, by);
  };
  const release = () => {
    held.current = null;
  };
  return (
    <div
      className={`grip grip-${grip}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={days}
      aria-valuenow={value}
      aria-valuetext={said}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
}
