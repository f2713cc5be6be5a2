// How to try every deed about workspaces, conversations and what happened there.
import { randomUUID } from "node:crypto";
import type { Conversation, ConversationKind, Person, Prisma } from "~/prisma/generated/client";
import { newId } from "~/server/domain/core/id";
import type { Deed } from "~/server/domain/core/permissions";
import { addColleague, givePlace, type Town } from "../towns";
import {
  type Case,
  coordinated,
  home,
  internal,
  type Made,
  membership,
  place,
  placeOrCoordinator,
  readable,
} from "./case";

const workspaceId = ({ scene }: Made) => ({ workspaceId: scene.workspace.workspaceId });

export const casesOfWork: Partial<Record<Deed, Case>> = {
  "workspace.mine": home(() => ({})),
  "workspace.frame": placeOrCoordinator(workspaceId),
  "workspace.people": placeOrCoordinator(workspaceId),
  "workspace.start": place(workspaceId),
  "workspace.visit": place(workspaceId),
  "workspace.edit": place((made) => ({ ...workspaceId(made), title: "Ny titel", purpose: "Nytt syfte" })),
  "workPackage.add": place((made) => ({ ...workspaceId(made), title: "Cykelvägar" })),
  "workPackage.edit": place(({ scene: { workspace } }) => {
    return { workPackageId: workspace.packages[0], title: "Tryggt och nära" };
  }),
  "membership.give": placeOrCoordinator(async (made) => {
    const { id } = await addColleague(made.scene.world, ownerTown(made));
    return { ...workspaceId(made), personId: id, role: "member" };
  }),
  "membership.change": membership(async (made) => ({
    membershipId: await somebodysPlace(made),
    role: "reader",
  })),
  "membership.end": membership(async (made) => ({ membershipId: await somebodysPlace(made) })),

  "room.open": place((made) => ({ ...workspaceId(made), title: "Rum", audience: "shared" })),
  "discussion.open": place((made) => {
    const written = { title: "Fråga", body: "Hur gör ni?", clientId: randomUUID() };
    return { ...workspaceId(made), ...written, audience: "shared" };
  }),
  "workspace.readers": place(workspaceId),
  "discussion.all": place(workspaceId),
  "conversation.all": place(workspaceId),
  "discussion.settle": readable(async (made) => {
    const { id } = await opened(made, "discussion");
    return { conversationId: id, state: "answered", text: "Så här" };
  }),
  "discussion.reopen": readable(async (made) => {
    const { id } = await opened(made, "discussion", { state: "answered" });
    return { conversationId: id, text: "Nya uppgifter" };
  }),
  "outcome.review": readable(async (made) => {
    const { id } = await decided(made);
    return { conversationId: id, note: "Gäller än" };
  }),
  "discussion.documents": readable(async (made) => ({
    conversationId: (await opened(made, "discussion")).id,
  })),
  "decision.all": place(workspaceId),
  "poll.open": readable(async (made) => {
    const { id } = await opened({ ...made, by: made.scene.maker }, "discussion");
    const question = { question: "Vilken?", options: ["Den ena", "Den andra"], closesOn: "2099-12-31" };
    return { conversationId: id, ...question };
  }),
  "poll.vote": readable(async (made) => {
    const { id, options } = await polled(made);
    return { pollId: id, optionIds: [options[0]?.id] };
  }),
  "poll.close": readable(async (made) => ({ pollId: (await polled(made)).id })),
  "poll.all": readable(async (made) => ({ conversationId: (await polled(made)).conversationId })),
  "conversation.edit": readable(async (made) => {
    const { id } = await opened(made, "room");
    return { conversationId: id, title: "Nytt namn", description: "" };
  }),
  "conversation.share": internal(async (made) => {
    const { id } = await opened(made, "room");
    return { conversationId: id, readers: await everyone(made) };
  }),
  "conversation.sharing": readable(async (made) => ({ conversationId: (await opened(made, "room")).id })),
  "conversation.one": readable(async (made) => ({ conversationId: (await opened(made, "room")).id })),
  "conversation.messages": readable(async (made) => ({ conversationId: (await opened(made, "room")).id })),
  "conversation.read": readable(async (made) => ({
    conversationId: (await opened(made, "room")).id,
    number: 1,
  })),
  "conversation.unread": readable(async (made) => ({
    conversationId: (await opened(made, "room")).id,
    number: 1,
  })),
  "workspace.read": place(workspaceId),
  "conversation.follow": readable(async (made) => ({
    conversationId: (await opened(made, "room")).id,
    level: "muted",
  })),
  "workspace.follow": place((made) => ({ ...workspaceId(made), level: "following" })),
  "message.one": readable(async (made) => ({ messageId: await written(made) })),
  "message.pin": readable(async (made) => ({ messageId: await written(made), on: true })),
  "conversation.pins": readable(async (made) => ({ conversationId: (await opened(made, "room")).id })),
  "message.bookmark": readable(async (made) => ({ messageId: await written(made), on: true })),
  "bookmark.mine": home(() => ({})),
  "unread.mine": home(() => ({})),
  "message.history": readable(async (made) => ({ messageId: await written(made) })),
  "message.place": readable(async (made) => ({ messageId: await written(made) })),
  "message.post": readable(async (made) => {
    const { id } = await opened(made, "room");
    return { conversationId: id, clientId: randomUUID(), body: "Hej" };
  }),
  "draft.keep": readable(async (made) => ({
    conversationId: (await opened(made, "room")).id,
    body: "Hej",
  })),
  "message.edit": readable(async (made) => ({ messageId: await written(made), body: "Hej igen" })),
  "message.react": readable(async (made) => ({ messageId: await written(made), sign: "agree", on: true })),
  "message.hide": readable(async (made) => {
    return { messageId: await written(made), on: true, reason: "Namnger en enskild" };
  }),
  "message.report": readable(async (made) => {
    return { messageId: await written({ ...made, by: made.scene.maker }), reason: "Hånfullt" };
  }),
  "report.all": home(() => ({})),
  "report.mine": home(() => ({})),
  "report.close": coordinated(async (made) => ({ reportId: await reported(made), note: "Vi har pratat" })),
  "message.delete": readable(async (made) => ({ messageId: await written(made) })),
  "mention.choices": readable(async (made) => ({ conversationId: (await opened(made, "room")).id })),
  "mention.mine": place(workspaceId),

  "changes.hear": home(() => ({})),
  "changes.since": home(() => ({ audiences: {} })),
};

/** What one of the first city has reported, of somebody in the second. */
async function reported(made: Made): Promise<string> {
  const { world, a, b, maker } = made.scene;
  const messageId = await written({ ...made, by: b.coordinator });
  const { id } = await world.db.report.create({
    data: {
      ...{ municipalityCode: a.code, messageId, personId: maker.id, reason: "Hånfullt" },
      language: "sv",
      at: world.clock.now(),
    },
  });
  return id;
}

/** Only the people of the workspace's cities can be given a place there. */
function ownerTown({ scene: { a, b }, actor: { town } }: Made): Town {
  return town === b ? b : a;
}

async function somebodysPlace({ scene: { world, workspace }, from }: Made): Promise<string> {
  const person = await addColleague(world, from);
  return (await givePlace(world, workspace, person)).id;
}

/** How many would read what is shared. */
export function everyone({ scene: { world, workspace } }: Made): Promise<number> {
  return world.db.membership.count({
    where: {
      workspaceId: workspace.workspaceId,
      role: { not: "partner" },
      person: { deactivatedAt: null },
    },
  });
}

/** A conversation that the subject's maker has opened, named for one partner. */
export async function opened(
  { scene: { world, workspace, namedPlaceId }, by, from, audienceId }: Made,
  kind: ConversationKind,
  more: Partial<Prisma.ConversationUncheckedCreateInput> = {},
): Promise<Conversation> {
  const at = world.clock.now();
  return world.db.conversation.create({
    data: {
      workspaceId: workspace.workspaceId,
      audienceId,
      kind,
      title: "Ett samtal",
      language: "sv",
      createdById: by.id,
      municipalityCode: from.code,
      createdAt: at,
      lastMessageAt: at,
      ...more,
      named: { create: { membershipId: namedPlaceId } },
    },
  });
}

/** A poll of the subject's maker, in a discussion of somebody else's. */
async function polled(made: Made) {
  const { scene, by, from } = made;
  const { id: conversationId } = await opened({ ...made, by: scene.maker }, "discussion");
  return scene.world.db.poll.create({
    data: {
      ...{
        conversationId,
        question: "Vilken?",
        language: "sv",
        several: false,
        closesOn: new Date("2099-12-31"),
      },
      ...{ createdById: by.id, municipalityCode: from.code, createdAt: scene.world.clock.now() },
      options: { create: ["Den ena", "Den andra"].map((text, position) => ({ text, position })) },
    },
    include: { options: true },
  });
}

/** A discussion that ended in a decision. */
async function decided(made: Made): Promise<Conversation> {
  const settledAt = made.scene.world.clock.now();
  const outcome = { state: "decided" as const, text: "Ja", html: "<p>Ja</p>", language: "sv" as const };
  return opened(made, "discussion", {
    state: "decided",
    settledAt,
    outcomes: { create: { ...outcome, personId: made.by.id, at: settledAt } },
  });
}

/** A message of the subject's maker, in a conversation of somebody else's. */
export async function written(made: Made): Promise<string> {
  const { id } = await opened({ ...made, by: made.scene.maker }, "room", { messageCount: 1 });
  return messageIn(made, id, made.by, 1);
}

export async function messageIn({ scene }: Made, conversationId: string, author: Person, number: number) {
  const id = newId();
  const text = { body: "Hej", html: "<p>Hej</p>", markdown: 1, language: "sv" as const };
  await scene.world.db.message.create({
    data: {
      ...{ id, conversationId, number, authorId: author.id, clientId: newId(), ...text },
      createdAt: scene.world.clock.now(),
    },
  });
  return id;
}
