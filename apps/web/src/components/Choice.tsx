import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from "react-aria-components";
import { useText } from "../text/text.ts";

/** One way to choose. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly options: readonly Option[];
  /** The chosen id; null shows the placeholder. */
  readonly value: string | null;
  readonly placeholder?: string;
  readonly onChange: (id: string) => void;
}

/** A labelled list to choose one option from. */
export function Choice({ label, options, value, placeholder, onChange }: Props) {
  const { words } = useText();
  return (
    <Select
      className="choice"
      value={value}
      placeholder={placeholder ?? words.choices.choose}
      onChange={(id) => {
        if (id !== null) onChange(String(id));
      }}
    >
      <Label>{label}</Label>
      <Button className="choice-button">
        <SelectValue />
        <span aria-hidden="true" className="chevron" />
      </Button>
      <Popover className="popover">
        <ListBox className="listbox" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} className="option">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
