/** Namespaces of notes and annotations. */
export const namespaces = {
  xhtml: "http://www.w3.org/1999/xhtml",
  mathml: "http://www.w3.org/1998/Math/MathML",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  bqbiol: "http://biomodels.net/biology-qualifiers/",
  bqmodel: "http://biomodels.net/model-qualifiers/",
} as const;
