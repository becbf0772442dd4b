/** Functions that are 1 over another. */
export const reciprocals: Readonly<Record<string, string>> = {
  sec: "cos",
  csc: "sin",
  cot: "tan",
  sech: "cosh",
  csch: "sinh",
  coth: "tanh",
};

/** Inverse functions that are another of 1 over their argument. */
export const ofReciprocal: Readonly<Record<string, string>> = {
  arcsec: "arccos",
  arccsc: "arcsin",
  arccot: "arctan",
  arcsech: "arccosh",
  arccsch: "arcsinh",
  arccoth: "arctanh",
};
