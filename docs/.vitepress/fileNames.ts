import type { MarkdownRenderer } from "vitepress";

/** A block that is a file to write, as in ```` ```ts drug.ts ````, shows the file's name in place of its language. */
export function fileNames(markdown: MarkdownRenderer): void {
  const { fence } = markdown.renderer.rules;
  if (fence === undefined) return;
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const [, file] = (tokens[index]?.info ?? "").split(/\s+/);
    const html = fence(tokens, index, ...rest);
    if (file === undefined || !/^[\w.-]+$/.test(file)) return html;
    return html.replace(/<span class="lang">[^<]*</, `<span class="lang">${file}<`);
  };
}
