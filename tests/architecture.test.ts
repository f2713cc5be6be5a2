// The shape of the house: who may import whom, and how large a room may grow. The reasons are in docs/decisions.
import { describe, expect, it } from "vitest";
import { type Import, importsIn } from "./support/imports";
import { linesWith, sourcesIn } from "./support/sources";

const { imports, rings } = await importsIn(["app", "server", "prisma/seed"]);
const ours = imports.filter(({ to }) => /^(app|server|prisma|tests)\//.test(to));

/** The imports that break a rule, as one reads them. */
function breaking(rule: (one: Import) => boolean): string[] {
  return ours.filter(rule).map(({ from, to }) => `${from} → ${to}`);
}

describe("imports", () => {
  it("are read at all", () => {
    expect(ours.length).toBeGreaterThan(300);
    expect(ours).toContainEqual({
      from: "server/domain/conversations/commands/openRoom.ts",
      to: "server/domain/core/command.ts",
      typeOnly: false,
    });
  });

  it("make no rings", () => {
    expect(rings.filter((ring) => !ring.every((path) => describesTheDoor.has(path)))).toEqual([]);
  });

  it("of the core stay within the core", () => {
    expect(breaking(({ from, to }) => isCore(from) && !isCore(to) && !isGenerated(to))).toEqual([]);
  });

  it("of a feature reach another one through its find.ts only", () => {
    expect(
      breaking(({ from, to }) => {
        const [own, other] = [featureOf(from), featureOf(to)];
        return Boolean(own && other && own !== other && other !== "core" && !to.endsWith("/find.ts"));
      }),
    ).toEqual([]);
  });

  it("of the domain reach nothing outside it but the types of Prisma", () => {
    const outside = ({ from, to, typeOnly }: Import) =>
      isDomain(from) && !isDomain(to) && !(isGenerated(to) && typeOnly);
    expect(breaking(outside)).toEqual([]);
  });

  it("of the domain bring no framework", () => {
    const allowed = /^node_modules\/zod\/|^uuid$|^(node:)?(crypto|stream)$/;
    const packages = imports.filter(({ from, to }) => isDomain(from) && !/^(server|prisma)\//.test(to));
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.map(({ to }) => to).filter((to) => !allowed.test(to))).toEqual([]);
  });

  it("never reach from a feature to the register", () => {
    expect(breaking(({ from, to }) => Boolean(featureOf(from)) && to === "server/domain/index.ts")).toEqual(
      [],
    );
  });

  it("of the adapters reach neither world nor main, but for the type of the world", () => {
    const inward = ({ from, to, typeOnly }: Import) =>
      isAdapter(from) && /^server\/(world|main|start)\.ts$/.test(to) && !typeOnly;
    expect(breaking(inward)).toEqual([]);
  });

  it("of the server know pages by their texts only", () => {
    expect(breaking(({ from, to }) => isServer(from) && /^app\/(?!i18n\/)/.test(to))).toEqual([]);
  });

  it("bring the server's values into routes and *.server.ts only", () => {
    expect(
      breaking(({ from, to, typeOnly }) => isInBrowser(from) && /^(server|prisma)\//.test(to) && !typeOnly),
    ).toEqual([]);
  });

  it("of the design system know no feature", () => {
    expect(breaking(({ from, to }) => from.startsWith("app/ui/") && isAboveUi(to))).toEqual([]);
  });

  it("of the live folder know no feature", () => {
    const above = /^app\/(features\/|routes\.ts)/;
    expect(breaking(({ from, to }) => from.startsWith("app/live/") && above.test(to))).toEqual([]);
  });

  it("never reach the tests", () => {
    expect(breaking(({ to }) => to.startsWith("tests/"))).toEqual([]);
  });
});

/** Types that speak of each other: a command has a context, and a context gathers commands. */
const describesTheDoor = new Set(
  [
    "command",
    "context",
    "event",
    "gather",
    "outgoing",
    "permissions",
    "record",
    "standing",
    "transaction",
  ].map((name) => `server/domain/core/${name}.ts`),
);

function isCore(path: string): boolean {
  return path.startsWith("server/domain/core/");
}

function isDomain(path: string): boolean {
  return path.startsWith("server/domain/");
}

function isServer(path: string): boolean {
  return path.startsWith("server/") && !path.endsWith("vite.config.ts");
}

function isGenerated(path: string): boolean {
  return path.startsWith("prisma/generated/");
}

function featureOf(path: string): string | undefined {
  return /^server\/domain\/([^/]+)\//.exec(path)?.[1];
}

function isAdapter(path: string): boolean {
  return /^server\/(db|auth|http|sockets|storage|mail|markdown|jobs)\//.test(path);
}

function isInBrowser(path: string): boolean {
  return path.startsWith("app/") && !/\.(route|server)\.tsx?$/.test(path);
}

function isAboveUi(path: string): boolean {
  return /^app\/(features|live)\/|^app\/routes\.ts$|^server\//.test(path);
}

describe("files", () => {
  const code = sourcesIn(["app", "server", "prisma", "tests"], /\.(ts|tsx|mjs|css)$/);
  const scripts = code.filter(({ path }) => !path.endsWith(".css"));
  const product = scripts.filter(({ path }) => !path.startsWith("tests/"));

  it("are found at all", () => {
    expect(product.length).toBeGreaterThan(100);
  });

  it("are no longer than 250 lines", () => {
    const long = code.filter(({ lines }) => lines.length > 250);
    expect(long.map(({ path, lines }) => `${path}: ${lines.length}`)).toEqual([]);
  });

  it("are small as a rule: 60 lines in the middle, 150 for all but a tenth", () => {
    const sizes = product.map(({ lines }) => lines.length).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length * 0.5)]).toBeLessThanOrEqual(60);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(150);
  });

  it("open with a sentence on what they are for", () => {
    const silent = scripts.filter(({ lines: [first = "", second = ""] }) => {
      return !/^(\/\/|\/\*\*?) ?\S/.test(first.startsWith("#!") ? second : first);
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("read the environment in server/env.ts only", () => {
    const elsewhere = product.filter(({ path }) => path !== "server/env.ts" && !path.endsWith(".mjs"));
    expect(linesWith(elsewhere, /process\.env\b/)).toEqual([]);
  });

  it("leave nothing for later", () => {
    expect(linesWith(scripts, /\b(TODO|FIXME|XXX|HACK)\b(?!\))/).filter(notTheRules)).toEqual([]);
  });

  it("never silence the compiler", () => {
    const silencing = /@ts-(ignore|expect-error|nocheck)|\bas any\b|: any\b|<any[,>]/;
    expect(linesWith(scripts, silencing).filter(notTheRules).filter(notTheRegister)).toEqual([]);
  });

  it("export by name, but for routes, entries and settings", () => {
    const byName = scripts.filter(({ path }) => !/\.route\.tsx?$|\.config\.ts$/.test(path));
    const entries = /^(app\/(root|entry\.(client|server)|routes)|tests\/e2e\/globalSetup)\.tsx?$/;
    const unnamed = linesWith(
      byName.filter(({ path }) => !entries.test(path)),
      /^export default\b/,
    );
    expect(unnamed).toEqual([]);
  });

  it("are no barrels", () => {
    expect(linesWith(product, /^export \* from\b/)).toEqual([]);
  });

  it("have no drawers to put things in", () => {
    const drawers = /(^|\/)(utils?|helpers?|common|misc|services?|managers?)(\/|\.)/i;
    expect(code.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
  });

  it("of pages wait for nothing while they are loaded, but for the entry, which nothing imports", () => {
    const pages = product.filter(({ path }) => /^app\/(?!entry\.client)/.test(path));
    expect(linesWith(pages, /^((export )?(const|let) [^(]*= )?await\b/)).toEqual([]);
  });

  it("of pages name no other host to call", () => {
    const pages = sourcesIn(["app"], /\.(ts|tsx|css|svg|html)$/);
    const known = /https?:\/\/(www\.w3\.org\/|[\w.]+\.invalid)|<a href="https/;
    expect(linesWith(pages, /https?:\/\//).filter((line) => !known.test(line))).toEqual([]);
  });

  /** This file speaks of what it forbids. */
  function notTheRules(line: string): boolean {
    return !line.startsWith("tests/architecture.test.ts:");
  }

  /** A register holds commands of every input and output. */
  function notTheRegister(line: string): boolean {
    return !line.startsWith("server/domain/index.ts:");
  }
});
