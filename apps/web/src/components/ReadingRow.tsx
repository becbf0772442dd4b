import type { Reading } from "@endocrine/clinic";
import type { ReactNode } from "react";
import { printInterval, printValue } from "../text/numbers.ts";
import { printUnit } from "../text/units.ts";
import { Flag } from "./Flag.tsx";

interface Props {
  readonly name: ReactNode;
  readonly reading: Reading;
  /** How its value is printed. */
  readonly print?: (value: number) => string;
  /** Further cells. */
  readonly children?: ReactNode;
}

/** The head of a table of readings, without the columns that only one table has. */
export function ReadingHead({
  name,
  children,
}: {
  readonly name: string;
  readonly children?: ReactNode;
}) {
  return (
    <thead>
      <tr>
        <th scope="col">{name}</th>
        <th scope="col" className="number">
          Value
        </th>
        <th scope="col">Unit</th>
        <th scope="col">Flag</th>
        <th scope="col" className="number">
          Reference
        </th>
        {children}
      </tr>
    </thead>
  );
}

/** One row: name, value, unit, flag, reference interval. */
export function ReadingRow({ name, reading, print = printValue, children }: Props) {
  const interval = printInterval(reading.low, reading.high);
  return (
    <tr className={reading.flag === "N" ? undefined : `out out-${reading.flag}`}>
      <th scope="row">{name}</th>
      <td className="number">{print(reading.value)}</td>
      <td className="unit">{printUnit(reading.unit)}</td>
      <td>
        <Flag flag={reading.flag} />
      </td>
      <td className="number interval">
        {interval ?? (
          <>
            <span aria-hidden="true">–</span>
            <span className="hidden">none published</span>
          </>
        )}
      </td>
      {children}
    </tr>
  );
}
