// One of everything that people write, in English and with a word that nothing else has, by the API.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect } from "./test";
import type { Town } from "./town";

/** A word that stands in all of it, and nowhere else. */
export const sign = "Quokka";

type Given = Record<string, string>;

/** What a person does and asks by the API, with the session of their browser. */
function handOf(page: Page, { origin }: Town) {
  return {
    async by(name: string, input: object): Promise<Given> {
      const answer = await page.request.post(`${origin}/api/${name}`, { data: input });
      expect(answer.ok(), `${name}: ${await answer.text()}`).toBe(true);
      return (await answer.json()) as Given;
    },
    async look<Output>(query: string): Promise<Output> {
      return (await (await page.request.get(`${origin}/api/${query}`)).json()) as Output;
    },
  };
}

/**
 * An English writer's room, discussion, document and all that stands in them, with what two Swedish colleagues wrote in
 * English there: work package, twinning, reasons. Gives the addresses of the pages that show only it.
 */
export async function writeInEnglish(anika: Page, maja: Page, town: Town): Promise<string[]> {
  const writer = handOf(anika, town);
  const { by } = writer;
  const { by: lead } = handOf(maja, town);
  const { workspaceId } = town;
  const shared = { workspaceId, audience: "shared" };
  const { workPackageId } = await lead("workPackage.add", {
    workspaceId,
    title: `What the ${sign} is to do`,
  });
  const { documentId } = await by("document.add", {
    ...{ ...shared, title: `Map of the ${sign} and its places`, workPackageId },
    ...{ purpose: "comments", url: "https://example.com/map" },
  });
  await by("document.addVersion", {
    ...{ documentId, version: 1, note: `The ${sign} is on it`, purpose: "comments" },
    url: "https://example.com/map-2",
  });
  const discussion = (title: string) =>
    by("discussion.open", {
      ...{ ...shared, title, workPackageId, clientId: randomUUID() },
      body: `This is what the ${sign} asks. What do you think?`,
    });
  const { conversationId } = await discussion(`${sign} policy`);
  const { conversationId: other } = await discussion(`Where is the ${sign} to be found?`);
  await poll(writer, String(conversationId));
  const { id: post } = await by("message.post", {
    ...{ conversationId, clientId: randomUUID(), body: `The ${sign} has been seen by the river` },
  });
  await by("discussion.settle", {
    ...{ conversationId, state: "decided", text: `We will look for the ${sign}`, documentId },
    ...{ mandate: `The board of the ${sign}`, reviewOn: "2099-01-01" },
  });
  await by("outcome.review", { conversationId, note: `The ${sign} is still there`, reviewOn: "2099-01-01" });
  const inRoom = await room(by, lead, shared);
  const twinningId = await twinning(lead);
  return [
    ...[`/w/${workspaceId}/discussions/${conversationId}`, `/w/${workspaceId}/discussions/${other}`],
    ...[`/w/${workspaceId}/documents/${documentId}`, `/w/${workspaceId}/merge/${other}`],
    ...[
      `/w/${workspaceId}/edit/${conversationId}`,
      `/w/${workspaceId}/move/${post}`,
      `/twinnings/${twinningId}`,
    ],
    ...inRoom.map((address) => `/w/${workspaceId}${address}`),
  ];
}

type Hand = ReturnType<typeof handOf>;
type Do = Hand["by"];

async function poll({ by, look }: Hand, conversationId: string): Promise<void> {
  const { pollId } = await by("poll.open", {
    ...{ conversationId, question: `Which of the ${sign} is it?`, closesOn: "2099-01-01" },
    options: [`The first ${sign}`, `The second ${sign}`],
  });
  const { polls } = await look<{ polls: { options: { id: string }[] }[] }>(
    `poll.all?conversationId=${conversationId}`,
  );
  const optionIds = polls[0]?.options.slice(0, 1).map(({ id }) => id);
  await by("poll.vote", { pollId, optionIds, reason: `It is the ${sign} that was here first` });
}

async function room(by: Do, lead: Do, shared: object): Promise<string[]> {
  const { conversationId } = await by("room.open", {
    ...{ ...shared, title: `For the ${sign} and its friends`, description: `All that is about the ${sign}` },
  });
  const say = (body: string, parentId?: string) =>
    by("message.post", { conversationId, clientId: randomUUID(), body, parentId });
  const [first, hidden] = [
    await say(`The ${sign} is here, @Maja Lindqvist`),
    await say(`The ${sign} should not have said this`),
  ];
  const answer = await say(`It is the ${sign} that we know`, String(first.id));
  await by("message.edit", { messageId: answer.id, body: `It is the very ${sign} that we know` });
  await lead("message.pin", { messageId: first.id, on: true });
  await lead("message.bookmark", { messageId: first.id, on: true });
  await lead("message.hide", {
    messageId: hidden.id,
    on: true,
    reason: `It is not what the ${sign} would want`,
  });
  return [
    ...[`/rooms/${conversationId}`, `/edit/${conversationId}`, `/discussions/new?from=${first.id}`],
    ...[`/history/${hidden.id}`, `/history/${answer.id}`, `/hide/${answer.id}`, `/pass-on/${first.id}`],
  ];
}

/** With a city that nobody answers for, and taken back: no other test waits for it. */
async function twinning(lead: Do): Promise<string> {
  const { twinningId } = await lead("twinning.propose", {
    ...{ pioneer: "1780", twins: ["0188"], startsOn: "2026-01-01", endsOn: "2030-12-31" },
    ...{ purpose: `To learn from the ${sign}`, charter: `We are to look after the ${sign}.` },
  });
  await lead("twinning.withdraw", { twinningId, reason: `The ${sign} was not asked` });
  return String(twinningId);
}
