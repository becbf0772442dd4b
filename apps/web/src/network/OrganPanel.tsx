import { useText, wordsOf } from "../text/text.ts";
import { type Level, levelOf } from "./flow.ts";
import type { Edge, Graph } from "./graph.ts";
import type { Organ } from "./organs.ts";

interface Props {
  readonly organ: Organ;
  readonly graph: Graph<Organ>;
  readonly onOpen: () => void;
  readonly onChoose: (organ: Organ) => void;
}

/** What an organ is told and what it tells, strongest change first. */
export function OrganPanel({ organ, graph, onOpen, onChoose }: Props) {
  const { words } = useText();
  const byChange = (one: Edge<Organ>, other: Edge<Organ>) =>
    Math.abs(other.change) - Math.abs(one.change) || other.hormones.length - one.hormones.length;
  const told = graph.edges.filter(({ to }) => to === organ).sort(byChange);
  const tells = graph.edges.filter(({ from }) => from === organ).sort(byChange);
  return (
    <div className="organ-panel">
      <h3>{words.network.organs[organ]}</h3>
      <button type="button" className="quiet" onClick={onOpen}>
        {words.network.open(words.network.organs[organ])}
      </button>
      <Flows title={words.network.receives} edges={told} end="from" onChoose={onChoose} />
      <Flows title={words.network.gives} edges={tells} end="to" onChoose={onChoose} />
    </div>
  );
}

/** The flows that stray most from health, while no organ is chosen. */
export function Changes({
  graph,
  onChoose,
}: {
  readonly graph: Graph<Organ>;
  readonly onChoose: (organ: Organ) => void;
}) {
  const { words } = useText();
  const strongest = graph.edges
    .filter(({ change, hormones }) => change !== 0 && hormones.length > 0)
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change))
    .slice(0, 12);
  return (
    <div className="organ-panel">
      <p className="hint">{words.network.choose}</p>
      {strongest.length > 0 && (
        <section>
          <h3>{words.network.strongest}</h3>
          <ul className="flows">
            {strongest.map(({ from, to, hormones, change }) => (
              <li key={`${from} ${to}`}>
                <button type="button" className="link" onClick={() => onChoose(from)}>
                  {words.network.organs[from]} → {words.network.organs[to]}
                </button>
                <span className="carried">
                  {hormones.map((id) => wordsOf(words.hormones, id)?.symbol ?? id).join(", ")}
                </span>
                <LevelSign level={levelOf(change)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function LevelSign({ level }: { readonly level: Level }) {
  const { words } = useText();
  return (
    <span className={`level level-${level}`} title={words.network.level[level]}>
      <span aria-hidden="true">{{ low: "▼", normal: "·", high: "▲" }[level]}</span>
      <span className="hidden">{words.network.level[level]}</span>
    </span>
  );
}

interface FlowsProps {
  readonly title: string;
  readonly edges: readonly Edge<Organ>[];
  readonly end: "from" | "to";
  readonly onChoose: (organ: Organ) => void;
}

function Flows({ title, edges, end, onChoose }: FlowsProps) {
  const { words } = useText();
  return (
    <section>
      <h4>{title}</h4>
      {edges.length === 0 && <p className="hint">{words.network.nothing}</p>}
      <ul className="flows">
        {edges.map((edge) => {
          const level = levelOf(edge.change);
          const names = edge.hormones.map((id) => wordsOf(words.hormones, id)?.symbol ?? id);
          return (
            <li key={edge[end]}>
              <button type="button" className="link" onClick={() => onChoose(edge[end])}>
                {words.network.organs[edge[end]]}
              </button>
              <span className="carried">{names.join(", ")}</span>
              <LevelSign level={level} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
