// The site map as the tests read it: which of its pages an address shows.
import { matchRoutes } from "@remix-run/react";
import routes from "~/app/routes";

interface Entry {
  file: string;
  children?: Entry[];
}

/** Every page that there is, by its file; what only answers, or sends one on, has no face. */
export const allPages = pagesIn(routes);

function pagesIn(entries: Entry[]): string[] {
  return entries.flatMap(({ file, children }) =>
    children ? pagesIn(children) : file.endsWith(".tsx") ? [file] : [],
  );
}

/** The page that stands at an address, by its file. */
export function pageAt(address: string): string {
  const { pathname } = new URL(address, "http://here");
  const shown = matchRoutes(routes as Parameters<typeof matchRoutes>[0], pathname)?.at(-1)?.route;
  return (shown as Entry | undefined)?.file ?? "";
}

/** One address for each page: the first. */
export function oneOfEach(addresses: string[]): string[] {
  const byPage = new Map(addresses.toReversed().map((address) => [pageAt(address), address]));
  return [...byPage.values()].toReversed();
}
