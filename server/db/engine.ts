// Prisma's schema engine in its WebAssembly build: it needs no download, and runs inside this process.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";

/** As much of the engine as is used here. */
export interface SchemaEngine {
  diff(params: object): Promise<{ stdout: string | null }>;
  applyMigrations(params: object): Promise<{ appliedMigrationNames: string[] }>;
}

export type SchemaFiles = [path: string, content: string][];

/** Opens the engine on a database. */
export async function openEngine(url: string, datamodels: SchemaFiles): Promise<SchemaEngine> {
  const require = createRequire(import.meta.url);
  const glue = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bg = await import(pathToFileURL(glue).href);
  const wasm = readFileSync(glue.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": bg });
  bg.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }));
  return bg.SchemaEngine.new({ datamodels }, () => {}, factory);
}
