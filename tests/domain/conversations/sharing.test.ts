// From internal to shared: a deed of its own, after being told exactly who will read it, and never the other way.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { editConversation } from "~/server/domain/conversations/commands/editConversation";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { conversationSharing } from "~/server/domain/conversations/queries/conversationSharing";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { readersOfAudiences } from "~/server/domain/workspaces/queries/readersOfAudiences";
import { refused, why } from "../../support/refused";
import { addColleague, addPartner, givePlace } from "../../support/towns";
import { openADiscussion, openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";
import { add } from "../documents/scene";

const world = await testWorld();

async function internalRoom() {
  const towns = await twoTowns(world);
  const conversationId = await openARoom(world, towns.here, towns.workspace, { audience: "internal" });
  await say(world, towns.here, conversationId, "Bara vi, än så länge");
  return { ...towns, conversationId };
}

describe("before sharing", () => {
  test("one sees how much is in it and who would read it, city by city, and which partners", async () => {
    const { workspace, workspaceId, here, pioneer, twin, conversationId } = await internalRoom();
    const partner = await addPartner(world, pioneer);
    await givePlace(world, workspace, partner, "partner", { named: [conversationId] });
    const gone = await addColleague(world, twin, { deactivatedAt: world.clock.now() });
    await givePlace(world, workspace, gone);
    const before = await ask(conversationSharing, world.as(here), { conversationId });
    const both = [
      { municipalityCode: pioneer.code, people: 2 },
      { municipalityCode: twin.code, people: 2 },
    ];
    expect(before).toMatchObject({ conversation: { messageCount: 1 }, readers: both, partners: 1 });
    const { readers } = await ask(conversationOne, world.as(here), { conversationId });
    expect(readers).toEqual(both.slice(0, 1));
    const choice = await ask(readersOfAudiences, world.as(here), { workspaceId });
    expect(choice).toEqual({ shared: both, internal: both.slice(0, 1) });
  });

  test("the other city is told the same as of a conversation that is not there", async () => {
    const { there, twin, conversationId, here } = await internalRoom();
    await ask(conversationOne, world.as(here), { conversationId });
    for (const person of [there, twin.coordinator])
      for (const asked of [conversationOne, conversationMessages, conversationSharing]) {
        const look = (id: string) =>
          refused(ask(asked as typeof conversationOne, world.as(person), { conversationId: id }));
        const theirs = await look(conversationId);
        expect(theirs).toEqual(await look(randomUUID()));
        expect(theirs.refusal).toBe("not-found");
      }
    const share = (id: string) =>
      refused(perform(shareConversation, world.as(there), { conversationId: id, readers: 4 }));
    expect(await share(conversationId)).toEqual(await share(randomUUID()));
  });
});

describe("sharing", () => {
  test("moves the room with all that was said in it, and tells both cities", async () => {
    const { workspace, workspaceId, here, there, conversationId } = await internalRoom();
    const told = await world.ears.during(() =>
      perform(shareConversation, world.as(here), { conversationId, readers: "4" }),
    );
    const { conversation } = await ask(conversationOne, world.as(there), { conversationId });
    expect(conversation).toMatchObject({ workspaceId, internalTo: null, messageCount: 1 });
    expect(told).toMatchObject([
      { name: "conversation.shared", audienceId: workspace.shared, view: conversation },
    ]);
    const { messages } = await ask(conversationMessages, world.as(there), { conversationId });
    expect(messages).toMatchObject([{ body: "Bara vi, än så länge" }]);
    const again = perform(shareConversation, world.as(here), { conversationId, readers: 4 });
    expect(await why(again)).toBe("conflict: already-shared");
  });

  test("asks again when others than the page said would read it, and shares nothing meanwhile", async () => {
    const { workspace, here, there, twin, conversationId } = await internalRoom();
    await givePlace(world, workspace, await addColleague(world, twin), "reader");
    const no = await refused(perform(shareConversation, world.as(here), { conversationId, readers: 4 }));
    expect(no).toMatchObject({ refusal: "conflict", reason: "readers-changed", about: { people: 5 } });
    expect(await why(ask(conversationOne, world.as(there), { conversationId }))).toBe("not-found: not-found");
    await perform(shareConversation, world.as(here), { conversationId, readers: 5 });
  });

  test("is for the one who opened it and for the own city's leads", async () => {
    const { workspace, pioneer, conversationId } = await internalRoom();
    const colleague = await addColleague(world, pioneer);
    await givePlace(world, workspace, colleague);
    const { may } = await ask(conversationOne, world.as(colleague), { conversationId });
    expect(may).toContain("message.post");
    expect(may).not.toContain("conversation.share");
    const share = { conversationId, readers: 5 };
    expect(await why(perform(shareConversation, world.as(colleague), share))).toBe("forbidden: forbidden");
    expect(await why(ask(conversationSharing, world.as(colleague), share))).toBe("forbidden: forbidden");
    await perform(shareConversation, world.as(pioneer.coordinator), share);
  });

  test("is not for a document's comments, which follow their document", async () => {
    const { workspace, here } = await twoTowns(world);
    const { conversationId } = await add(world, here, workspace, { audience: "internal" });
    const follows = "conflict: comments-follow-document";
    const share = { conversationId, readers: 4 };
    expect(await why(perform(shareConversation, world.as(here), share))).toBe(follows);
    expect(await why(ask(conversationSharing, world.as(here), share))).toBe(follows);
    const edit = { conversationId, title: "Annat" };
    expect(await why(perform(editConversation, world.as(here), edit))).toBe(follows);
  });
});

describe("editing a conversation", () => {
  test("gives it another title, description and work package, told to its readers", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    const [workPackageId] = workspace.packages;
    const edit = { conversationId, title: "Fika", description: " Om allt ", workPackageId };
    expect(await why(perform(editConversation, world.as(there), edit))).toBe("forbidden: forbidden");
    await perform(editConversation, world.as(here), edit);
    const { conversation } = await ask(conversationOne, world.as(there), { conversationId });
    expect(conversation).toMatchObject({ title: "Fika", description: "Om allt", workPackageId });
    expect(world.ears.of(workspace.shared).at(-1)).toMatchObject({
      name: "conversation.edited",
      view: conversation,
    });
    await perform(editConversation, world.as(here), { conversationId, title: "Fika", workPackageId: "" });
    const bare = await ask(conversationOne, world.as(there), { conversationId });
    expect(bare.conversation).toMatchObject({ description: "", workPackageId: null });
  });

  test("of an internal discussion is heard in its own city only", async () => {
    const { workspace, here, there, pioneer, twin } = await twoTowns(world);
    const conversationId = await openADiscussion(world, here, workspace, { audience: "internal" });
    const edit = { conversationId, title: "Vårt" };
    expect(await why(perform(editConversation, world.as(there), edit))).toBe("not-found: not-found");
    const told = await world.ears.during(() => perform(editConversation, world.as(here), edit));
    expect(told.map(({ audienceId }) => audienceId)).toEqual([workspace.internal[pioneer.code]]);
    expect(world.ears.of(workspace.internal[twin.code] as string)).toEqual([]);
  });
});
