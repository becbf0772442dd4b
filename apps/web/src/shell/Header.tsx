import { useId, useState } from "react";
import type { Screen } from "../screens/screen.ts";
import type { View } from "../state/view.ts";
import { useText } from "../text/text.ts";
import { Icon } from "./Icon.tsx";
import { ScreenTabs } from "./ScreenTabs.tsx";
import { Settings } from "./Settings.tsx";
import { keys } from "./shortcuts.ts";

interface Props {
  readonly screens: readonly Screen[];
  /** The one that is open. */
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onShare: () => void;
  readonly onAbout: () => void;
  readonly units: View["units"];
  readonly onUnits: (units: View["units"]) => void;
}

/** Name, screens, and what can be done on each of them. On a narrow page the settings unfold. */
export function Header(props: Props) {
  const { screens, screen, onScreen, canUndo, canRedo, onUndo, onRedo } = props;
  const { onShare, onAbout, units, onUnits } = props;
  const { shell } = useText().words;
  const [open, setOpen] = useState(false);
  const settings = useId();
  return (
    <header className="top">
      <h1>
        endocrine <span className="subtitle">{shell.subtitle}</span>
      </h1>
      <ScreenTabs screens={screens} open={screen} onOpen={onScreen} />
      <div className="tools">
        <Tool name="undo" label={shell.undo} keys={keys.undo} off={!canUndo} onPress={onUndo} />
        <Tool name="redo" label={shell.redo} keys={keys.redo} off={!canRedo} onPress={onRedo} />
        <Tool name="share" label={shell.share} keys={keys.share} onPress={onShare} />
        <Tool name="about" label={shell.about} keys={keys.about} onPress={onAbout} />
        <button
          type="button"
          className="icon-button settings-toggle"
          aria-label={shell.settings}
          aria-expanded={open}
          aria-controls={settings}
          onClick={() => setOpen(!open)}
        >
          <Icon name="settings" />
        </button>
      </div>
      <div id={settings} className={open ? "settings open" : "settings"}>
        <Settings units={units} onUnits={onUnits} />
      </div>
    </header>
  );
}

interface ToolProps {
  readonly name: "undo" | "redo" | "share" | "about";
  readonly label: string;
  readonly keys: string;
  /** Whether there is nothing to do; the button keeps the focus. */
  readonly off?: boolean;
  readonly onPress: () => void;
}

function Tool({ name, label, keys: shown, off = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={`${label} (${shown})`}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onPress}
    >
      <Icon name={name} />
    </button>
  );
}
