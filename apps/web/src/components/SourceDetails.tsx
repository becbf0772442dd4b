import type { Source } from "@endocrine/clinic";
import { useState } from "react";
import { SourceList } from "./SourceList.tsx";

interface Props {
  readonly title: string;
  readonly sources: readonly Source[];
}

/** Citations under a title that unfolds. They are written when it first does: all of them are hundreds. */
export function SourceDetails({ title, sources }: Props) {
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details onToggle={() => setWasOpen(true)}>
      <summary>{title}</summary>
      {wasOpen && <SourceList sources={sources} />}
    </details>
  );
}
