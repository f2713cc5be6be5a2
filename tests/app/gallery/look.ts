// Serves the gallery, takes its picture in light and dark, wide and narrow, and asks axe: `npx tsx tests/app/gallery/look.ts <folder>`.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { createRequestHandler } from "@remix-run/express";
import express from "express";
import { chosenLanguage } from "../../../app/i18n/chosen";

const built = process.env.GALLERY ?? "build/gallery";
const pictures = process.argv[2] ?? "test-results/gallery";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const only = process.argv.slice(3);
const pages = ["parts", "room", "internal", "documents", "entry", "broken"].filter(
  (page) => !only.length || only.includes(page),
);

const build = await import(pathToFileURL(`${process.cwd()}/${built}/server/index.js`).href);
const app = express().use(express.static(`${built}/client`));
app.all(
  "*",
  createRequestHandler({
    build,
    getLoadContext: (request) => ({
      nonce: "gallery",
      language: chosenLanguage({
        cookie: request.headers.cookie,
        accept: request.headers["accept-language"],
      }),
      person: null,
      domain: undefined as never,
      settings: { uploadLimit: 0, contact: undefined },
    }),
  }),
);
const server = app.listen(5621, "127.0.0.1");
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
mkdirSync(pictures, { recursive: true });

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [1440, 390]) {
    const page = await browser.newPage({
      colorScheme,
      viewport: { width, height: width > 500 ? 900 : 844 },
      locale: "sv-SE",
    });
    page.on("console", (message) => message.type() === "error" && console.log(`console: ${message.text()}`));
    page.on("pageerror", (error) => console.log(`page: ${error.message}`));
    for (const name of pages) await look(page, name, `${name}-${width}-${colorScheme}`);
    await page.close();
  }
await browser.close();
server.close();

async function look(page: Page, name: string, picture: string) {
  await page.goto(`http://127.0.0.1:5621/${name}`, { waitUntil: "networkidle" });
  await page.screenshot({ path: `${pictures}/${picture}.png`, fullPage: name === "parts" });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) console.log(`${picture}: ${wide} px too wide`);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import("axe-core") }).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
    );
  });
  for (const violation of found) console.log(`${picture}: ${violation}`);
}
