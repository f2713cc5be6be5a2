// Finds whom a text mentions, and writes them as tokens: by name or by token, among those who can read.
import type { TownMark } from "../../core/municipality";
import { refuse, refuseField } from "../../core/refusal";
import { longestAt, type Named, namesIn } from "./names";
import type { PoolPerson } from "./pool";
import { candidates, everyone, type Target, targetsIn, token } from "./token";

/** The mark that each mention carries when it is shown; null where there is none to show. */
export type Marks = Map<Target, TownMark | null>;

export interface Resolved {
  /** The source as it is stored. */
  body: string;
  targets: Set<Target>;
  marks: Marks;
  /** The names that reach nobody: they stay as plain text. */
  unreached: string[];
}

interface Writing {
  pool: PoolPerson[];
  writerIsPartner: boolean;
  /** What the message said before, when it is edited: whom it named stays named, whatever they are called now. */
  before?: string;
}

/** More than this is no longer to mention somebody; "everyone" and the cities are there for that. */
const most = 50;

/** A text without mentions in it. */
export function unmentioning(body: string): Resolved {
  return { body, targets: new Set(), marks: new Map(), unreached: [] };
}

/** Refuses `invalid` (`too-many-mentions`) for a text that names more than 50. */
export function resolveMentions(body: string, writing: Writing): Resolved {
  const names = [...keptNames(writing.before ?? ""), ...namesIn(writing.pool, writing.writerIsPartner)];
  const found = unmentioning("");
  let at = 0;
  for (const match of body.matchAll(candidates)) {
    // A name that was taken in already may hold an @ of its own.
    if (match.index < at || match.groups?.code) continue;
    found.body += body.slice(at, match.index);
    at = match.index + takeIn(found, match, body.slice(match.index), names);
  }
  found.body += body.slice(at);
  if (found.targets.size > most) refuseField("body", "too-many-mentions");
  return found;
}

function keptNames(before: string): Named[] {
  return [...targetsIn(before)].map(([target, name]) => ({
    ...{ target, name, town: null },
    reads: true,
    kept: true,
  }));
}

/** Writes one candidate, and gives how much of the text it took. */
function takeIn(found: Resolved, { 0: whole, groups = {} }: RegExpMatchArray, text: string, names: Named[]) {
  const { label, target } = groups;
  if (label && target) {
    const meant = names.filter((one) => one.target === target.toLowerCase());
    found.body += written(found, names, { meant, label, asked: true });
    return whole.length;
  }
  const meant = longestAt(text.slice(1), names);
  const [first] = meant;
  if (!first) {
    found.body += "@";
    return 1;
  }
  const name = text.slice(1, 1 + first.name.length);
  found.body += written(found, names, { meant, label: name });
  return 1 + name.length;
}

interface Candidate {
  meant: Named[];
  label: string;
  /** It stood there as a token: somebody was meant for certain. */
  asked?: boolean;
}

/** The token of the one who is meant, and otherwise the name as plain text: nobody can read, or more than one is called so. */
function written(found: Resolved, names: Named[], { meant, label, asked }: Candidate): string {
  const kept = meant.filter((one) => one.kept);
  const fitting = kept.length > 0 ? kept : meant.filter(({ reads }) => reads);
  const [target, ...others] = new Set(fitting.map((one) => one.target));
  if (!target || others.length > 0) {
    if (meant.length > 0 || asked) found.unreached.push(label);
    return `@${label}`;
  }
  // Who was named before and is here still goes by the name of today.
  const today = names.findLast((one) => one.target === target);
  found.targets.add(target);
  found.marks.set(target, today?.town ?? null);
  return token(target === everyone ? label : (today?.name ?? label), target);
}

export interface Meant {
  /** The sender was told how many "everyone" are, and meant it. */
  everyoneMeant: boolean;
  /** The sender was told whom a name does not reach, and sends it as plain text. */
  unreachedMeant: boolean;
}

/**
 * Refuses `invalid` (`unreached-ask`, about `names`) while a name reaches nobody, and (`everyone-ask`, about `people`)
 * while everyone is mentioned, until the sender has said that it is meant.
 */
export function askAboutMentions(
  { unreached, targets }: Resolved,
  { everyoneMeant, unreachedMeant }: Meant,
  others: number,
): void {
  if (unreached.length > 0 && !unreachedMeant)
    refuse("invalid", "invalid", {
      fields: { body: "unreached-ask" },
      about: { names: [...new Set(unreached)].slice(0, 5).join(", ") },
    });
  if (targets.has(everyone) && !everyoneMeant)
    refuse("invalid", "invalid", { fields: { body: "everyone-ask" }, about: { people: others } });
}
