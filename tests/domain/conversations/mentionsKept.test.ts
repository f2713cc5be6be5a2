// Mentions afterwards: edited, deleted, shared, and out of reach; and who can be mentioned at all.
import { describe, expect, test } from "vitest";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { hideMessage } from "~/server/domain/conversations/commands/hideMessage";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { mentionChoices } from "~/server/domain/conversations/queries/mentionChoices";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { mentioning } from "../../support/mentions";
import { fieldsOf, refused } from "../../support/refused";
import { addColleague, givePlace } from "../../support/towns";
import { testWorld } from "../../support/world";

const world = await testWorld();
const { scene, say, listOf, toldTo } = mentioning(world);

describe("afterwards", () => {
  test("an edit tells those who are new, and those who are mentioned no more", async () => {
    const { here, asa, ingvar, room, workspaceId } = await scene();
    const { id } = await say(here, room, "Hej @Åsa Öhnell");
    const body = "Hej @Ingvar Ekelöf";
    const lost = await toldTo(asa, () => perform(editMessage, world.as(here), { messageId: id, body }));
    expect(lost).toMatchObject([{ name: "mention.taken", view: { gone: true } }]);
    expect([await listOf(asa, workspaceId), await listOf(ingvar, workspaceId)]).toMatchObject([
      [],
      [{ number: 1 }],
    ]);
    const gone = await toldTo(ingvar, () => perform(deleteMessage, world.as(here), { messageId: id }));
    expect(gone).toMatchObject([{ name: "mention.taken", view: { gone: true } }]);
    expect(await listOf(ingvar, workspaceId)).toEqual([]);
  });

  test("an edit that names somebody who was mentioned with the city says so, and is no news", async () => {
    const { there, asa, room, pioneer, workspaceId } = await scene();
    const { id: messageId } = await say(there, room, `Hej @${pioneer.name}`, { everyoneMeant: true });
    expect(await listOf(asa, workspaceId)).toMatchObject([{ mentionedAs: "municipality" }]);
    const edit = () => perform(editMessage, world.as(there), { messageId, body: "Hej @Åsa Öhnell" });
    expect(await toldTo(asa, edit)).toEqual([]);
    expect(await listOf(asa, workspaceId)).toMatchObject([{ mentionedAs: "person" }]);
  });

  test("what is hidden stands in the list without its text, is no news meanwhile, and is when it is put back", async () => {
    const { here, asa, room, pioneer, workspaceId } = await scene();
    const { id: messageId } = await say(here, room, "Hej @Åsa Öhnell");
    const hide = (on: boolean) =>
      perform(hideMessage, world.as(pioneer.coordinator), { messageId, on, reason: "Fel tråd" });
    const seen = async () => [
      await listOf(asa, workspaceId),
      (await ask(conversationsOfWorkspace, world.as(asa), { workspaceId })).mentions,
    ];
    const shown = [[{ excerpt: "Hej @Åsa Öhnell", hidden: false, unread: true }], [{ messageId }]];
    expect(await seen()).toMatchObject(shown);
    expect(await toldTo(asa, () => hide(true))).toMatchObject([
      { name: "mention.taken", view: { gone: true } },
    ]);
    expect(await seen()).toMatchObject([[{ excerpt: "", hidden: true, unread: false }], []]);
    expect(await toldTo(asa, () => hide(false))).toMatchObject([
      { name: "mention.made", view: { messageId } },
    ]);
    expect(await seen()).toMatchObject(shown);
  });

  test("what is put back is told to none who can't read it any more", async () => {
    const { here, asa, room, pioneer, workspace, workspaceId } = await scene();
    const { id: messageId } = await say(here, room, "Hej @Åsa Öhnell");
    expect(await listOf(asa, workspaceId)).toHaveLength(1);
    const hide = (on: boolean) =>
      perform(hideMessage, world.as(pioneer.coordinator), { messageId, on, reason: "Fel tråd" });
    await hide(true);
    await world.db.membership.deleteMany({ where: { personId: asa.id } });
    expect(await toldTo(asa, () => hide(false))).toEqual([]);
    await givePlace(world, workspace, asa);
    expect(await listOf(asa, workspaceId)).toMatchObject([{ hidden: false }]);
  });

  test("an edit that leaves everyone mentioned neither asks nor reaches those who came later", async () => {
    const { here, asa, room, pioneer, workspace, workspaceId } = await scene();
    const { id } = await say(here, room, "@alla Möte", { everyoneMeant: true });
    const late = await addColleague(world, pioneer);
    await givePlace(world, workspace, late);
    await perform(editMessage, world.as(here), { messageId: id, body: "@alla Möte kl. 9" });
    expect(await listOf(late, workspaceId)).toEqual([]);
    expect(await listOf(asa, workspaceId)).toHaveLength(1);
  });

  test("who loses the place loses the list, and has it again with the place", async () => {
    const { here, asa, room, workspace, workspaceId } = await scene();
    await say(here, room, "Hej @Åsa Öhnell");
    expect(await listOf(asa, workspaceId)).toHaveLength(1);
    await world.db.membership.deleteMany({ where: { personId: asa.id } });
    expect((await refused(listOf(asa, workspaceId))).refusal).toBe("not-found");
    expect(
      (await refused(say(here, room, "@Åsa Öhnell?").then(() => listOf(asa, workspaceId)))).refusal,
    ).toBe("not-found");
    await givePlace(world, workspace, asa);
    expect(await listOf(asa, workspaceId)).toHaveLength(1);
  });

  test("sharing an internal conversation mentions nobody anew", async () => {
    const { here, asa, there, own, workspaceId } = await scene();
    await say(here, own, "@alla ska läsa", { everyoneMeant: true });
    await perform(shareConversation, world.as(here), { conversationId: own, readers: 6 });
    expect(await listOf(there, workspaceId)).toEqual([]);
    expect(await listOf(asa, workspaceId)).toMatchObject([{ internalTo: null }]);
  });
});

test("the choices are those who read here, in Swedish order, found with or without marks", async () => {
  const { here, asa, room, own, pioneer, twin, workspace, workspaceId } = await scene();
  const names = ["Anders Zorn", "Ärna Dal", "Aina Åkesson"];
  for (const name of names) await givePlace(world, workspace, await addColleague(world, pioneer, { name }));
  const choices = async (input: object) => ask(mentionChoices, world.as(here), input);
  const found = async (written: string) =>
    (await choices({ conversationId: own, written })).people
      .map(({ name }) => name)
      .filter((name) => [...names, asa.name].includes(name));
  expect(await found("a")).toEqual(["Aina Åkesson", "Anders Zorn", "Åsa Öhnell", "Ärna Dal"]);
  expect(await found("å")).toEqual(["Aina Åkesson", "Åsa Öhnell"]);
  expect(await found("ohn")).toEqual([asa.name]);
  const { cities, all } = await choices({ conversationId: own });
  expect([cities.map(({ code, people }) => [code, people]), all]).toEqual([[[pioneer.code, 5]], 5]);
  const shared = await choices({ conversationId: room });
  expect(shared.cities.map(({ code }) => code).sort()).toEqual([pioneer.code, twin.code].sort());
  expect(await choices({ workspaceId, audience: "internal" })).toEqual(
    await choices({ conversationId: own }),
  );
  expect(await fieldsOf(choices({ written: "a" }))).toEqual({ conversationId: "required" });
});
