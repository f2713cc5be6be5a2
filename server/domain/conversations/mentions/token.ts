// How a mention stands in a message's source: a link that reads as a name and names its target by id.
//
//   [@Maja Lindqvist](mention:person/0190…)   [@Karlstad](mention:city/1780)   [@alla](mention:all)

/** Whom a mention means: "person/<id>", "city/<code>" or "all". */
export type Target = string;

export const everyone: Target = "all";

export function personTarget(id: string): Target {
  return `person/${id}`;
}

export function cityTarget(code: string): Target {
  return `city/${code}`;
}

/** Everything in a source that could be a mention: code, where nothing is one; a token; or an @ at the start of a word. */
export const candidates =
  /(?<code>(?<fence>```|~~~)[\s\S]*?(?:\k<fence>|$)|(?<tick>`+)(?!`)[^`]*?\k<tick>(?!`))|\[@(?<label>[^\]\n]{1,200})\]\(mention:(?<target>person\/[0-9a-f-]{36}|city\/\d{4}|all)\)|(?<![\p{L}\p{N}_.+/@[-])@(?=\p{L})/giu;

const tokens = /\[@([^\]\n]{1,200})\]\(mention:(person\/[0-9a-f-]{36}|city\/\d{4}|all)\)/gi;

/** Whether a text could name anybody: most don't, and ask the database nothing more. */
export function couldMention(body: string): boolean {
  return body.includes("@");
}

export function token(label: string, target: Target): string {
  return `[@${label.replace(/[\\[\]*_`~<>\n]/g, "")}](mention:${target})`;
}

/** The targets that stand in a source, with the name that each was given there. */
export function targetsIn(body: string): Map<Target, string> {
  return new Map(
    [...body.matchAll(tokens)].map(([, label = "", target = ""]) => [target.toLowerCase(), label]),
  );
}
