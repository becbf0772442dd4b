import type { ModuleDefinition, ParameterDefinition } from "@endocrine/engine";
import type { SbmlElement } from "../sbml/document.ts";
import { makeNotes } from "../sbml/write/metadata.ts";
import { addressesOf, describedBy, type PublishedSource } from "./sources.ts";

/** Publications by the keys that modules name them by. */
export type Sources = Readonly<Record<string, PublishedSource>>;

type Described = Pick<SbmlElement, "id" | "metaid" | "name" | "notes" | "annotation" | "place">;

/** What modules say of their quantities, as SBML elements carry it: name, notes, annotation. */
export class Descriptions {
  readonly #meanings = new Map<string, string | undefined>();
  readonly #parameters = new Map<string, ParameterDefinition>();
  readonly #sources: Sources;

  constructor(modules: readonly ModuleDefinition[], sources: Sources) {
    this.#sources = sources;
    for (const { id, parameters = {}, variables = {}, states = {}, events = {} } of modules) {
      for (const [name, one] of Object.entries(parameters)) {
        this.#parameters.set(`${id}.${name}`, one);
        this.#meanings.set(`${id}.${name}`, one.meaning);
      }
      for (const group of [variables, states, events]) {
        for (const [name, one] of Object.entries(group)) {
          this.#meanings.set(`${id}.${name}`, one.meaning);
        }
      }
    }
  }

  /** The parts of an SBML element that stands for the quantity. */
  of(name: string, id: string): Described & { readonly id: string } {
    const meaning = this.#meanings.get(name);
    const parameter = this.#parameters.get(name);
    const source = parameter && this.#sources[parameter.source];
    const metaid = `meta_${id}`;
    const annotation = source && describedBy(metaid, addressesOf(source), "bqbiol");
    const paragraphs = [
      ...(meaning === undefined ? [] : [meaning]),
      ...(parameter === undefined ? [] : origin(parameter, source)),
    ];
    return {
      id,
      name,
      metaid: annotation && metaid,
      notes: makeNotes(paragraphs),
      annotation,
      place: {},
    };
  }
}

/** Where a number comes from, for people. */
function origin(
  { source, note, fitted }: ParameterDefinition,
  published: PublishedSource | undefined,
): string[] {
  const lines = [`Source: ${published?.text ?? unpublished[source] ?? source}`];
  if (fitted !== undefined) lines.push(`Fitted to that source by ${fitted}`);
  if (note !== undefined) lines.push(`Note: ${note}`);
  return lines;
}

const unpublished: Readonly<Record<string, string>> = {
  design: "a choice of this model's design",
  lesion: "a neutral switch for disorders",
};

/** Publications that the equations of the modules come from, each once. */
export function equationSources(modules: readonly ModuleDefinition[], sources: Sources): string[] {
  const keys = new Set(modules.flatMap((module) => module.sources ?? []));
  return [...keys].flatMap((key) => {
    const source = sources[key];
    return source === undefined ? [] : addressesOf(source);
  });
}
