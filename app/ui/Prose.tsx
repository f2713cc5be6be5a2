// What somebody wrote, as the server's Markdown pipeline made it safe: the one place where HTML is taken as it is.
import { classes } from "./classes";

type Props = { html: string; lang: string; className?: string | undefined };

export function Prose({ html, lang, className }: Props) {
  const written = { __html: html };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was written, by server/markdown
  return <div className={classes("prose", className)} lang={lang} dangerouslySetInnerHTML={written} />;
}
