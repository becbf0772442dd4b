import type { TreatmentEntry } from "../state/catalogue.ts";
import { useText, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import { focusChoice } from "./Choice.tsx";
import { NumberField } from "./NumberField.tsx";

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
        label={`${drug}, ${printUnit(unit)}`}
        value={dose}
        low={0}
        step={stepOf(usualDose)}
        buttons={{ less: words.choices.less(name), more: words.choices.more(name) }}
        onChange={(value) => onChange(value === usualDose ? null : value)}
      >
        <button
          type="button"
          className="remove"
          aria-label={words.choices.stopOne(name)}
          onClick={({ currentTarget }) => {
            focusChoice(currentTarget);
            onRemove();
          }}
        >
          {words.choices.stop}
        </button>
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
