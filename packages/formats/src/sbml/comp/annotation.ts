import type { XmlElement } from "../../xml/element.ts";

/** An annotation whose statements (`rdf:about="#metaid"`) are of elements that now have other metaids. */
export function readdress(
  annotation: XmlElement,
  metaidOf: (metaid: string) => string | undefined,
): XmlElement {
  const attributes = new Map(annotation.attributes);
  for (const [key, value] of attributes) {
    if (!value.startsWith("#") || !/^(.* )?about$/.test(key)) continue;
    const metaid = metaidOf(value.slice(1));
    if (metaid !== undefined) attributes.set(key, `#${metaid}`);
  }
  const content = annotation.content.map((part) =>
    typeof part === "string" ? part : readdress(part, metaidOf),
  );
  const children = content.filter((part) => typeof part !== "string");
  return { ...annotation, attributes, content, children };
}
