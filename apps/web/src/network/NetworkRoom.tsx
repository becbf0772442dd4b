import type { Scenario, Source } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { useEffect, useRef, useState } from "react";
import { ErrorPanel } from "../components/ErrorPanel.tsx";
import { useText } from "../text/text.ts";
import type { Clinic } from "../worker.ts";
import { moduleGraph } from "./graph.ts";
import { ModuleMap } from "./ModuleMap.tsx";
import { ModulePanel } from "./ModulePanel.tsx";
import { OrganMap } from "./OrganMap.tsx";
import { Changes, OrganPanel } from "./OrganPanel.tsx";
import type { Organ } from "./organs.ts";
import { useModules } from "./useModules.ts";
import { useNetwork } from "./useNetwork.ts";
import "../styles/network.css";

interface Props {
  readonly clinic: Remote<Clinic>;
  readonly scenario: Scenario;
  /** Day of the run whose flows are shown. */
  readonly day: number;
  readonly sources: readonly Source[];
}

/** The feedback network: organs first, then the modules of one, then the equations of a module. */
export function NetworkRoom({ clinic, scenario, day, sources }: Props) {
  const { words } = useText();
  const { network, error, busy } = useNetwork(clinic, scenario, day);
  const [organ, setOrgan] = useState<Organ | null>(null);
  const [opened, setOpened] = useState(false);
  const [module, setModule] = useState<string | null>(null);
  const modules = useModules(clinic, scenario, opened);
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(host);
  if (error !== null) return <ErrorPanel message={error} />;

  const open = (next: Organ | null, deeper: boolean) => {
    setOrgan(next);
    setOpened(deeper);
    setModule(null);
  };
  const organs = network?.organs ?? null;
  const shown = modules?.find(({ id }) => id === module);
  const sideLabel =
    module ?? (organ === null ? words.network.strongest : words.network.organs[organ]);
  return (
    <section className="network card" aria-labelledby="network-heading" aria-busy={busy}>
      <div className="network-head">
        <h2 id="network-heading">
          {opened && organ !== null
            ? words.network.modules(words.network.organs[organ])
            : words.network.heading}
        </h2>
        {opened && (
          <button type="button" className="quiet" onClick={() => open(organ, false)}>
            {words.network.back}
          </button>
        )}
        <FlowLegend />
      </div>
      <p className="hint">{opened ? words.network.pickModule : words.network.about}</p>
      <div className="network-body">
        <div ref={host} className="network-map">
          {network === null || organs === null || (opened && modules === null) ? (
            <p className="waiting">{words.network.loading}</p>
          ) : opened && organ !== null && modules !== null ? (
            <ModuleMap
              graph={moduleGraph(modules, organ, network.flows)}
              label={words.network.modules(words.network.organs[organ])}
              chosen={module}
              room={width}
              onChoose={(id) => setModule(id === module ? null : id)}
              onOrgan={(next) => open(next, true)}
            />
          ) : (
            <OrganMap
              graph={organs}
              chosen={organ}
              onChoose={(next) => open(next, false)}
              tall={width < narrow}
            />
          )}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <section className="network-side" aria-label={sideLabel} tabIndex={0}>
          {shown !== undefined && network !== null ? (
            <ModulePanel module={shown} flows={network.flows} sources={sources} />
          ) : organ !== null && organs !== null ? (
            <OrganPanel
              organ={organ}
              graph={organs}
              onOpen={() => open(organ, true)}
              onChoose={(next) => open(next, false)}
            />
          ) : (
            organs !== null && <Changes graph={organs} onChoose={(next) => open(next, false)} />
          )}
        </section>
      </div>
    </section>
  );
}

function FlowLegend() {
  const { words } = useText();
  return (
    <ul className="legend" aria-label={words.network.legend}>
      {(["low", "normal", "high"] as const).map((level) => (
        <li key={level}>
          <svg width="34" height="10" aria-hidden="true">
            <path
              className={`flow flow-${level}`}
              d="M1 5 H33"
              strokeWidth={level === "normal" ? 1.5 : 4}
            />
          </svg>
          {words.network.level[level]}
        </li>
      ))}
    </ul>
  );
}

/** Width below which the map of organs stands on end, as on a phone, px. */
const narrow = 560;

/** Width of an element, px. */
function useWidth(host: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(narrow);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [host]);
  return width;
}
