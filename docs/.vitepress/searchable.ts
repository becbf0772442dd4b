import type { MarkdownEnv, MarkdownRenderer } from "vitepress";

/** A page as the search sees it: words, without formulas and drawings. */
export function searchable(text: string, env: MarkdownEnv, markdown: MarkdownRenderer): string {
  const html = markdown.render(text, env);
  if (env.frontmatter?.search === false) return "";
  return html.replace(/<(math|svg)\b[\s\S]*?<\/\1>/g, "");
}
