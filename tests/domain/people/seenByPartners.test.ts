// A partner hears of a new name wherever the old one stands in what they read, and of nobody else's.
import { beforeAll, describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { changesSince } from "~/server/domain/activity/queries/changesSince";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { isRefusal } from "~/server/domain/core/refusal";
import { commands, queries } from "~/server/domain/index";
import { editProfile } from "~/server/domain/people/commands/editProfile";
import { addColleague, addPartner, foundTown, givePlace, ownAudienceId } from "../../support/towns";
import { foundWorkspace, openADiscussion, say } from "../../support/twinnings";
import { testWorld } from "../../support/world";

const world = await testWorld();
const [karlstad, lund] = [await foundTown(world), await foundTown(world)];
const workspace = await foundWorkspace(world, [karlstad, lund]);
const { workspaceId } = workspace;
const url = "https://diariet.example.se/handling/17";

interface Made {
  conversationId: string;
  documentId: string;
}

/** Does what is registered under this name. */
async function does(person: Person, name: string, input: object): Promise<Made> {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`there is no ${name}`);
  return (await perform(command, world.as(person), input)) as Made;
}

const people = new Map<string, Person>();

/** Somebody who does one thing, and is known by it. */
async function somebody(who: string): Promise<Person> {
  const person = await addColleague(world, karlstad);
  await givePlace(world, workspace, person, "lead");
  people.set(who, person);
  return person;
}

async function partnerNamedFor(named: string[]): Promise<Person> {
  const partner = await addPartner(world, lund);
  await givePlace(world, workspace, partner, "partner", { named });
  return partner;
}

/** Whom a partner sees in a discussion, a merged one and a document's comments that they are named for. */
const seen = [
  ...[
    "opener",
    "writer",
    "signer",
    "pinner",
    "deleter",
    "hider",
    "titler",
    "settler",
    "reviewer",
    "poller",
    "voter",
  ],
  ...["mover", "bringer", "brought", "copier", "copied", "merger", "adder", "versioner", "partner"],
];
const unseen = ["silent", "elsewhere", "unpinner", "signedHidden", "internal"];

let partner: Person;
let other: Person;

/** All that somebody can ask about this, in words. */
async function pagesOf(person: Person, about: object[]): Promise<string> {
  const asked = queries
    .filter(({ name }) => !/^(changes|municipality|session|token|profile|link)\./.test(name))
    .flatMap((query) => about.map((input) => ask(query, world.as(person), input).catch(refusedIsNothing)));
  return JSON.stringify(await Promise.all(asked));
}

function refusedIsNothing(thrown: unknown): undefined {
  if (!isRefusal(thrown)) throw thrown;
}

async function rename(person: Person, name: string) {
  return world.ears.during(() => perform(editProfile, world.as(person), { name }));
}

let shown = "";
/** The partner's own. */
let stream = "";

beforeAll(async () => {
  const who = async (name: string) => people.get(name) ?? somebody(name);
  const opener = await who("opener");
  const named = await openADiscussion(world, opener, workspace);
  const elsewhere = await openADiscussion(world, await who("elsewhere"), workspace);
  await openADiscussion(world, await who("internal"), workspace, { audience: "internal" });
  await who("silent");

  const { id: messageId } = await say(world, await who("writer"), named, "Vid skolorna");
  const { id: hiddenId } = await say(world, opener, named, "Göm");
  const { id: movedId } = await say(world, opener, named, "Flytta");
  await does(await who("signer"), "message.react", { messageId, sign: "agree", on: true });
  await does(await who("pinner"), "message.pin", { messageId, on: true });
  await does(await who("unpinner"), "message.pin", { messageId: movedId, on: true });
  await does(await who("unpinner"), "message.pin", { messageId: movedId, on: false });
  await does(await who("signedHidden"), "message.react", { messageId: hiddenId, sign: "agree", on: true });
  await does(await who("hider"), "message.hide", { messageId: hiddenId, on: true, reason: "Fel" });
  const { id: deletedId } = await say(world, await who("deleter"), named, "Bort");
  await does(await who("deleter"), "message.delete", { messageId: deletedId });
  await does(await who("titler"), "conversation.edit", { conversationId: named, title: "Laddare" });

  const question = { question: "Vilken?", options: ["Ja", "Nej"], closesOn: "2099-12-31" };
  await does(await who("poller"), "poll.open", { conversationId: named, ...question });
  const { id: optionId, pollId } = await world.db.pollOption.findFirstOrThrow({ where: { text: "Ja" } });
  await does(await who("voter"), "poll.vote", { pollId, optionIds: [optionId] });
  await does(await who("mover"), "message.move", { messageId: movedId, conversationId: elsewhere });
  const { id: broughtId } = await say(world, await who("brought"), elsewhere, "Hit");
  await does(await who("bringer"), "message.move", { messageId: broughtId, conversationId: named });
  const { id: originalId } = await say(world, await who("copied"), elsewhere, "Att dela");
  const { id: copyId } = await say(world, await who("copier"), named, "Att dela");
  const copy = { copyId, originalId, outward: true, municipalityCode: karlstad.code };
  const copier = await who("copier");
  await world.db.copy.create({ data: { ...copy, personId: copier.id, at: world.clock.now() } });

  const merged = await openADiscussion(world, opener, workspace);
  await does(await who("merger"), "discussion.merge", { conversationId: merged, intoId: elsewhere });
  const outcome = { conversationId: named, state: "decided", text: "Så här", reviewOn: "2099-12-31" };
  await does(await who("settler"), "discussion.settle", outcome);
  await does(await who("reviewer"), "outcome.review", { conversationId: named, note: "Gäller" });

  const about = { workspaceId, title: "Plan", audience: "shared", purpose: "comments", url };
  const document = await does(await who("adder"), "document.add", about);
  const { documentId } = document;
  await does(await who("versioner"), "document.addVersion", {
    documentId,
    version: 1,
    purpose: "final",
    url,
  });

  const all = [named, merged, document.conversationId];
  partner = await partnerNamedFor(all);
  stream = await ownAudienceId(world, partner);
  people.set("partner", partner);
  other = await partnerNamedFor([elsewhere]);
  const asked = all.map((conversationId) => ({ workspaceId, conversationId }));
  shown = await pagesOf(partner, [...asked, { documentId }]);
});

describe("a new name is told to a partner", () => {
  test.each(seen)("of the %s, whose old one stands in what they read", async (who) => {
    const person = people.get(who) as Person;
    if (person !== partner) expect(shown).toContain(person.id);
    const told = await rename(person, `Ny ${who}`);
    const { name, view } = told.find(({ audienceId }) => audienceId === stream) ?? {};
    expect({ name, view }).toMatchObject({
      name: "person.changed",
      view: { id: person.id, name: `Ny ${who}`, municipalityCode: person.municipalityCode },
    });
  });

  test.each(unseen)("and not of the %s, whom others hear of", async (who) => {
    const person = people.get(who) as Person;
    expect(shown).not.toContain(person.id);
    const told = await rename(person, `Ny ${who}`);
    expect(told.map(({ audienceId }) => audienceId)).toContain(workspace.shared);
    expect(told.map(({ audienceId }) => audienceId)).not.toContain(stream);
  });

  test("and not to one who is named for something else, nor to one whose last day has been", async () => {
    const former = await partnerNamedFor([]);
    const writer = people.get("writer") as Person;
    const { id } = await world.db.membership.findFirstOrThrow({ where: { personId: former.id } });
    const [{ conversationId } = { conversationId: "" }] = await world.db.namedConversation.findMany({
      where: { membership: { personId: partner.id } },
      orderBy: { conversation: { createdAt: "asc" } },
    });
    await world.db.namedConversation.create({ data: { membershipId: id, conversationId } });
    const streams = await Promise.all([partner, former, other].map((one) => ownAudienceId(world, one)));
    const hearing = async (name: string) => {
      const told = (await rename(writer, name)).map(({ audienceId }) => audienceId);
      return streams.map((stream) => told.includes(stream));
    };
    expect(await hearing("Med båda")).toEqual([true, true, false]);
    await world.db.membership.update({ where: { id }, data: { endsOn: new Date("2026-01-01") } });
    expect(await hearing("Utan den förra")).toEqual([true, false, false]);
  });

  test("who was away, once they are back; and of somebody they don't see any longer, not even the last one", async () => {
    const writer = people.get("writer") as Person;
    const away = await partnerNamedFor([]);
    const { id } = await world.db.membership.findFirstOrThrow({ where: { personId: away.id } });
    const room = await openADiscussion(world, writer, workspace);
    await world.db.namedConversation.create({ data: { membershipId: id, conversationId: room } });
    const { heads } = await ask(changesHear, world.as(away), {});
    const missed = async () => {
      const { changes } = await ask(changesSince, world.as(away), { audiences: heads });
      return changes.map(({ view }) => view);
    };
    await rename(writer, "Medan du var borta");
    expect(await missed()).toMatchObject([{ id: writer.id, name: "Medan du var borta" }]);
    await world.db.membership.update({ where: { id }, data: { endsOn: new Date("2026-01-01") } });
    await rename(writer, "Bara för oss");
    expect(await missed()).toEqual([{ id: writer.id, gone: true }]);
  });

  test("only when it is a new name or title: a role, or being shut out, is the city's own affair", async () => {
    const writer = people.get("writer") as Person;
    const told = await world.ears.during(async () => {
      await does(karlstad.coordinator, "person.changeRole", { personId: writer.id, role: "coordinator" });
      await does(karlstad.coordinator, "person.changeRole", { personId: writer.id, role: "staff" });
    });
    expect(told.map(({ audienceId }) => audienceId)).toContain(workspace.shared);
    expect(told.map(({ audienceId }) => audienceId)).not.toContain(stream);
  });
});
