// Mentioning somebody: by name, by city, everyone; only those who can read, and each of them told alone.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { mentionChoices } from "~/server/domain/conversations/queries/mentionChoices";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { mentioning } from "../../support/mentions";
import { refused } from "../../support/refused";
import { addColleague, addPartner, givePlace } from "../../support/towns";
import { openADiscussion } from "../../support/twinnings";
import { testWorld } from "../../support/world";

const world = await testWorld();
const { scene, say, listOf, toldTo } = mentioning(world);

describe("a person who is mentioned", () => {
  test("by name, with or without the marks over letters, stands in the source by id and is told alone", async () => {
    const { here, asa, ingvar, room, workspaceId } = await scene();
    let said = "";
    const told = await toldTo(asa, async () => {
      const view = await say(here, room, "Vad säger @asa ohnell och @Ingvar Ekelöfs grannar?");
      said = view.id;
      expect(view.body).toBe(
        `Vad säger [@Åsa Öhnell](mention:person/${asa.id}) och [@Ingvar Ekelöf](mention:person/${ingvar.id})s grannar?`,
      );
      expect(view.html).toContain(`data-mention="person/${asa.id}"`);
      expect(view.html).toContain(">@Åsa Öhnell</span>");
      expect(view.html).not.toContain("href");
    });
    expect(told).toMatchObject([
      { name: "mention.made", view: { workspaceId, conversationId: room, messageId: said, number: 1 } },
    ]);
    expect(await listOf(asa, workspaceId)).toMatchObject([
      { id: told[0]?.view && (told[0].view as { id: string }).id, mentionedAs: "person", unread: true },
    ]);
    expect((await listOf(asa, workspaceId))[0]?.excerpt).toBe(
      "Vad säger @Åsa Öhnell och @Ingvar Ekelöfs grannar?",
    );
    expect(await listOf(here, workspaceId)).toEqual([]);
    const { mentions } = await ask(conversationsOfWorkspace, world.as(asa), { workspaceId });
    expect(mentions).toEqual(told.map(({ view }) => view));
  });

  test("keeps the mention when the name changes, and an edit brings the new name", async () => {
    const { here, asa, room, workspaceId } = await scene();
    const { id } = await say(here, room, "Hej @Åsa Öhnell");
    await world.db.person.update({ where: { id: asa.id }, data: { name: "Åsa Ek" } });
    const [mention] = await listOf(asa, workspaceId);
    const told = await toldTo(asa, () =>
      perform(editMessage, world.as(here), { messageId: id, body: "Hej igen @Åsa Öhnell" }),
    );
    expect(told).toEqual([]);
    expect((await world.db.message.findUniqueOrThrow({ where: { id } })).body).toBe(
      `Hej igen [@Åsa Ek](mention:person/${asa.id})`,
    );
    expect((await listOf(asa, workspaceId))[0]?.id).toBe(mention?.id);
  });

  test("is none in code, in an address or a mail address, nor who writes", async () => {
    const { here, asa, room, workspaceId } = await scene();
    const name = "Disa Ensamson";
    await world.db.person.update({ where: { id: here.id }, data: { name } });
    const written = [
      "`@Åsa Öhnell`",
      "```\n@Åsa Öhnell\n```",
      "https://exempel.se/@Åsa Öhnell",
      "skriv till info@Åsa",
      "@Åsa",
      `@${name}`,
    ];
    for (const body of written) await say(here, room, body);
    expect(await listOf(asa, workspaceId)).toEqual([]);
    expect(await listOf(here, workspaceId)).toEqual([]);
  });

  test("sent twice is told once", async () => {
    const { here, asa, room, workspaceId } = await scene();
    const clientId = randomUUID();
    const told = await toldTo(asa, async () => {
      for (let i = 0; i < 2; i++) await say(here, room, "Hej @Åsa Öhnell, @Åsa Öhnell", { clientId });
    });
    expect(told).toHaveLength(1);
    expect(await listOf(asa, workspaceId)).toHaveLength(1);
  });
});

describe("cities and everyone", () => {
  test("a city is its own people who can read, a guest is reached by name and with everyone", async () => {
    const { here, there, asa, ingvar, workspace, pioneer, twin, room, workspaceId } = await scene();
    const guest = await addPartner(world, twin, { name: "Hedda Rosell" });
    await givePlace(world, workspace, guest, "partner", { named: [room], endsOn: new Date("2099-12-31") });
    await say(here, room, `Hej @${twin.name}!`);
    for (const person of [there, ingvar, twin.coordinator])
      expect(await listOf(person, workspaceId)).toMatchObject([{ mentionedAs: "municipality" }]);
    for (const person of [asa, pioneer.coordinator, guest, here])
      expect(await listOf(person, workspaceId)).toEqual([]);
    const told = await toldTo(guest, () => say(here, room, "@alla", { everyoneMeant: true }));
    expect(told).toHaveLength(1);
    expect(await listOf(guest, workspaceId)).toMatchObject([{ mentionedAs: "all" }]);
  });

  test("everyone is asked about first, with how many they are", async () => {
    const { here, asa, room, own, pioneer, workspaceId } = await scene();
    const first = await refused(say(here, room, "Möte nu @alla"));
    expect([first.fields, first.about]).toEqual([{ body: "everyone-ask" }, { people: 5 }]);
    const second = await refused(say(here, own, "Möte nu @all"));
    expect(second.about).toEqual({ people: 2 });
    expect(await listOf(asa, workspaceId)).toEqual([]);
    await say(here, own, "Möte nu @all", { everyoneMeant: true });
    expect(await listOf(asa, workspaceId)).toMatchObject([{ mentionedAs: "all", internalTo: pioneer.code }]);
  });

  test("a discussion's first post asks, mentions and tells like every other", async () => {
    const { here, asa, workspace, workspaceId } = await scene();
    const asked = await refused(openADiscussion(world, here, workspace, { body: "Frågan gäller @alla" }));
    expect(asked.fields).toEqual({ body: "everyone-ask" });
    const told = await toldTo(asa, () =>
      openADiscussion(world, here, workspace, { body: "Vet @Åsa Öhnell?", audience: "internal" }),
    );
    expect(told).toHaveLength(1);
    expect(await listOf(asa, workspaceId)).toMatchObject([{ kind: "discussion", number: 1 }]);
  });
});

describe("who can't read", () => {
  test("is not reached: the sender is asked, and the name is plain text then", async () => {
    const { here, ingvar, room, own, twin, workspaceId } = await scene();
    const told = await toldTo(ingvar, async () => {
      const asked = await refused(say(here, own, `Vad säger @Ingvar Ekelöf och @${twin.name}?`));
      expect([asked.fields, asked.about]).toEqual([
        { body: "unreached-ask" },
        { names: `Ingvar Ekelöf, ${twin.name}` },
      ]);
      const view = await say(here, own, "Vad säger @Ingvar Ekelöf?", { unreachedMeant: true });
      expect([view.body, view.html]).toEqual([
        "Vad säger @Ingvar Ekelöf?",
        "<p>Vad säger @Ingvar Ekelöf?</p>",
      ]);
    });
    expect(told).toEqual([]);
    expect(await listOf(ingvar, workspaceId)).toEqual([]);
    await say(here, room, "Vad säger @Ingvar Ekelöf?");
    expect(await listOf(ingvar, workspaceId)).toHaveLength(1);
  });

  test("is answered for alike by id, whether there is such a person or not, under no name but the sender's", async () => {
    const { here, own, ingvar, asa, room } = await scene();
    const stranger = randomUUID();
    for (const id of [ingvar.id, stranger]) {
      const asked = await refused(say(here, own, `[@Någon](mention:person/${id}) ser du?`));
      expect([asked.fields, asked.about]).toEqual([{ body: "unreached-ask" }, { names: "Någon" }]);
    }
    const view = await say(here, room, `[@Någon](mention:person/${asa.id})`);
    expect(view.body).toBe(`[@Åsa Öhnell](mention:person/${asa.id})`);
  });

  test("a name that two have reaches neither, until one is chosen", async () => {
    const { here, pioneer, workspace, room, workspaceId } = await scene();
    const twins = [
      await addColleague(world, pioneer, { name: "Eva Björk" }),
      await addColleague(world, pioneer, { name: "Eva Björk" }),
    ];
    for (const person of twins) await givePlace(world, workspace, person);
    expect((await refused(say(here, room, "@Eva Björk"))).fields).toEqual({ body: "unreached-ask" });
    const [chosen, other] = twins as [Person, Person];
    await say(here, room, `[@Eva Björk](mention:person/${chosen.id})`);
    expect(await listOf(chosen, workspaceId)).toHaveLength(1);
    expect(await listOf(other, workspaceId)).toEqual([]);
  });

  test("to a partner, a name that does not stand in the conversation is nobody's", async () => {
    const { here, asa, workspace, pioneer, room, workspaceId } = await scene();
    const guest = await addPartner(world, pioneer);
    await givePlace(world, workspace, guest, "partner", { named: [room], endsOn: new Date("2099-12-31") });
    const names = async (person: Person) =>
      (await ask(mentionChoices, world.as(person), { conversationId: room })).people.map(({ name }) => name);
    expect(await names(here)).toContain("Åsa Öhnell");
    expect(await names(guest)).toEqual([here.name]);
    expect((await say(guest, room, "Är @Åsa Öhnell här?")).body).toBe("Är @Åsa Öhnell här?");
    const asked = await refused(say(guest, room, `[@Åsa Öhnell](mention:person/${asa.id})`));
    expect(asked.fields).toEqual({ body: "unreached-ask" });
    expect(await listOf(asa, workspaceId)).toEqual([]);
    await say(asa, room, "Ja");
    await say(guest, room, "Hej @Åsa Öhnell");
    expect(await listOf(asa, workspaceId)).toHaveLength(1);
  });
});
