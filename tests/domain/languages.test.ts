// Everything that people write carries its language, and shows it wherever it is shown.

import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { editConversation } from "~/server/domain/conversations/commands/editConversation";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { hideMessage } from "~/server/domain/conversations/commands/hideMessage";
import { openDiscussion } from "~/server/domain/conversations/commands/openDiscussion";
import { reviewOutcome } from "~/server/domain/conversations/commands/reviewOutcome";
import { settleDiscussion } from "~/server/domain/conversations/commands/settleDiscussion";
import { splitDiscussion } from "~/server/domain/conversations/commands/splitDiscussion";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { messageHistory } from "~/server/domain/conversations/queries/messageHistory";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { editDocument } from "~/server/domain/documents/commands/editDocument";
import { documentOne } from "~/server/domain/documents/queries/documentOne";
import { openPoll } from "~/server/domain/polls/commands/openPoll";
import { votePoll } from "~/server/domain/polls/commands/votePoll";
import { pollsOfConversation } from "~/server/domain/polls/queries/pollsOfConversation";
import { closeReport } from "~/server/domain/reports/commands/closeReport";
import { reportMessage } from "~/server/domain/reports/commands/reportMessage";
import { reportsMine } from "~/server/domain/reports/queries/reportsMine";
import { changeTwinning } from "~/server/domain/twinnings/commands/changeTwinning";
import { proposeTwinning } from "~/server/domain/twinnings/commands/proposeTwinning";
import { withdrawTwinning } from "~/server/domain/twinnings/commands/withdrawTwinning";
import { twinningOne } from "~/server/domain/twinnings/queries/twinningOne";
import { addWorkPackage } from "~/server/domain/workspaces/commands/addWorkPackage";
import { editWorkPackage } from "~/server/domain/workspaces/commands/editWorkPackage";
import { editWorkspace } from "~/server/domain/workspaces/commands/editWorkspace";
import { foundWorkspace } from "~/server/domain/workspaces/commands/foundWorkspace";
import { workspaceFrame } from "~/server/domain/workspaces/queries/workspaceFrame";
import { addColleague, givePlace } from "../support/towns";
import { openADiscussion, say } from "../support/twinnings";
import { twoTowns } from "../support/twoTowns";
import { testWorld } from "../support/world";
import { add, addTo } from "./documents/scene";

const world = await testWorld();

/** Two towns, and somebody of the first whose own language is English. */
async function withEnglish() {
  const towns = await twoTowns(world);
  const writer = await addColleague(world, towns.pioneer, { language: "en" });
  await givePlace(world, towns.workspace, writer, "lead");
  return { ...towns, writer, lead: towns.pioneer.coordinator };
}

type Somebody = { id: string };
const conversationFor = async (person: Somebody, conversationId: string) =>
  (await ask(conversationOne, world.as(person), { conversationId })).conversation;
const frameFor = (person: Somebody, workspaceId: string) =>
  ask(workspaceFrame, world.as(person), { workspaceId });

describe("a conversation's title", () => {
  test("is in the language of its words, of its first post, or of who asks", async () => {
    const { workspace, writer, here } = await withEnglish();
    const opened = async (by: Somebody, title: string, body: string) =>
      (await conversationFor(here, await openADiscussion(world, by, workspace, { title, body }))).language;
    expect(await opened(writer, "Vad kostar det och hur gör ni?", "OK?")).toBe("sv");
    expect(await opened(here, "Parking policy", "What do you think of the new one?")).toBe("en");
    expect(await opened(writer, "Parking policy", "PDF")).toBe("en");
    expect(await opened(here, "Parkering", "PDF")).toBe("sv");
  });

  test("is in the one that a program gives", async () => {
    const { workspaceId, here } = await withEnglish();
    const { conversationId } = await perform(openDiscussion, world.as(here), {
      ...{ workspaceId, audience: "shared", clientId: randomUUID(), language: "en" },
      ...{ title: "Hur gör ni med det?", body: "Vad är det som gäller?" },
    });
    expect((await conversationFor(here, conversationId)).language).toBe("en");
  });

  test("keeps its language when a word of it is mended, and changes with its words", async () => {
    const { workspace, writer, here, lead } = await withEnglish();
    const conversationId = await openADiscussion(world, writer, workspace, { title: "Parkin", body: "PDF" });
    const edited = async (title: string) => {
      await perform(editConversation, world.as(lead), { conversationId, title });
      return (await conversationFor(here, conversationId)).language;
    };
    expect(await edited("Parking")).toBe("en");
    expect(await edited("Parkering och vad det kostar")).toBe("sv");
  });

  test("is the post's where it is split off, unless its words tell another", async () => {
    const { workspace, writer, here, lead } = await withEnglish();
    const from = await openADiscussion(world, here, workspace);
    const { id: messageId } = await say(world, writer, from, "PDF");
    const { conversationId } = await perform(splitDiscussion, world.as(lead), { messageId, title: "PDF" });
    expect((await conversationFor(here, conversationId)).language).toBe("en");
  });
});

test("a message that is edited into another language keeps that of what it said", async () => {
  const { workspace, here } = await withEnglish();
  const conversationId = await openADiscussion(world, here, workspace);
  const { id: messageId } = await say(world, here, conversationId, "Vi vet inte vad det är");
  const edited = await perform(editMessage, world.as(here), { messageId, body: "We do not know what it is" });
  expect(edited.language).toBe("en");
  const { versions } = await ask(messageHistory, world.as(here), { messageId });
  expect(versions.map(({ language }) => language)).toEqual(["en", "sv"]);
});

test("an outcome, what it rests on and what was said when it was looked at again each have their own", async () => {
  const { workspace, writer, here } = await withEnglish();
  const conversationId = await openADiscussion(world, writer, workspace);
  const { documentId } = await add(world, writer, workspace, { title: "Map of the places" });
  const settled = { conversationId, state: "decided", text: "Vi gör som det står i kartan", documentId };
  await perform(settleDiscussion, world.as(writer), settled);
  await perform(reviewOutcome, world.as(writer), { conversationId, note: "OK" });
  const { outcome } = await conversationFor(here, conversationId);
  expect(outcome).toMatchObject({
    ...{ language: "sv", document: { language: "en" }, reviews: [{ language: "en" }] },
  });
});

test("reasons for hiding a message and for putting it back are each in their own", async () => {
  const { workspace, writer, here, lead } = await withEnglish();
  const conversationId = await openADiscussion(world, here, workspace);
  const { id: messageId } = await say(world, here, conversationId);
  await perform(hideMessage, world.as(writer), { messageId, on: true, reason: "Spam" });
  await perform(hideMessage, world.as(lead), { messageId, on: false, reason: "Nej" });
  const { hidings } = await ask(messageHistory, world.as(here), { messageId });
  expect(hidings).toMatchObject([{ language: "en", ended: { language: "sv" } }]);
});

test("a document's title and its versions' notes each have their own", async () => {
  const { workspace, writer, here, lead } = await withEnglish();
  const { documentId } = await add(world, writer, workspace, { title: "Map" });
  await addTo(world, here, documentId, 1, { note: "Nytt" });
  const seen = () => ask(documentOne, world.as(here), { documentId });
  expect(await seen()).toMatchObject({ document: { language: "en", latest: { language: "sv" } } });
  await perform(editDocument, world.as(lead), { documentId, title: "Karta och plan för det" });
  expect((await seen()).document.language).toBe("sv");
});

test("a poll is told by question and options together, and a vote's reason by itself", async () => {
  const { workspace, writer, here } = await withEnglish();
  const conversationId = await openADiscussion(world, here, workspace);
  const poll = { conversationId, question: "Which one?", options: ["The school", "The square"] };
  const { pollId } = await perform(openPoll, world.as(here), { ...poll, closesOn: "2999-01-01" });
  const seen = async () => (await ask(pollsOfConversation, world.as(here), { conversationId })).polls[0];
  const optionIds = (await seen())?.options.slice(0, 1).map(({ id }) => id);
  await perform(votePoll, world.as(here), { pollId, optionIds, reason: "Ja" });
  await perform(votePoll, world.as(writer), { pollId, optionIds, reason: "Yes!" });
  expect(await seen()).toMatchObject({ language: "en", ballots: [{ language: "sv" }, { language: "en" }] });
});

test("a report and the note that closes it are each in their own", async () => {
  const { workspace, writer, there, lead } = await withEnglish();
  const conversationId = await openADiscussion(world, there, workspace);
  const { id: messageId } = await say(world, there, conversationId);
  const { reportId } = await perform(reportMessage, world.as(writer), { messageId, reason: "Spam" });
  await perform(closeReport, world.as(lead), { reportId, note: "Borttaget" });
  const { reports } = await ask(reportsMine, world.as(writer), {});
  expect(reports).toMatchObject([{ language: "en", closed: { language: "sv" } }]);
});

test("a twinning's words have one, also when they are changed, and each reason has its own", async () => {
  const { pioneer, twin } = await twoTowns(world);
  const by = world.as(pioneer.coordinator);
  const dates = { startsOn: "2026-01-01", endsOn: "2030-12-31" };
  const parties = { pioneer: pioneer.code, twins: [twin.code], ...dates };
  const words = { purpose: "To learn from each other", charter: "What the two of us are to do." };
  const { twinningId } = await perform(proposeTwinning, by, { ...parties, ...words });
  const seen = async () => (await ask(twinningOne, by, { twinningId })).twinning;
  expect((await seen()).language).toBe("en");
  const mended = { ...parties, purpose: "Lära av varandra", charter: "Det som vi ska göra med er." };
  await perform(changeTwinning, by, { ...mended, twinningId, reason: "It is for the others to read" });
  await perform(withdrawTwinning, by, { twinningId, reason: "Nej" });
  expect(await seen()).toMatchObject({
    ...{ language: "sv", history: [{ language: "sv" }, { language: "en" }, { language: "sv" }] },
  });
});

test("a workspace and its work packages have theirs, and Karlstad's three are Swedish whoever keeps them", async () => {
  const { workspaceId, workspace, pioneer, here } = await withEnglish();
  const { language: _, ...coordinator } = pioneer.coordinator;
  await world.db.person.update({ where: { id: coordinator.id }, data: { language: "en" } });
  const by = world.as(coordinator);
  const about = { title: "Climate", purpose: "What the two cities do with it" };
  await perform(editWorkspace, by, { workspaceId, ...about });
  const { workPackageId } = await perform(addWorkPackage, by, { workspaceId, title: "Transport" });
  const packages = async () => (await frameFor(here, workspaceId)).packages.map(({ language }) => language);
  expect((await frameFor(here, workspaceId)).workspace.language).toBe("en");
  expect(await packages()).toEqual(["sv", "sv", "sv", "en"]);
  await perform(editWorkPackage, by, { workPackageId, move: "up" });
  expect(await packages()).toEqual(["sv", "sv", "en", "sv"]);
  const founding = { twinningId: workspace.twinningId, ...about, workPackages: [], lead: true };
  const founded = await perform(foundWorkspace, by, founding);
  expect((await frameFor(coordinator, founded.workspaceId)).packages.map(({ language }) => language)).toEqual(
    [...["sv", "sv", "sv"]],
  );
});

/** Words for one's own eyes, names, and what is told elsewhere: an option by its poll. */
const without = ["Person", "OneTimeLink", "Draft", "AccessToken", "PollOption", "Municipality"];

test("every table that holds what somebody has written has a column for its language", () => {
  const models = readdirSync("prisma/schema")
    .flatMap((file) =>
      readFileSync(`prisma/schema/${file}`, "utf8")
        .split(/^model /m)
        .slice(1),
    )
    .map((model) => ({ name: model.match(/^\w+/)?.[0] ?? "", columns: model }));
  const written = models.filter(({ columns }) =>
    /^ {2}(title|description|body|text|note|reason|endReason|question|purpose|charter|mandate) +String/m.test(
      columns,
    ),
  );
  expect(written.length).toBeGreaterThan(10);
  const bare = written
    .filter(({ columns }) => !/^ {2}language +Language/m.test(columns))
    .map(({ name }) => name);
  expect(bare.filter((name) => !without.includes(name))).toEqual([]);
});
