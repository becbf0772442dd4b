import type { Reading } from "@endocrine/clinic";
import type { ReactNode } from "react";
import { useText } from "../text/text.ts";
import { Flag } from "./Flag.tsx";

interface Props {
  readonly name: ReactNode;
  readonly reading: Reading;
  /** Whether its value may lie on either side of zero. */
  readonly signed?: boolean;
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
  const { report } = useText().words;
  return (
    <thead>
      <tr>
        <th scope="col">{name}</th>
        <th scope="col" className="number">
          {report.value}
        </th>
        <th scope="col" className="unit">
          {report.unit}
        </th>
        <th scope="col">
          <span className="flag-heading">{report.flagColumn}</span>
        </th>
        <th scope="col" className="number">
          {report.reference}
        </th>
        {children}
      </tr>
    </thead>
  );
}

/** One row: name, value, unit, flag, reference interval. */
export function ReadingRow({ name, reading, signed = false, children }: Props) {
  const { words, print, unit } = useText();
  const interval = print.interval(reading.low, reading.high);
  return (
    <tr className={reading.flag === "N" ? undefined : `out out-${reading.flag}`}>
      <th scope="row">{name}</th>
      <td className="number">
        {signed ? print.signed(reading.value) : print.value(reading.value)}
        <span className="unit-inline"> {unit(reading.unit)}</span>
      </td>
      <td className="unit">{unit(reading.unit)}</td>
      <td>
        <Flag flag={reading.flag} />
      </td>
      <td className="number interval">
        {interval ?? (
          <>
            <span aria-hidden="true">–</span>
            <span className="hidden">{words.report.noInterval}</span>
          </>
        )}
      </td>
      {children}
    </tr>
  );
}
