// Hiding: a lead takes what is said out of everyone's sight, with a reason that all read, and can put it back.
import { describe, expect, test } from "vitest";
import { changesSince } from "~/server/domain/activity/queries/changesSince";
import { bookmarkMessage } from "~/server/domain/conversations/commands/bookmarkMessage";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { hideMessage } from "~/server/domain/conversations/commands/hideMessage";
import { openDiscussion } from "~/server/domain/conversations/commands/openDiscussion";
import { pinMessage } from "~/server/domain/conversations/commands/pinMessage";
import { reactToMessage } from "~/server/domain/conversations/commands/reactToMessage";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { bookmarksMine } from "~/server/domain/conversations/queries/bookmarksMine";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { conversationPins } from "~/server/domain/conversations/queries/conversationPins";
import { conversationSharing } from "~/server/domain/conversations/queries/conversationSharing";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { messageHistory } from "~/server/domain/conversations/queries/messageHistory";
import { messageOne } from "~/server/domain/conversations/queries/messageOne";
import { myMentions } from "~/server/domain/conversations/queries/myMentions";
import { newId } from "~/server/domain/core/id";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { workspaceStart } from "~/server/domain/workspaces/queries/workspaceStart";
import { fieldsOf, why } from "../../support/refused";
import { addPartner, givePlace } from "../../support/towns";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();
const reason = "Namnger en enskild";
type Someone = { id: string };

/** A room where a member has said something, changed it, and been answered; a partner is named for it. */
async function said(audience: "shared" | "internal" = "shared") {
  const towns = await twoTowns(world);
  const conversationId = await openARoom(world, towns.here, towns.workspace, { audience });
  const partner = await addPartner(world, towns.pioneer);
  await givePlace(world, towns.workspace, partner, "partner", { named: [conversationId] });
  const { id: messageId } = await say(world, towns.here, conversationId, "Hemligt om grannen");
  world.clock.pass(60_000);
  await perform(editMessage, world.as(towns.here), { messageId, body: "Hemligt om herr Ek" });
  const reply = await say(world, towns.here, conversationId, "Precis", { parentId: messageId });
  const lead = audience === "shared" ? towns.twin.coordinator : towns.pioneer.coordinator;
  const hide = (person: Someone = lead, on = true, why = reason) =>
    perform(hideMessage, world.as(person), { messageId, on, reason: why });
  const history = (person: Someone) => ask(messageHistory, world.as(person), { messageId });
  return { ...towns, conversationId, messageId, reply, partner, lead, hide, history };
}

/** Everything that a person gets about it by every door that shows messages. */
async function everySight(person: Someone, { conversationId, messageId, workspace }: Awaited<Scene>) {
  const context = world.as(person);
  return JSON.stringify([
    await ask(conversationMessages, context, { conversationId }),
    await ask(conversationPins, context, { conversationId }),
    await ask(messageOne, context, { messageId }),
    await ask(bookmarksMine, context, {}),
    await ask(myMentions, context, { workspaceId: workspace.workspaceId }),
    await ask(conversationsOfWorkspace, context, { workspaceId: workspace.workspaceId }),
    await ask(workspaceStart, context, { workspaceId: workspace.workspaceId }),
    await ask(changesSince, context, { audiences: await fromTheBeginning() }),
  ]);
}
type Scene = ReturnType<typeof said>;

async function fromTheBeginning(): Promise<Record<string, number>> {
  const audiences = await world.db.audience.findMany({ select: { id: true } });
  return Object.fromEntries(audiences.map(({ id }) => [id, 0]));
}

describe("what a lead has hidden", () => {
  test("is a tombstone with who, when and why to everyone, and its text goes out by no door", async () => {
    const scene = await said();
    const { here, there, partner, lead, messageId, hide } = scene;
    for (const person of [here, there, partner, lead]) {
      await perform(bookmarkMessage, world.as(person), { messageId, on: true });
      expect(await everySight(person, scene), "what is not told is there").toMatch(/Hemligt/);
    }
    await perform(pinMessage, world.as(there), { messageId, on: true });
    await perform(reactToMessage, world.as(there), { messageId, sign: "thanks", on: true });
    const told = await world.ears.during(() => hide());
    expect(JSON.stringify(told)).not.toMatch(/Hemligt/);
    expect(told.map(({ name }) => name).sort()).toEqual([
      ...["message.hidden", "message.hidden", "message.requoted", "message.requoted"],
    ]);
    for (const person of [here, there, partner, lead])
      expect(await everySight(person, scene)).not.toMatch(/Hemligt/);
    const { message } = await ask(messageOne, world.as(partner), { messageId });
    expect(message).toMatchObject({ body: "", html: "", deletedAt: null, reactions: [], pinned: null });
    expect(message.hidden).toMatchObject({ by: { id: lead.id, name: lead.name }, reason });
    expect(message.hidden?.at).toBe(world.clock.now().toISOString());
  });

  test("is quoted by nobody, also in what is written afterwards", async () => {
    const { here, conversationId, messageId, reply, hide } = await said();
    await hide();
    const later = await say(world, here, conversationId, "Jo", { parentId: messageId });
    for (const { id } of [reply, later]) {
      const { message } = await ask(messageOne, world.as(here), { messageId: id });
      expect(message.parent).toMatchObject({ excerpt: "", hidden: true, deleted: false });
    }
  });

  test("is read in its history by its author and the leads, and by nobody else", async () => {
    const { here, there, partner, pioneer, lead, hide, history } = await said();
    await hide();
    for (const person of [here, lead, pioneer.coordinator]) {
      const { versions } = await history(person);
      expect(versions.map(({ html }) => html?.trim())).toEqual([
        "<p>Hemligt om herr Ek</p>",
        "<p>Hemligt om grannen</p>",
      ]);
    }
    for (const person of [there, partner]) {
      const answer = await history(person);
      expect(answer.versions.map(({ withheld }) => withheld)).toEqual(["hidden", "hidden"]);
      expect(JSON.stringify(answer)).not.toMatch(/Hemligt/);
      expect(answer.hidings).toMatchObject([{ by: { id: lead.id }, reason, ended: null }]);
    }
  });

  test("comes back whole, with its signs and its pin, and the history says who did both and why", async () => {
    const { there, pioneer, lead, messageId, hide, history } = await said();
    await perform(pinMessage, world.as(there), { messageId, on: true });
    await perform(reactToMessage, world.as(there), { messageId, sign: "thanks", on: true });
    await hide();
    world.clock.pass(60_000);
    const view = await hide(pioneer.coordinator, false, "Herr Ek har sagt ja");
    expect(view).toMatchObject({
      body: "Hemligt om herr Ek",
      hidden: null,
      pinned: { by: { id: there.id } },
    });
    expect(view.reactions).toMatchObject([{ sign: "thanks", people: [{ id: there.id }] }]);
    const { hidings, versions } = await history(there);
    expect(hidings).toMatchObject([
      {
        by: { id: lead.id },
        reason,
        ended: {
          by: { id: pioneer.coordinator.id },
          reason: "Herr Ek har sagt ja",
          at: world.clock.now().toISOString(),
        },
      },
    ]);
    expect(versions[0]?.withheld).toBeNull();
  });

  test("stays as it was hidden first, however often it is said", async () => {
    const { lead, pioneer, hide } = await said();
    await hide();
    const again = await world.ears.during(() => hide(pioneer.coordinator, true, "Något annat"));
    expect(again).toEqual([]);
    expect((await hide()).hidden).toMatchObject({ by: { id: lead.id }, reason });
    await hide(lead, false, "Klart");
    expect(await world.ears.during(() => hide(lead, false, "Klart igen"))).toEqual([]);
  });

  test("can't be edited, pinned, kept, reacted to or made a discussion of meanwhile; its author may delete it", async () => {
    const { here, lead, messageId, workspaceId, hide, history } = await said();
    await hide();
    const asAuthor = world.as(here);
    const about = { title: "Ny", body: "Om det", clientId: newId(), audience: "shared" };
    for (const tried of [
      () => perform(editMessage, asAuthor, { messageId, body: "Något annat" }),
      () => perform(pinMessage, asAuthor, { messageId, on: true }),
      () => perform(bookmarkMessage, asAuthor, { messageId, on: true }),
      () => perform(reactToMessage, asAuthor, { messageId, sign: "agree", on: true }),
      () => perform(openDiscussion, asAuthor, { ...about, workspaceId, originMessageId: messageId }),
    ])
      expect(await why(tried())).toBe("conflict: message-hidden");
    expect(await perform(deleteMessage, asAuthor, { messageId })).toMatchObject({ hidden: null });
    const { versions, hidings } = await history(lead);
    expect(versions.map(({ withheld }) => withheld)).toEqual(["deleted", "deleted"]);
    expect(hidings).toHaveLength(1);
    expect(await why(hide(lead, false))).toBe("conflict: message-deleted");
  });
});

describe("hiding", () => {
  test("needs a reason, without a personnummer", async () => {
    const { hide, lead } = await said();
    expect(await fieldsOf(hide(lead, true, " "))).toEqual({ reason: "required" });
    expect(await fieldsOf(hide(lead, true, "Det gäller 640823-3234"))).toEqual({ reason: "personnummer" });
    expect((await hide()).hidden?.reason).toBe(reason);
  });

  test("is for leads who read it: not for members, partners, the author, or the other city's leads", async () => {
    const { here, there, partner, twin, lead, hide } = await said("internal");
    for (const person of [here, partner]) expect(await why(hide(person))).toBe("forbidden: forbidden");
    for (const person of [there, twin.coordinator])
      expect(await why(hide(person))).toBe("not-found: not-found");
    expect((await hide(lead)).hidden?.by.id).toBe(lead.id);
  });

  test("that was over before its conversation was shared stays with the city that shared it", async () => {
    const { here, there, partner, lead, conversationId, hide, history } = await said("internal");
    await hide(lead, true, "Intern sak");
    world.clock.pass(60_000);
    await hide(lead, false, "Utrett internt");
    world.clock.pass(60_000);
    const { readers } = await ask(conversationSharing, world.as(here), { conversationId });
    const people = readers.reduce((sum, city) => sum + city.people, 0);
    await perform(shareConversation, world.as(here), { conversationId, readers: people });
    world.clock.pass(1);
    await hide(lead, true, "För alla");
    expect((await history(here)).hidings.map((one) => one.reason)).toEqual(["För alla", "Intern sak"]);
    for (const person of [there, partner]) {
      const answer = await history(person);
      expect(answer.hidings.map((one) => one.reason)).toEqual(["För alla"]);
      expect(JSON.stringify(answer)).not.toMatch(/Intern sak|Utrett/);
    }
  });

  test("before its conversation was shared keeps what it says from the other city, whose leads can't put it back", async () => {
    const scene = await said("internal");
    const { here, twin, pioneer, lead, conversationId, messageId, hide, history, workspace } = scene;
    await hide(lead, true);
    world.clock.pass(60_000);
    const { readers } = await ask(conversationSharing, world.as(here), { conversationId });
    const people = readers.reduce((sum, city) => sum + city.people, 0);
    await perform(shareConversation, world.as(here), { conversationId, readers: people });
    expect(JSON.stringify(await history(pioneer.coordinator))).toMatch(/Hemligt/);
    const theirs = await history(twin.coordinator);
    expect(theirs.message.hidden).toMatchObject({ by: { id: lead.id }, reason: null });
    expect(theirs.hidings).toMatchObject([{ by: { id: lead.id }, reason: null, ended: null }]);
    expect(JSON.stringify(theirs)).not.toMatch(/Hemligt/);
    // Why it was hidden stays as well, by every door, and is told anew to those who had it before them.
    expect((await history(here)).hidings).toMatchObject([{ reason }]);
    for (const person of [twin.coordinator, scene.there, scene.partner]) {
      const sight = await everySight(person, scene);
      expect(sight).toContain(messageId);
      expect(sight).not.toContain(reason);
      expect(JSON.stringify(await history(person))).not.toContain(reason);
    }
    const told = world.ears.of(workspace.shared).filter(({ name }) => name === "message.hidden");
    const { messages } = await ask(conversationMessages, world.as(here), { conversationId });
    expect(told.map(({ view }) => view)).toEqual([messages.find(({ id }) => id === messageId)]);
    expect(JSON.stringify(world.ears.of(workspace.shared))).not.toContain(reason);
    expect(theirs.mayHide).toBe(false);
    expect(await why(hide(twin.coordinator, false, "Vi vill läsa"))).toBe("forbidden: forbidden");
    expect((await hide(pioneer.coordinator, false, "Utrett")).body).toBe("Hemligt om herr Ek");
    world.clock.pass(60_000);
    expect((await hide(twin.coordinator, true, "För alla")).hidden).toMatchObject({ reason: "För alla" });
    expect((await history(twin.coordinator)).versions[0]?.html).toMatch(/herr Ek/);
  });
});
