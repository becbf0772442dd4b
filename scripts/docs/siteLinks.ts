import { posix } from "node:path";

/** Pages of the root and of `docs/` that have another place on the site. */
const moved: Readonly<Record<string, string>> = {
  "../README.md": "guide/what-it-is.md",
  "../CONTRIBUTING.md": "contributing.md",
  "../CHANGELOG.md": "changelog.md",
};

/**
 * Links of a page of `docs/` as they stand on the site; what the site does not hold becomes plain text.
 * @param path of the page in `docs/`
 * @param modules ids of the modules that have a page
 */
export function siteLinks(text: string, path: string, modules: readonly string[]): string {
  return text.replace(/\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^)\s]+)\)/g, (whole, label, target) => {
    if (/^(?:[a-z]+:|#|\/)/.test(target)) return whole;
    const [file = "", hash] = target.split("#");
    const from = posix.normalize(posix.join(posix.dirname(path), file));
    if (/^model\/.+\.md$/.test(from)) {
      const module = modules.find((id) => id.toLowerCase() === hash) ?? "index";
      return `[${label}](${link(path, `model/${module}.md`)})`;
    }
    const known = moved[from];
    if (known !== undefined) return `[${label}](${link(path, known)})`;
    if (from.startsWith("..")) return `${label} (\`${from.replace(/^\.\.\//, "")}\`)`;
    return hash === undefined || !from.startsWith("..") ? whole : label;
  });
}

function link(path: string, target: string): string {
  const steps = posix.relative(posix.dirname(path), target);
  return steps.startsWith(".") ? steps : `./${steps}`;
}
