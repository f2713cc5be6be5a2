// What conversations were called before: open to all who read them, but for what they were called before they were shared.
import { describe, expect, test } from "vitest";
import { editConversation } from "~/server/domain/conversations/commands/editConversation";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { editDocument } from "~/server/domain/documents/commands/editDocument";
import { shareDocument } from "~/server/domain/documents/commands/shareDocument";
import { why } from "../../support/refused";
import { addPartner, givePlace } from "../../support/towns";
import { openADiscussion, openARoom } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";
import { add } from "../documents/scene";

const world = await testWorld();

type Somebody = { id: string };

async function titlesFor(person: Somebody, conversationId: string) {
  const { titles } = await ask(conversationOne, world.as(person), { conversationId });
  return titles;
}

const namesFor = async (person: Somebody, conversationId: string) =>
  (await titlesFor(person, conversationId)).map(({ title }) => title);

function rename(person: Somebody, conversationId: string, title: string, description = "") {
  world.clock.pass(60_000);
  return perform(editConversation, world.as(person), { conversationId, title, description });
}

async function internalRoom() {
  const towns = await twoTowns(world);
  const conversationId = await openARoom(world, towns.here, towns.workspace, {
    ...{ audience: "internal", title: "Nedläggning", description: "Av skolan" },
  });
  await rename(towns.here, conversationId, "Omställning", "Av skolan");
  await rename(towns.here, conversationId, "Skolan");
  const share = () => perform(shareConversation, world.as(towns.here), { conversationId, readers: 4 });
  return { ...towns, conversationId, share };
}

describe("what a conversation was called", () => {
  test("is kept with its description, its language, who changed it and when, the latest first, for both cities", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const conversationId = await openADiscussion(world, here, workspace, {
      title: "Parking policy and the city",
    });
    const until = [await edited("Parkering och vad det kostar", "För alla"), await edited("Parkering")];
    async function edited(title: string, description?: string) {
      await rename(here, conversationId, title, description);
      return world.clock.now().toISOString();
    }
    const titles = await titlesFor(there, conversationId);
    const by = { id: here.id, name: here.name };
    expect(titles).toMatchObject([
      { title: "Parkering och vad det kostar", description: "För alla", language: "sv", by, until: until[1] },
      { title: "Parking policy and the city", description: "", language: "en", by, until: until[0] },
    ]);
    expect(await titlesFor(here, conversationId)).toEqual(titles);
  });

  test("is nothing when it goes on being called so, sent again or given another work package", async () => {
    const { workspace, here } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace, { title: "Fika" });
    await rename(here, conversationId, "Kaffe");
    await rename(here, conversationId, " Kaffe ");
    const [workPackageId] = workspace.packages;
    await perform(editConversation, world.as(here), { conversationId, title: "Kaffe", workPackageId });
    expect(await namesFor(here, conversationId)).toEqual(["Fika"]);
  });

  test("is kept for a document, too, among whose comments it is told", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const { documentId, conversationId } = await add(world, here, workspace, { title: "Plan" });
    const edit = (title: string) => perform(editDocument, world.as(here), { documentId, title });
    await edit("Trafikplan");
    await edit("Trafikplan");
    expect(await namesFor(there, conversationId)).toEqual(["Plan"]);
  });

  test("is told to nobody who may not read it, and nothing is kept of a change that is refused", async () => {
    const { here, there, conversationId } = await internalRoom();
    expect(await namesFor(here, conversationId)).toEqual(["Omställning", "Nedläggning"]);
    expect(await why(titlesFor(there, conversationId))).toBe("not-found: not-found");
    expect(await why(rename(there, conversationId, "Vårt"))).toBe("not-found: not-found");
    expect(await titlesFor(here, conversationId)).toHaveLength(2);
  });
});

describe("what a conversation was called before it was shared", () => {
  test("stays with the city that shared it: the others and partners are told that it was called something else", async () => {
    const { here, there, pioneer, workspace, conversationId, share } = await internalRoom();
    const partner = await addPartner(world, pioneer);
    await givePlace(world, workspace, partner, "partner", { named: [conversationId] });
    world.clock.pass(60_000);
    const { readers, partners } = await ask(conversationOne, world.as(here), { conversationId });
    expect({ readers, partners }).toMatchObject({ partners: 1 });
    await share();
    await rename(here, conversationId, "Skolan och vi");
    expect(await namesFor(here, conversationId)).toEqual(["Skolan", "Omställning", "Nedläggning"]);
    for (const person of [there, partner]) {
      const titles = await titlesFor(person, conversationId);
      expect(titles.map(({ title }) => title)).toEqual(["Skolan", null, null]);
      expect(titles.map(({ description }) => description)).toEqual(["", null, null]);
      expect(JSON.stringify(titles)).not.toMatch(/Omställning|Nedläggning|Av skolan/);
    }
  });

  test("stays there also when the sharing had begun earlier and came later", async () => {
    const { here, there, conversationId, share } = await internalRoom();
    world.clock.pass(-1);
    await share();
    expect(await namesFor(here, conversationId)).toEqual(["Omställning", "Nedläggning"]);
    expect(await namesFor(there, conversationId)).toEqual([null, null]);
  });

  test("stays there for a document, too", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const { documentId, conversationId } = await add(world, here, workspace, {
      ...{ title: "Nedläggning", audience: "internal" },
    });
    world.clock.pass(60_000);
    await perform(editDocument, world.as(here), { documentId, title: "Omställning" });
    await perform(shareDocument, world.as(here), { documentId, readers: 4 });
    expect(await namesFor(here, conversationId)).toEqual(["Nedläggning"]);
    expect(await namesFor(there, conversationId)).toEqual([null]);
  });
});
