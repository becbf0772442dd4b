import { FormatError, type Place } from "../errors.ts";
import type { XmlElement } from "../xml/element.ts";

/** A target taken apart: the way to an element, and an attribute of it where one is meant. */
export interface Target {
  readonly path: string;
  readonly steps: readonly TargetStep[];
  readonly attribute: string | undefined;
}

interface TargetStep {
  /** Local name; `*` stands for any. */
  readonly name: string;
  /** Vocabulary of the element; undefined where the target gives no prefix. */
  readonly vocabulary: string | undefined;
  /** Whether it may lie at any depth, not just one below. */
  readonly deep: boolean;
  readonly tests: readonly TargetTest[];
}

/** A value of an attribute, or a place (from 1 on) among what the step and the tests before it leave. */
type TargetTest =
  | { readonly attribute: string; readonly value: string }
  | { readonly position: number };

/** Prefixes that people use without binding them. */
const usualPrefixes = new Set(["sbml", "cellml", "fbc", "comp", "qual", "layout", "distrib"]);

const stepForm =
  /\/(\/|descendant::|descendant-or-self::|child::)?(?:([\w.-]+):)?([A-Za-z_][\w.-]*|\*)((?:\s*\[[^\]]*\])*)/y;
const attributeForm = /\/@(?:[\w.-]+:)?([\w.-]+)$/y;
const attributeTest = /\s*@(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:'([^']*)'|"([^"]*)")\s*(and\s|$)/y;
const positionTest = /^\s*(?:position\(\)\s*=\s*)?([1-9]\d{0,6})\s*$/;

/** Steps to any depth in one target: each goes through the whole model. */
const mostDeep = 4;

/**
 * Reads the part of XPath that targets use: steps from the root, one below the other or at any depth,
 * with tests of attributes for a value and of the place, and an attribute at the end.
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
    const [whole, axis = "child::", prefix, name = "", tests = ""] = step;
    const deep = axis !== "child::";
    if (deep && steps.filter((before) => before.deep).length >= mostDeep) {
      refuse(`has more than ${mostDeep} steps to any depth`);
    }
    steps.push({ name, vocabulary: vocabularyOfPrefix(prefix), deep, tests: parseTests(tests) });
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

  function parseTests(text: string): TargetTest[] {
    return [...text.matchAll(/\[([^\]]*)\]/g)].flatMap(([, inner = ""]) => {
      const position = positionTest.exec(inner)?.[1];
      return position === undefined ? parseAttributeTests(inner) : [{ position: Number(position) }];
    });
  }

  function parseAttributeTests(text: string): TargetTest[] {
    const tests: TargetTest[] = [];
    for (let from = 0, more = true; more; ) {
      attributeTest.lastIndex = from;
      const test = attributeTest.exec(text);
      if (test === null) return refuse(`has the test [${text.trim()}], which is not read`);
      tests.push({ attribute: test[1] as string, value: test[2] ?? (test[3] as string) });
      from += test[0].length;
      more = test[4] !== "";
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
  type Way = [XmlElement, ...XmlElement[]];
  // Above the root stands the document, which has no element of its own.
  let ways = new Map<XmlElement | undefined, readonly XmlElement[]>([[undefined, []]]);
  for (const step of steps) {
    const next = new Map<XmlElement | undefined, readonly XmlElement[]>();
    const visited = new Set<XmlElement>();
    const descend = (children: readonly XmlElement[], way: readonly XmlElement[]): void => {
      for (const found of chosen(children, step)) {
        if (!next.has(found)) next.set(found, [...way, found]);
      }
      if (!step.deep) return;
      for (const child of children) {
        if (visited.has(child)) continue;
        visited.add(child);
        descend(child.children, [...way, child]);
      }
    };
    for (const [element, way] of ways) descend(element?.children ?? [root], way);
    ways = next;
  }
  const [way] = ways.values();
  if (way === undefined) {
    throw new FormatError(`the target ${path} is not in the model`, place);
  }
  if (ways.size > 1) {
    throw new FormatError(`the target ${path} stands for ${ways.size} elements`, place);
  }
  return way as Way;
}

/** Those of some siblings that a step means. */
function chosen(
  siblings: readonly XmlElement[],
  { name, vocabulary, tests }: TargetStep,
): readonly XmlElement[] {
  let left = siblings.filter(
    (element) =>
      (name === "*" || element.name === name) &&
      (vocabulary === undefined || vocabulary === vocabularyOf(element.namespace)),
  );
  for (const test of tests) {
    left =
      "position" in test
        ? left.slice(test.position - 1, test.position)
        : left.filter((element) => attributeOf(element, test.attribute) === test.value);
  }
  return left;
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
