import { useText } from "../text/text.ts";
import { panelId } from "./ScreenTabs.tsx";

/** For the keyboard: past the header. It leaves the address alone, which holds the scenario. */
export function SkipLink() {
  const { words } = useText();
  return (
    <a
      className="skip"
      href={`#${panelId}`}
      onClick={(event) => {
        event.preventDefault();
        // while a screen loads, the one before it is still there, not displayed
        const mains = [...document.querySelectorAll("main")];
        const main = mains.find((one) => one.checkVisibility());
        main?.setAttribute("tabindex", "-1");
        main?.focus();
      }}
    >
      {words.shell.skip}
    </a>
  );
}
