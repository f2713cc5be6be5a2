// Reads a conversation written as a script: a line that says who and when, then what was said, as Markdown.
//
//   # t2 olle 62 09:03 > t1       id, person, working days ago, time of day, the message it answers
//   # t9 anika 30 10:05 en        written in English
//   # t11 sanna -20m              minutes ago
//   @edited 62 09:10              what follows replaced the text above
//   @deleted 62 09:12
import type { DemoMessage, PersonId, When } from "./types";
import { personIds } from "./types";

const heading = /^# (\S+) (\S+) (-\d+m|\d+ \d\d:\d\d)( en)?(?: > (\S+))?$/;
const afterwards = /^@(edited|deleted) (-\d+m|\d+ \d\d:\d\d)$/m;

export function script(text: string): DemoMessage[] {
  return text
    .split(/^(?=# \S+ \S+ [-\d])/m)
    .filter((part) => part.trim() !== "")
    .map(messageFrom);
}

function messageFrom(part: string): DemoMessage {
  const [first = "", ...rest] = part.trim().split("\n");
  const found = heading.exec(first);
  if (!found) throw new Error(`Not a message heading: ${first}`);
  const [, id = "", by = "", when = "", english, replyTo] = found;
  return {
    id,
    by: personFrom(by),
    when: whenFrom(when),
    language: english ? "en" : "sv",
    ...(replyTo ? { replyTo } : {}),
    ...saidIn(rest.join("\n")),
  };
}

function saidIn(text: string): Pick<DemoMessage, "body" | "edited" | "deleted"> {
  const [body = "", deed, when = "", after = ""] = text.split(afterwards);
  if (deed === "edited") return { body: body.trim(), edited: { when: whenFrom(when), body: after.trim() } };
  if (deed === "deleted") return { body: body.trim(), deleted: whenFrom(when) };
  return { body: body.trim() };
}

function personFrom(name: string): PersonId {
  const found = personIds.find((id) => id === name);
  if (!found) throw new Error(`Nobody in the demo is called ${name}`);
  return found;
}

function whenFrom(text: string): When {
  if (text.startsWith("-")) return { minutesAgo: Number(text.slice(1, -1)) };
  const [daysAgo = "", at = ""] = text.split(" ");
  return { daysAgo: Number(daysAgo), at };
}
