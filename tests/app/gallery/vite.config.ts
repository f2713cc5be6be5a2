// Builds the real root and styles with the gallery's pages instead of the product's, for looking at and for axe.
import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const pages = ["parts", "room", "internal", "documents", "entry", "broken"];

export default defineConfig({
  root,
  publicDir: "app/public",
  resolve: { alias: { "~": root.replace(/\/$/, "") } },
  build: { assetsInlineLimit: 0, target: "chrome123", reportCompressedSize: false },
  plugins: [
    remix({
      appDirectory: "app",
      buildDirectory: process.env.GALLERY ?? "build/gallery",
      ignoredRouteFiles: ["**/*"],
      routes: (define) =>
        define((route) => {
          for (const page of pages) route(page, `../tests/app/gallery/${page}.route.tsx`);
        }),
      future: {
        v3_singleFetch: true,
        v3_relativeSplatPath: true,
        v3_fetcherPersist: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
});
