import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";

/** What a look at every link of the built site found. */
export interface SiteCheck {
  readonly pages: number;
  readonly links: number;
  /** A line for each link that leads nowhere. */
  readonly faults: readonly string[];
}

interface Page {
  /** From the root of the site. */
  readonly path: string;
  readonly places: ReadonlySet<string>;
  readonly targets: readonly string[];
}

/**
 * Checks every link of a built site: one within it must lead to a file, and to a place in it where it names one; one
 * that leads out must be an address of https, and one to a DOI or to PubMed must be formed like one.
 * @param folder of the built site
 * @param base that it is served from
 */
export function checkSite(folder: string, base: string): SiteCheck {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => readPage(folder, path));
  const places = new Map(pages.map((page) => [page.path, page.places]));
  let links = 0;
  const faults: string[] = [];
  for (const { path, targets } of pages) {
    for (const target of targets) {
      links++;
      const fault = isOutside(target)
        ? outsideFault(target)
        : target.startsWith("/") && !target.startsWith(base)
          ? `outside of ${base}`
          : insideFault(folder, places, path, withoutBase(target, base));
      if (fault !== null) faults.push(`${path}: ${target}: ${fault}`);
    }
  }
  return { pages: pages.length, links, faults };
}

function readPage(folder: string, path: string): Page {
  const html = readFileSync(join(folder, path), "utf8");
  const attribute = (name: string): string[] =>
    [...html.matchAll(new RegExp(`<[a-z][^>]*?\\s${name}="([^"]*)"`, "g"))].map(([, value]) =>
      (value as string).replaceAll("&amp;", "&"),
    );
  const places = new Set(attribute("id").map((id) => decode(id)));
  return { path, places, targets: [...new Set(attribute("href"))] };
}

function decode(text: string): string {
  return text.replaceAll("&#39;", "'").replaceAll("&quot;", '"');
}

function isOutside(target: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith("//");
}

function outsideFault(target: string): string | null {
  if (/^mailto:|^data:/.test(target)) return null;
  if (!URL.canParse(target)) return "no address";
  const { protocol, hostname, pathname } = new URL(target);
  if (hostname === "localhost" || hostname === "127.0.0.1") return null;
  if (protocol !== "https:" && protocol !== "http:") return `${protocol} is no protocol of the web`;
  if (hostname === "doi.org" && !/^\/10\.\d{4,9}\/\S+$/.test(pathname)) return "no DOI";
  if (hostname === "pubmed.ncbi.nlm.nih.gov" && !/^\/\d{1,8}\/?$/.test(pathname)) return "no PMID";
  return null;
}

function withoutBase(target: string, base: string): string {
  return target.startsWith(base) ? `/${target.slice(base.length)}` : target;
}

function insideFault(
  folder: string,
  places: ReadonlyMap<string, ReadonlySet<string>>,
  path: string,
  target: string,
): string | null {
  const [file = "", hash = ""] = target.split("#");
  const whole = decodeURIComponent(file.split("?")[0] ?? "");
  const inSite = whole.startsWith("/")
    ? whole.slice(1)
    : posix.normalize(posix.join(posix.dirname(path), whole));
  const found = whole === "" ? path : existing(folder, inSite);
  if (found === null) return "no such page";
  if (hash === "" || !found.endsWith(".html")) return null;
  return places.get(found)?.has(decodeURIComponent(hash)) ? null : "no such place on the page";
}

function existing(folder: string, path: string): string | null {
  const name =
    path === "" || path === "." || path.endsWith("/") ? posix.join(path, "index.html") : path;
  const target = join(folder, name);
  return existsSync(target) && statSync(target).isFile() ? name : null;
}
