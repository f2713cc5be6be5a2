// Which language a request is answered in: the person's choice, else the browser's cookie, else what the browser asks for.
import { isLanguage, type Language } from "./languages";

export const languageCookie = "language";

type Asked = { person?: unknown; cookie?: string | undefined; accept?: string | undefined };

/**
 * The language to answer in. `cookie` and `accept` are the request's whole Cookie and Accept-Language headers.
 * Swedish when nothing says otherwise.
 */
export function chosenLanguage({ person, cookie, accept }: Asked): Language {
  if (isLanguage(person)) return person;
  return fromCookie(cookie) ?? fromBrowser(accept) ?? "sv";
}

function fromCookie(header = ""): Language | undefined {
  const value = new RegExp(`(?:^|;\\s*)${languageCookie}=(\\w+)`).exec(header)?.[1];
  return isLanguage(value) ? value : undefined;
}

function fromBrowser(header = ""): Language | undefined {
  return header
    .split(",")
    .map(wanted)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
    .find(isLanguage);
}

function wanted(part: string): { language: string; weight: number } {
  const [tag = "", ...parameters] = part.trim().split(";");
  const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
  return {
    language: tag.slice(0, 2).toLowerCase(),
    weight: quality ? Number(quality.trim().slice(2)) || 0 : 1,
  };
}
