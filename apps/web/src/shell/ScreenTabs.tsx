import type { KeyboardEvent } from "react";
import type { Screen } from "../screens/screen.ts";
import { useText } from "../text/text.ts";

interface Props {
  readonly screens: readonly Screen[];
  readonly open: Screen;
  readonly onOpen: (screen: Screen) => void;
}

/** Id of the element that shows the open screen. */
export const panelId = "screen";

/** Id of the tab of a screen. */
export function tabId(screen: Screen): string {
  return `tab-${screen.id}`;
}

/** The screens as tabs: one stop for the Tab key, arrows between them. */
export function ScreenTabs({ screens, open, onOpen }: Props) {
  const { shell } = useText().words;
  const move = (event: KeyboardEvent) => {
    const at = screens.indexOf(open);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const to = steps[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = screens.at(to % screens.length)!;
    onOpen(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className="screens" role="tablist" aria-label={shell.screens}>
      {screens.map((screen) => (
        <button
          key={screen.id}
          id={tabId(screen)}
          type="button"
          role="tab"
          className="screen-tab"
          aria-selected={screen === open}
          aria-controls={panelId}
          tabIndex={screen === open ? 0 : -1}
          onClick={() => onOpen(screen)}
          onKeyDown={move}
        >
          {shell.screen[screen.id]}
        </button>
      ))}
    </div>
  );
}
