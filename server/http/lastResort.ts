// The page for a person whom no other page can be shown: it needs no database, no scripts and no style sheet.
import type { Request, Response } from "express";
import { chosenLanguage } from "~/app/i18n/chosen";
import en from "~/app/i18n/en/errors.json";
import sv from "~/app/i18n/sv/errors.json";

const texts = { sv, en };

const look =
  "body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:12vh auto;padding:0 1rem}a{color:inherit}";

/**
 * In the language that the request is answered in. Says "not there", "can't be received", "away for a moment" or "our
 * fault", as the status has it; who asked for a page is shown it anew by a link, and who sent a form is told where that is.
 */
export function lastResort({ method, headers }: Request, { locals }: Response, status: number): string {
  const { cookie, "accept-language": accept } = headers;
  const language = chosenLanguage({ person: locals.language, cookie, accept });
  const said = texts[language];
  const { title, text } = said[troubleBy(status)];
  const way = method === "GET" ? `<a href="">${said.again}</a>` : said.back;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Armkrok</title>
<style nonce="${locals.nonce}">${look}</style>
</head>
<body><main><h1>${title}</h1><p>${text}</p><p>${way}</p></main></body>
</html>
`;
}

/** Whether somebody looks at the answer, who would rather have a page. */
export function wantsPage(request: Request): boolean {
  return request.accepts(["text", "html"]) === "html";
}

function troubleBy(status: number): "not-found" | "invalid" | "away" | "broken" {
  if (status === 404) return "not-found";
  if (status < 500) return "invalid";
  return status === 503 ? "away" : "broken";
}
