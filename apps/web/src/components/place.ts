/** Room between a list and what it opens from, and the edge of the window, pixels. */
const gap = { anchor: 4, edge: 12 } as const;

/** Puts an open list below what it belongs to, or above where more room is. */
export function place(list: HTMLElement, anchor: HTMLElement): void {
  const { left, top, bottom, width } = anchor.getBoundingClientRect();
  const below = innerHeight - bottom - gap.anchor - gap.edge;
  const above = top - gap.anchor - gap.edge;
  const isBelow = below >= Math.min(list.scrollHeight, 240) || below >= above;
  list.style.minWidth = `${width}px`;
  list.style.maxHeight = `${Math.max(isBelow ? below : above, 80)}px`;
  const farthest = document.documentElement.clientWidth - list.offsetWidth - gap.edge;
  list.style.left = `${Math.max(Math.min(left, farthest), gap.edge)}px`;
  list.style.top = `${isBelow ? bottom + gap.anchor : top - gap.anchor - list.offsetHeight}px`;
}
