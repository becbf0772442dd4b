import { useRef } from "react";

/** The value, or the one of the last time where they are the same in content. */
export function useSame<T>(value: T): T {
  const last = useRef({ value, content: "" });
  const content = JSON.stringify(value);
  if (last.current.content !== content) last.current = { value, content };
  return last.current.value;
}
