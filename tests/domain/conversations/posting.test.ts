// Saying something: once, in order, as an answer to something, by those who may.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { postMessage } from "~/server/domain/conversations/commands/postMessage";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { fieldsOf, refused, why } from "../../support/refused";
import { addColleague, addPartner, givePlace } from "../../support/towns";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

describe("a message", () => {
  test("stands at both cities, numbered in the order in which it was stored", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    const [first, second] = [
      await say(world, here, conversationId, "Ett"),
      await say(world, there, conversationId, "**Två**"),
    ];
    expect([first.number, second.number]).toEqual([1, 2]);
    expect(second.html).toContain("<strong>Två</strong>");
    const { messages, count } = await ask(conversationMessages, world.as(here), { conversationId });
    expect(messages).toEqual([first, second]);
    expect(count).toBe(2);
  });

  test("is told as it would be fetched", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    await say(world, here, conversationId);
    const { messages } = await ask(conversationMessages, world.as(there), { conversationId });
    expect(world.ears.of(workspace.shared).at(-1)).toMatchObject({
      name: "message.posted",
      view: messages[0],
    });
  });

  test("sent again under the same id is the first one again, whatever it says", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    const clientId = randomUUID();
    const once = await say(world, here, conversationId, "En gång", { clientId });
    const events = await world.ears.during(async () => {
      const [again, andAgain] = await Promise.all([
        say(world, here, conversationId, "En gång", { clientId }),
        say(world, here, conversationId, "Något annat", { clientId }),
      ]);
      expect([again, andAgain]).toEqual([once, once]);
    });
    expect(events).toEqual([]);
    expect(await why(say(world, there, conversationId, "Mitt", { clientId }))).toBe(
      "conflict: client-id-taken",
    );
  });

  test("sent twice at the same moment is stored once", async () => {
    const { workspace, here } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    const clientId = randomUUID();
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => say(world, here, conversationId, "Hej", { clientId })),
    );
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(await world.db.message.count({ where: { conversationId } })).toBe(1);
  });

  test("answers one in the same conversation, and quotes it", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const [one, other] = [await openARoom(world, here, workspace), await openARoom(world, here, workspace)];
    const question = await say(world, here, one, "Hur många laddare har ni?");
    const answer = await say(world, there, one, "Fyrtio", { parentId: question.id });
    expect(answer.parent).toEqual({
      ...{
        id: question.id,
        number: 1,
        author: here.name,
        excerpt: "Hur många laddare har ni?",
        language: "sv",
        deleted: false,
        hidden: false,
      },
    });
    const elsewhere = say(world, there, other, "Fyrtio", { parentId: question.id });
    expect(await why(elsewhere)).toBe("not-found: not-found");
    expect(await why(say(world, there, one, "?", { parentId: randomUUID() }))).toBe("not-found: not-found");
  });

  test("holds 8 000 characters and not one more, and is never empty", async () => {
    const { workspace, here } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    expect((await say(world, here, conversationId, "å".repeat(8_000))).body).toHaveLength(8_000);
    expect(await fieldsOf(say(world, here, conversationId, "å".repeat(8_001)))).toEqual({ body: "too-long" });
    const hands = await say(world, here, conversationId, "🤝".repeat(8_000));
    expect((await world.db.message.findUniqueOrThrow({ where: { id: hands.id } })).body).toBe(
      "🤝".repeat(8_000),
    );
    expect(await fieldsOf(say(world, here, conversationId, "🤝".repeat(8_001)))).toEqual({
      body: "too-long",
    });
    expect(Object.keys(await fieldsOf(say(world, here, conversationId, "  \n ")))).toEqual(["body"]);
  });

  test("keeps the language it was written in", async () => {
    const { workspace, here } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    const input = { conversationId, clientId: randomUUID(), body: "Good morning", language: "en" };
    expect((await perform(postMessage, world.as(here), input)).language).toBe("en");
    expect((await say(world, here, conversationId)).language).toBe("sv");
  });
});

describe("a personal identity number", () => {
  const body = "Hon har 19811218-9876.";

  test("is asked about before it is sent, and goes out when it is meant", async () => {
    const { workspace, here } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    const input = { conversationId, clientId: randomUUID(), body };
    expect(await fieldsOf(perform(postMessage, world.as(here), input))).toEqual({ body: "personnummer-ask" });
    expect(await world.db.message.count({ where: { conversationId } })).toBe(0);
    const sent = await perform(postMessage, world.as(here), { ...input, personnummerMeant: true });
    expect(sent.body).toBe(body);
  });

  test("is asked about in an edit too", async () => {
    const { workspace, here } = await twoTowns(world);
    const { id: messageId } = await say(world, here, await openARoom(world, here, workspace));
    const edit = perform(editMessage, world.as(here), { messageId, body });
    expect(await fieldsOf(edit)).toEqual({ body: "personnummer-ask" });
    await perform(editMessage, world.as(here), { messageId, body, personnummerMeant: "on" });
  });
});

describe("in a conversation", () => {
  test("a reader reads and does not write; a partner writes where named", async () => {
    const { workspace, here, pioneer } = await twoTowns(world);
    const [named, other] = [await openARoom(world, here, workspace), await openARoom(world, here, workspace)];
    const [reader, partner] = [await addColleague(world, pioneer), await addPartner(world, pioneer)];
    await givePlace(world, workspace, reader, "reader");
    await givePlace(world, workspace, partner, "partner", { named: [named] });
    expect((await ask(conversationMessages, world.as(reader), { conversationId: named })).messages).toEqual(
      [],
    );
    expect(await why(say(world, reader, named))).toBe("forbidden: forbidden");
    expect((await say(world, partner, named)).author.organisation).toBe("Karlstads universitet");
    expect(await why(say(world, partner, other))).toBe("not-found: not-found");
  });

  test("that is internal, the other city's people are told what they are told of one that is not", async () => {
    const { workspace, here, there, pioneer, twin } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace, { audience: "internal" });
    const told = await world.ears.during(() => say(world, here, conversationId, "Bara vi"));
    expect(told.map(({ audienceId }) => audienceId)).toEqual([workspace.internal[pioneer.code]]);
    expect(world.ears.of(workspace.internal[twin.code] as string)).toEqual([]);
    const theirs = await refused(say(world, there, conversationId));
    const nowhere = await refused(say(world, there, randomUUID()));
    expect({ ...theirs }).toEqual({ ...nowhere });
    expect(theirs.refusal).toBe("not-found");
  });
});

test("a client id in capital letters is the same client id, also when it is sent once more", async () => {
  const { here, workspace } = await twoTowns(world);
  const conversationId = await openARoom(world, here, workspace);
  const post = { conversationId, clientId: randomUUID().toUpperCase(), body: "Från en telefon" };
  const first = await perform(postMessage, world.as(here), post);
  const again = await perform(postMessage, world.as(here), post);
  expect(again).toEqual(first);
  expect(again.clientId).toBe(post.clientId.toLowerCase());
});
