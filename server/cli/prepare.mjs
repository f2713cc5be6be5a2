// What every npm script goes through first on a fresh machine: the right Node, the packages, the client, the build.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Armkrok needs Node 20.19 or newer; this is ${process.versions.node}. Get one from your system or nodejs.org.`,
  );
  process.exit(1);
}

/**
 * Installs the packages when they are missing or older than the lock file. Not by `npm ci`: it refuses a lock file that
 * doesn't name every platform's optional binaries, and not every registry has them all. The versions are the lock's either way.
 */
export function ensureInstalled() {
  once("node_modules/.armkrok-installed", contentOf("package-lock.json"), "Installing packages …", () =>
    run("npm", ["install", "--include=dev", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]),
  );
}

/** Makes Prisma's client when the schema has changed. */
export function ensureGenerated() {
  const made = existsSync("prisma/generated/client.ts") ? "made" : "missing";
  once(
    "node_modules/.armkrok-generated",
    stampOf(["prisma/schema"]) + made,
    "Making the database client …",
    () => run(process.execPath, ["server/cli/generate.mjs"]),
  );
  writeFileSync("node_modules/.armkrok-generated", `${stampOf(["prisma/schema"])}made`);
}

/** Builds pages and server when something they are made of has changed. */
export function ensureBuilt() {
  const sources = stampOf([
    "app",
    "server",
    "prisma/schema",
    "prisma/seed",
    "prisma/reference",
    "package-lock.json",
  ]);
  const made = existsSync("build/main.js") && existsSync("build/remix/server/index.js") ? "made" : "missing";
  once("node_modules/.armkrok-built", sources + made, "Building …", () =>
    run(process.execPath, ["server/cli/build.mjs"]),
  );
  writeFileSync("node_modules/.armkrok-built", `${sources}made`);
}

/** Runs a program of the project's packages, and ends with its exit code when it fails. */
export function run(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, { stdio: "inherit", env: { ...process.env, ...env } });
  if (status === 0) return;
  console.error(`${[program, ...args].join(" ")} did not succeed${error ? `: ${error.message}` : "."}`);
  process.exit(status || 1);
}

function once(stampFile, wanted, words, work) {
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
  console.log(words);
  work();
  writeFileSync(stampFile, wanted);
}

function contentOf(path) {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

function stampOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) for (const file of filesIn(path)) hash.update(file).update(contentOf(file));
  return hash.digest("hex");
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
