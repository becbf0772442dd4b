import type { XmlElement } from "../xml/element.ts";

/** The element with another value of an attribute. */
export function withAttribute(element: XmlElement, key: string, value: string): XmlElement {
  return { ...element, attributes: new Map(element.attributes).set(key, value) };
}

/** The element without an attribute. */
export function withoutAttribute(element: XmlElement, key: string): XmlElement {
  const attributes = new Map(element.attributes);
  attributes.delete(key);
  return { ...element, attributes };
}

/** The element with other content. */
export function withContent(
  element: XmlElement,
  content: readonly (XmlElement | string)[],
): XmlElement {
  return { ...element, content, children: content.filter((part) => typeof part !== "string") };
}

/**
 * The root with other elements, or none, in the place of the last of `way`.
 * @param way elements from the root down
 */
export function replaced(
  way: readonly [XmlElement, ...XmlElement[]],
  replacement: readonly XmlElement[],
): XmlElement {
  let inserted = replacement;
  for (let depth = way.length - 1; depth > 0; depth--) {
    const old = way[depth];
    const content = (way[depth - 1] as XmlElement).content.flatMap(
      (part): readonly (XmlElement | string)[] => (part === old ? inserted : [part]),
    );
    inserted = [withContent(way[depth - 1] as XmlElement, content)];
  }
  return inserted[0] as XmlElement;
}

/** Elements written without a namespace of their own, moved into the one of the model around them. */
export function adopted(element: XmlElement, from: string, to: string): XmlElement {
  const content = element.content.map((part) =>
    typeof part === "string" ? part : adopted(part, from, to),
  );
  const namespace = element.namespace === from ? to : element.namespace;
  return { ...withContent(element, content), namespace };
}
