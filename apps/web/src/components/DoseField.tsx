import { Button, Group, Input, Label, NumberField } from "react-aria-components";
import type { TreatmentEntry } from "../state/catalogue.ts";
import { useText, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";

interface Props {
  readonly treatment: TreatmentEntry;
  readonly dose: number;
  /** Called with null for the usual dose. */
  readonly onChange: (dose: number | null) => void;
  readonly onRemove: () => void;
}

/** The dose of one treatment in its unit, with what the treatment does. */
export function DoseField({ treatment, dose, onChange, onRemove }: Props) {
  const { words, print, unit: printUnit } = useText();
  const { unit, usualDose } = treatment;
  const { name = treatment.id, about } = wordsOf(words.treatments, treatment.id) ?? {};
  const drug = sentence(name);
  return (
    <>
      <NumberField
        className="dose"
        minValue={0}
        step={stepOf(usualDose)}
        value={dose}
        formatOptions={{ maximumFractionDigits: 3 }}
        onChange={(value) => onChange(Number.isNaN(value) || value === usualDose ? null : value)}
      >
        <Label>
          {drug}, {printUnit(unit)}
        </Label>
        <Group className="dose-group">
          <Button slot="decrement" aria-label={words.choices.less(name)}>
            −
          </Button>
          <Input />
          <Button slot="increment" aria-label={words.choices.more(name)}>
            +
          </Button>
          <button
            type="button"
            className="remove"
            aria-label={words.choices.stopOne(name)}
            onClick={onRemove}
          >
            {words.choices.stop}
          </button>
        </Group>
      </NumberField>
      <p className="hint">
        {about} {words.choices.usualDose(`${print.number(usualDose)} ${printUnit(unit)}`)}
      </p>
    </>
  );
}

/** A twentieth of the usual dose, rounded to 1, 2.5 or 5 of a decade: the sizes that tablets have. */
function stepOf(usualDose: number): number {
  const wanted = usualDose / 20 || 1;
  const decade = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2.5, 5, 10].find((each) => each * decade >= wanted - 1e-9)!;
  return factor * decade;
}
