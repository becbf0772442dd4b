import { useText } from "../text/text.ts";

/** For the keyboard: past the header. It leaves the address alone, which holds the scenario. */
export function SkipLink() {
  const { words } = useText();
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a place on the page
    <a
      className="skip"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        const main = document.querySelector("main");
        main?.setAttribute("tabindex", "-1");
        main?.focus();
      }}
    >
      {words.shell.skip}
    </a>
  );
}
