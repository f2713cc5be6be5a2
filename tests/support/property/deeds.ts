// Everything that people do in a workspace, done by anyone to anything: most of it is refused, and that is the point.
import { randomUUID } from "node:crypto";
import type { Person } from "~/prisma/generated/client";
import { perform } from "~/server/domain/core/perform";
import { isRefusal } from "~/server/domain/core/refusal";
import { commands } from "~/server/domain/index";
import type { Cast } from "./cast";
import { acrossFrom, movableIn, pick } from "./material";
import { truthOf } from "./oracle";

/** One step of a play: who does what, with which of the things there are. */
export interface Step {
  who: number;
  what: number;
  which: number;
  how: number;
}

/** Does the step, whatever comes of it; only what is neither done nor refused gets out. */
export async function take(cast: Cast, step: Step): Promise<string> {
  const person = pick(cast.people, step.who);
  const [name, makeInput] = pick(deeds, step.what);
  const command = commands.find((one) => one.name === name);
  if (!person || !command) throw new Error(`there is no ${name}`);
  const input = await makeInput(await stageOf(cast, step, person));
  if (!input) return `${name}: nothing to do it with`;
  try {
    await perform(command, cast.world.as(person), input);
    return `${name}: done`;
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return `${name}: ${thrown.reason} ${JSON.stringify(thrown.fields)}`;
  }
}

export const howManyDeeds = () => deeds.length;

/** Where these deeds are in the list, each as often as it stands there. */
export function deedsNamed(names: string[]): number[] {
  return deeds.flatMap(([name], i) => (names.includes(name) ? [i] : []));
}

interface Stage {
  word: string;
  person: Person;
  workspaceId: string;
  audience: "shared" | "internal";
  conversation: { id: string; readers: number } | undefined;
  message: { id: string; conversationId: string; body: string } | undefined;
  /** Where a copy of the message could go, and how many would read it there. */
  across: { id: string; readers: number } | undefined;
  /** A post that could be moved, a discussion that could be merged, and another one that could take what is in it. */
  post: { id: string } | undefined;
  merging: { id: string } | undefined;
  other: { id: string } | undefined;
  document: { id: string; version: number; readers: number } | undefined;
  poll: { id: string; optionId: string | undefined } | undefined;
  report: { id: string } | undefined;
  place: { id: string; role: string; personId: string } | undefined;
  partnersPlaceId: string | undefined;
  colleague: Person;
  city: string;
}

const link = "https://diariet.example.se/handling";

const deeds: (readonly [string, (stage: Stage) => object | undefined])[] = [
  ["room.open", (s) => ({ workspaceId: s.workspaceId, title: s.word, audience: s.audience })],
  ["discussion.open", (s) => discussion(s)],
  ["discussion.open", (s) => s.message && { ...discussion(s), originMessageId: s.message.id }],
  ["message.post", (s) => s.conversation && post(s, s.conversation.id)],
  ["message.post", (s) => s.message && { ...post(s, s.message.conversationId), parentId: s.message.id }],
  ["message.post", (s) => s.conversation && post(s, s.conversation.id)],
  ["message.post", (s) => s.merging && post(s, s.merging.id)],
  ["message.post", (s) => s.merging && post(s, s.merging.id)],
  ["message.post", (s) => s.conversation && mentioning(s, post(s, s.conversation.id))],
  ["message.edit", (s) => s.message && mentioning(s, { messageId: s.message.id, body: s.word })],
  ["message.edit", (s) => s.message && { messageId: s.message.id, body: s.word }],
  ["message.delete", (s) => s.message && { messageId: s.message.id }],
  ["message.react", (s) => s.message && { messageId: s.message.id, sign: "thanks", on: true }],
  ["message.react", (s) => s.message && { messageId: s.message.id, sign: "thanks", on: false }],
  ["message.pin", (s) => s.message && { messageId: s.message.id, on: s.audience === "shared" }],
  ["message.hide", (s) => s.message && { messageId: s.message.id, on: true, reason: s.word }],
  ["message.hide", (s) => s.message && { messageId: s.message.id, on: false, reason: s.word }],
  ["message.report", (s) => s.message && { messageId: s.message.id, reason: s.word }],
  ["report.close", ({ report, word }) => report && { reportId: report.id, note: word }],
  ["message.bookmark", (s) => s.message && { messageId: s.message.id, on: s.audience === "shared" }],
  ["discussion.settle", (s) => about(s, { state: "decided", text: s.word })],
  [
    "discussion.settle",
    (s) => s.document && about(s, { state: "decided", text: s.word, documentId: s.document.id }),
  ],
  ["outcome.review", (s) => about(s, { note: s.word, reviewOn: "2099-01-01" })],
  ["discussion.reopen", (s) => about(s, { text: s.word })],
  ["poll.open", (s) => about(s, { question: s.word, options: [s.word, "Nej"], closesOn: "2099-01-01" })],
  ["poll.vote", ({ poll, word }) => poll && { pollId: poll.id, optionIds: [poll.optionId], reason: word }],
  ["poll.close", ({ poll }) => poll && { pollId: poll.id }],
  ["conversation.edit", (s) => about(s, { title: s.word, description: s.word })],
  ["discussion.split", (s) => s.post && { messageId: s.post.id, title: s.word }],
  ["message.move", (s) => s.post && s.other && { messageId: s.post.id, conversationId: s.other.id }],
  ["discussion.merge", (s) => s.other && s.merging && { conversationId: s.merging.id, intoId: s.other.id }],
  ["message.share", (s) => sharing(s)],
  ["message.bring", (s) => sharing(s)],
  ["conversation.share", (s) => about(s, { readers: s.conversation?.readers })],
  ["conversation.share", (s) => about(s, { readers: s.conversation?.readers })],
  ["conversation.read", (s) => about(s, { number: 2 })],
  ["conversation.read", (s) => about(s, { number: 99, turn: 0 })],
  ["conversation.unread", (s) => about(s, { number: 1 })],
  ["draft.keep", (s) => about(s, { body: s.word })],
  ["conversation.follow", (s) => about(s, { level: "muted" })],
  ["workspace.follow", ({ workspaceId }) => ({ workspaceId, level: "following" })],
  ["workspace.read", ({ workspaceId }) => ({ workspaceId })],
  [
    "document.add",
    (s) => ({
      ...{ workspaceId: s.workspaceId, title: s.word, audience: s.audience },
      ...{ purpose: "comments", url: `${link}/${s.word}` },
    }),
  ],
  [
    "document.addVersion",
    ({ document, word }) =>
      document && {
        ...{ documentId: document.id, version: document.version, note: word },
        ...{ purpose: "final", url: `${link}/${word}` },
      },
  ],
  ["document.edit", ({ document, word }) => document && { documentId: document.id, title: word }],
  ["document.share", ({ document }) => document && { documentId: document.id, readers: document.readers }],
  ["membership.give", (s) => ({ workspaceId: s.workspaceId, personId: s.colleague.id, role: "member" })],
  ["membership.end", ({ place }) => place && { membershipId: place.id }],
  ["membership.change", ({ place }) => place && { membershipId: place.id, role: "reader" }],
  ["membership.change", (s) => renaming(s)],
];

function discussion({ workspaceId, word, audience }: Stage) {
  return { workspaceId, title: word, body: `Om ${word}`, clientId: randomUUID(), audience };
}

function post({ word }: Stage, conversationId: string) {
  return { conversationId, clientId: randomUUID(), body: word };
}

/** Everyone, or one's own colleague and a city, some of whom may not be able to read it. */
function mentioning<Text extends { body: string }>({ colleague, audience, city }: Stage, text: Text) {
  const named = audience === "shared" ? "@alla" : `@${colleague.name} och @${city}`;
  return { ...text, body: `${text.body} ${named}`, everyoneMeant: true, unreachedMeant: true };
}

function about({ conversation }: Stage, more: object) {
  return conversation && { conversationId: conversation.id, ...more };
}

/** The partner's named conversation becomes another one. */
function renaming({ partnersPlaceId, conversation }: Stage) {
  if (!conversation || !partnersPlaceId) return undefined;
  const terms = { role: "partner", endsOn: "2099-12-31", conversationIds: [conversation.id] };
  return { membershipId: partnersPlaceId, ...terms };
}

/** What there is at this moment, and which of it the step means. */
async function stageOf(cast: Cast, { which, how }: Step, person: Person): Promise<Stage> {
  const { db } = cast.world;
  const there = { workspaceId: { in: cast.workspaceIds } };
  // Three times of four it is something that the person can read, so that more is done than refused.
  const reach = how < 2 ? there : { id: { in: [...(await truthOf(cast)).readableBy(person)] } };
  const oldest = { orderBy: { id: "asc" } } as const;
  const [conversations, messages, documents, polls, reports, places, active] = await Promise.all([
    db.conversation.findMany({
      where: reach,
      include: { audience: true, named: { include: { membership: true } } },
      ...oldest,
    }),
    db.message.findMany({ where: { conversation: reach }, ...oldest }),
    db.document.findMany({ where: { conversation: reach }, ...oldest }),
    db.poll.findMany({ where: { conversation: reach }, include: { options: true }, ...oldest }),
    db.report.findMany({ where: { message: { conversation: there } }, ...oldest }),
    db.membership.findMany({ where: there, ...oldest }),
    db.membership.groupBy({
      by: ["workspaceId"],
      where: { ...there, role: { not: "partner" } },
      _count: true,
    }),
  ]);
  const readers = (workspaceId: string) =>
    active.find((group) => group.workspaceId === workspaceId)?._count ?? 0;
  const conversation = pick(conversations, which);
  const document = pick(documents, which);
  const poll = pick(polls, which);
  const colleague = pick(
    cast.people.filter(({ municipalityCode }) => municipalityCode === person.municipalityCode),
    which,
  );
  return {
    word: cast.word(),
    person,
    workspaceId: pick(cast.workspaceIds, which) ?? "",
    audience: how % 2 === 0 ? "shared" : "internal",
    conversation: conversation && { id: conversation.id, readers: readers(conversation.workspaceId) },
    message: pick(messages, which),
    across: acrossFrom(pick(messages, which), conversations, places, which),
    ...movableIn(conversations, messages, which),
    document: document && { ...document, readers: readers(document.workspaceId) },
    poll: poll && { id: poll.id, optionId: pick(poll.options, how)?.id },
    report: pick(reports, which),
    place: pick(places, which),
    partnersPlaceId: places.find(({ role }) => role === "partner")?.id,
    colleague: colleague ?? person,
    city: `Stad ${(pick(cast.people, which) ?? person).municipalityCode}`,
  };
}

function sharing({ message, across }: Stage) {
  if (!message || !across) return undefined;
  const { id: conversationId, readers } = across;
  return { messageId: message.id, conversationId, clientId: randomUUID(), body: message.body, readers };
}
