/** The package has types for its ES module only, which does not load in Node. */
declare module "libcellml.js/libcellml.common.js" {
  // biome-ignore lint/suspicious/noExplicitAny: an Embind module without types
  const load: () => Promise<any>;
  export default load;
}
