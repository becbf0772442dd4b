import { FormatError, type Place } from "../errors.ts";
import type { XmlElement } from "../xml/element.ts";

/** A target taken apart: the way to an element, and an attribute of it where one is meant. */
export interface Target {
  readonly path: string;
  readonly steps: readonly TargetStep[];
  readonly attribute: string | undefined;
}

interface TargetStep {
  readonly name: string;
  /** Vocabulary of the element; undefined where the target gives no prefix. */
  readonly vocabulary: string | undefined;
  readonly tests: readonly { readonly attribute: string; readonly value: string }[];
}

/** Prefixes that people use without binding them. */
const usualPrefixes = new Set(["sbml", "cellml", "fbc", "comp", "qual", "layout", "distrib"]);

const stepForm = /\/(?:([\w.-]+):)?([\w.-]+)((?:\s*\[[^\]]*\])*)/y;
const attributeForm = /\/@(?:[\w.-]+:)?([\w.-]+)$/y;
const testForm = /\s*\[\s*@(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:'([^']*)'|"([^"]*)")\s*\]/y;

/**
 * Reads the part of XPath that targets use: steps from the root with at most tests of attributes for a
 * value, and an attribute at the end.
 * @throws FormatError that quotes a target of another form
 */
export function parseTarget(
  path: string,
  prefixes: ReadonlyMap<string, string>,
  place: Place,
): Target {
  const refuse = (why: string): never => {
    throw new FormatError(`the target ${path.slice(0, 300)} ${why}`, place);
  };
  const steps: TargetStep[] = [];
  let at = 0;
  while (at < path.length) {
    attributeForm.lastIndex = at;
    const attribute = attributeForm.exec(path);
    if (attribute !== null) {
      if (steps.length === 0) refuse("names no element");
      return { path, steps, attribute: attribute[1] };
    }
    stepForm.lastIndex = at;
    const step = stepForm.exec(path);
    if (step === null) return refuse("is not read: only /prefix:name[@attribute='value']/... is");
    const [whole, prefix, name = "", tests = ""] = step;
    steps.push({ name, vocabulary: vocabularyOfPrefix(prefix), tests: parseTests(tests) });
    at += whole.length;
  }
  if (steps.length === 0) refuse("is empty");
  return { path, steps, attribute: undefined };

  function vocabularyOfPrefix(prefix: string | undefined): string | undefined {
    if (prefix === undefined) return undefined;
    const bound = prefixes.get(prefix);
    if (bound !== undefined) return vocabularyOf(bound);
    return usualPrefixes.has(prefix)
      ? prefix
      : refuse(`has the prefix ${prefix}, which is not bound`);
  }

  function parseTests(text: string): { attribute: string; value: string }[] {
    const tests: { attribute: string; value: string }[] = [];
    for (let from = 0; from < text.length; ) {
      testForm.lastIndex = from;
      const test = testForm.exec(text);
      if (test === null) return refuse(`has the test ${text.trim()}, which is not read`);
      tests.push({ attribute: test[1] as string, value: test[2] ?? (test[3] as string) });
      from += test[0].length;
    }
    return tests;
  }
}

/**
 * The vocabulary behind a namespace, the same for all its levels and versions: a document made for one
 * version of a model's language is often used with another.
 */
export function vocabularyOf(namespace: string): string {
  const sbml = /^http:\/\/www\.sbml\.org\/sbml\/level\d(?:\/version\d(?:\/(\w+))?)?/.exec(
    namespace,
  );
  if (sbml !== null) return sbml[1] === undefined || sbml[1] === "core" ? "sbml" : sbml[1];
  return /^http:\/\/www\.cellml\.org\/cellml\//.test(namespace) ? "cellml" : namespace;
}

/**
 * The elements from the root to the one that a target means.
 * @throws FormatError where it means none or several
 */
export function followTarget(
  root: XmlElement,
  { path, steps }: Target,
  place: Place,
): [XmlElement, ...XmlElement[]] {
  const [first, ...rest] = steps as [TargetStep, ...TargetStep[]];
  let ways: [XmlElement, ...XmlElement[]][] = matches(root, first) ? [[root]] : [];
  for (const step of rest) {
    ways = ways.flatMap((way) =>
      (way.at(-1) as XmlElement).children
        .filter((child) => matches(child, step))
        .map((child): [XmlElement, ...XmlElement[]] => [...way, child]),
    );
  }
  const [way] = ways;
  if (way === undefined) {
    throw new FormatError(`the target ${path} is not in the model`, place);
  }
  if (ways.length > 1) {
    throw new FormatError(`the target ${path} stands for ${ways.length} elements`, place);
  }
  return way;
}

function matches(element: XmlElement, { name, vocabulary, tests }: TargetStep): boolean {
  return (
    element.name === name &&
    (vocabulary === undefined || vocabulary === vocabularyOf(element.namespace)) &&
    tests.every(({ attribute, value }) => attributeOf(element, attribute) === value)
  );
}

/** An attribute by its local name, of whatever namespace. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(attributeKey(element, name));
}

/** The key under which an element has an attribute; that of a plain one where it has none. */
export function attributeKey(element: XmlElement, name: string): string {
  if (element.attributes.has(name)) return name;
  for (const key of element.attributes.keys()) if (key.endsWith(` ${name}`)) return key;
  return name;
}
