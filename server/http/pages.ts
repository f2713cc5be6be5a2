// Where the pages come from: what was built, or Vite while developing.
import type { Server as HttpServer } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { Settings } from "../env";
import type { Pages } from "./app";

export async function openPages(
  mode: Settings["mode"],
  http: HttpServer,
): Promise<Pages & { close(): Promise<void> }> {
  return mode === "development" ? developing(http) : built();
}

async function built() {
  const path = resolve("build/remix/server/index.js");
  const build: ServerBuild = await import(pathToFileURL(path).href).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new Error("The pages are not built: run npm run build first.");
  });
  return { build, close: () => Promise.resolve() };
}

/** Hot reload on the same port as everything else. */
async function developing(http: HttpServer) {
  const { createServer } = await import("vite");
  const listening = process.listeners("SIGTERM");
  const vite = await createServer({
    configFile: "server/vite.config.ts",
    server: { middlewareMode: true, hmr: { server: http } },
  });
  // The compiler that Remix keeps beside it ends the process on its own at a signal, before anything else has stopped.
  for (const own of process.listeners("SIGTERM")) if (!listening.includes(own)) process.off("SIGTERM", own);
  return {
    build: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
    before: vite.middlewares,
    close: () => vite.close(),
  };
}
