import { useId, useState } from "react";
import type { View } from "../state/view.ts";
import { languages, matchLanguage } from "../text/languages.ts";
import { useText } from "../text/text.ts";
import { keepPreference, recallTheme, showTheme, type Theme, themes } from "./preferences.ts";
import { useLanguage } from "./useLanguage.ts";

interface Props {
  readonly units: View["units"];
  readonly onUnits: (units: View["units"]) => void;
}

const unitSystems: readonly View["units"][] = ["si", "conventional"];

/** How the page is shown: language, units, colours. */
export function Settings({ units, onUnits }: Props) {
  const { language, words } = useText();
  const { shell } = words;
  const setLanguage = useLanguage();
  const [theme, setTheme] = useState(recallTheme);
  const choose = (chosen: Theme) => {
    setTheme(chosen);
    keepPreference("theme", chosen);
    showTheme(chosen);
  };
  return (
    <>
      <Setting
        label={shell.language}
        value={language}
        options={languages.map(({ id, name }) => ({ id, label: name, lang: id }))}
        onChange={(id) => setLanguage(matchLanguage(id)!)}
      />
      <Setting
        label={shell.units}
        value={units}
        options={unitSystems.map((id) => ({ id, label: shell.unit[id] }))}
        onChange={onUnits}
      />
      <Setting
        label={shell.theme}
        value={theme}
        options={themes.map((id) => ({ id, label: shell.themes[id] }))}
        onChange={choose}
      />
    </>
  );
}

interface SettingProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string; readonly lang?: string }[];
  readonly onChange: (id: T) => void;
}

/** A labelled list of the browser's own. */
function Setting<T extends string>({ label, value, options, onChange }: SettingProps<T>) {
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => (
          <option key={option.id} value={option.id} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
