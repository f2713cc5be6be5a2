// The page for a person whom no other page can be shown: it needs no database, no scripts and no style sheet.
import type { Request, Response } from "express";
import { chosenLanguage } from "~/app/i18n/chosen";
import en from "~/app/i18n/en/errors.json";
import sv from "~/app/i18n/sv/errors.json";

const texts = { sv, en };

/** In the hand of the other pages, whose style sheet it can't ask for: the same paper, ink and card. */
const look = `
:root{color-scheme:light dark}
body{margin:0;padding:12vh 1rem 1rem;font:1rem/1.5 system-ui,sans-serif;
color:light-dark(oklch(24% .02 165),oklch(94% .01 110));background:light-dark(oklch(96.2% .009 95),oklch(17.5% .012 165))}
.name,main{max-width:23rem;margin:0 auto}
.name{padding:0 0 1rem;font-size:1.2rem;font-weight:600}
main{padding:1.5rem 2rem;border:1px solid light-dark(oklch(89.5% .012 100),oklch(33% .016 165));border-radius:10px;
background:light-dark(#fff,oklch(24% .014 165))}
h1{margin:0 0 .75rem;font-size:1.44rem;font-weight:600;line-height:1.25;text-wrap:balance}
p{margin:0}
p+p{margin-top:1rem}
a{display:inline-block;padding:.6rem 1rem;border:1px solid light-dark(oklch(62% .02 120),oklch(60% .02 150));
border-radius:6px;color:inherit;font-weight:600;text-decoration:none}
a:focus-visible{outline:2px solid light-dark(oklch(52% .16 255),oklch(80% .12 250));outline-offset:2px}`;

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
<body><p class="name">Armkrok</p><main><h1>${title}</h1><p>${text}</p><p>${way}</p></main></body>
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
