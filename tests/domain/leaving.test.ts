// What those hear who are no longer in it: nothing that came after they were.
import { describe, expect, test } from "vitest";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { changesSince } from "~/server/domain/activity/queries/changesSince";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { messageOne } from "~/server/domain/conversations/queries/messageOne";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { editDocument } from "~/server/domain/documents/commands/editDocument";
import { acceptTwinning } from "~/server/domain/twinnings/commands/acceptTwinning";
import { changeTwinning } from "~/server/domain/twinnings/commands/changeTwinning";
import { proposeTwinning } from "~/server/domain/twinnings/commands/proposeTwinning";
import { foundWorkspace } from "~/server/domain/workspaces/commands/foundWorkspace";
import { workspaceMine } from "~/server/domain/workspaces/queries/workspaceMine";
import { day } from "../support/clock";
import { whileHalted } from "../support/held";
import { why } from "../support/refused";
import { addPartner, foundTown, givePlace, ownAudienceId, type Town } from "../support/towns";
import { openARoom, say } from "../support/twinnings";
import { twoTowns } from "../support/twoTowns";
import { testWorld } from "../support/world";
import { add } from "./documents/scene";

const world = await testWorld();

describe("a partner whose last day has passed", () => {
  test("catches up on nothing: not on what was said, nor on what has become of it", async () => {
    const { here, pioneer, workspace } = await twoTowns(world);
    const room = await openARoom(world, here, workspace);
    const { documentId, conversationId } = await add(world, here, workspace);
    const partner = await addPartner(world, pioneer);
    const named = [room, conversationId];
    const place = await givePlace(world, workspace, partner, "partner", { named, endsOn: new Date() });
    const { heads } = await ask(changesHear, world.as(partner), {});
    const since = async () =>
      (await ask(changesSince, world.as(partner), { audiences: heads })).changes.map(({ view }) => view);
    const message = await say(world, here, room, "Medan hon är med");
    await perform(editDocument, world.as(here), { documentId, title: "Medan hon är med" });
    expect(await since()).toMatchObject([message, { id: documentId }]);

    const yesterday = new Date(Date.now() - day);
    await world.db.membership.update({ where: { id: place.id }, data: { endsOn: yesterday } });
    await perform(editMessage, world.as(here), { messageId: message.id, body: "Efter att hon slutat" });
    await perform(editDocument, world.as(here), { documentId, title: "Efter att hon slutat" });
    expect(await why(ask(messageOne, world.as(partner), { messageId: message.id }))).toMatch(/not-found/);
    expect(JSON.stringify(await since())).not.toMatch(/hon/);
  });
});

const words = { purpose: "Lära", startsOn: "2026-01-01", endsOn: "2027-12-31", charter: "Vi krokar arm." };
const codes = (pioneer: Town, twins: Town[]) => ({
  pioneer: pioneer.code,
  twins: twins.map(({ code }) => code),
});
const change = (by: Town, twinningId: string, pioneer: Town, twins: Town[], charter: string) =>
  perform(changeTwinning, world.as(by.coordinator), {
    ...{ twinningId, reason: "Nytt", ...words, charter, ...codes(pioneer, twins) },
  });
const accept = (by: Town, twinningId: string, charterHash: string) =>
  perform(acceptTwinning, world.as(by.coordinator), { twinningId, charterHash });

/** An active twinning of these towns, and a workspace in it. */
async function active(pioneer: Town, twins: Town[]) {
  const proposed = await perform(proposeTwinning, world.as(pioneer.coordinator), {
    ...words,
    ...codes(pioneer, twins),
  });
  for (const twin of twins) await accept(twin, proposed.twinningId, proposed.charterHash);
  return proposed.twinningId;
}

const found = (by: Town, twinningId: string) =>
  perform(foundWorkspace, world.as(by.coordinator), { twinningId, title: "Resor", purpose: "Färre bilar" });

describe("a city that is left out of a twinning", () => {
  test("hears that it is, and neither then nor later what the others go on to agree", async () => {
    const [one, two, three] = [await foundTown(world), await foundTown(world), await foundTown(world)];
    const twinningId = await active(one, [two, three]);
    const before = { [three.audienceId]: 0 };
    const since = async () =>
      (await ask(changesSince, world.as(three.coordinator), { audiences: before })).changes;
    expect(await since()).toMatchObject([{ view: { id: twinningId, charter: words.charter } }]);
    await change(one, twinningId, one, [two], "Bara vi två.");
    const heard = world.ears.of(three.audienceId);
    expect(heard.at(-1)).toMatchObject({ name: "twinning.changed", view: { id: twinningId, gone: true } });
    expect(world.ears.of(two.audienceId).at(-1)).toMatchObject({ view: { charter: "Bara vi två." } });
    expect(JSON.stringify(await since())).not.toContain("Bara vi två.");
    expect((await since()).at(-1)?.view).toEqual({ id: twinningId, gone: true });
  });

  test("lets nobody in where it owns the workspace, since nobody has asked it", async () => {
    const [one, two, three] = [await foundTown(world), await foundTown(world), await foundTown(world)];
    const twinningId = await active(one, [two]);
    const { workspaceId } = await found(one, twinningId);
    const { charterHash } = await change(two, twinningId, two, [three], "Utan er.");
    await accept(three, twinningId, charterHash);
    const { workspaces } = await ask(workspaceMine, world.as(three.coordinator), {});
    expect(workspaces.map(({ id }) => id)).not.toContain(workspaceId);
    const mine = await ask(workspaceMine, world.as(one.coordinator), {});
    expect(mine.workspaces.find(({ id }) => id === workspaceId)?.owners.map(({ code }) => code)).toEqual([
      one.code,
      two.code,
    ]);
  });

  test("owns nothing of a workspace that is founded at that moment", async () => {
    const [one, two, three] = [await foundTown(world), await foundTown(world), await foundTown(world)];
    const twinningId = await active(one, [two, three]);
    const [changing, founding] = await whileHalted(
      world,
      three.audienceId,
      () => change(one, twinningId, one, [two], "Bara vi två."),
      () => found(two, twinningId),
    );
    expect(changing.status).toBe("fulfilled");
    expect(founding).toMatchObject({ status: "rejected", reason: { reason: "twinning-not-active" } });
  });
});

test("an audience of one's own is nobody else's to ask about", async () => {
  const { here, there } = await twoTowns(world);
  const own = await ownAudienceId(world, here);
  expect(Object.keys((await ask(changesHear, world.as(here), {})).heads)).toContain(own);
  expect(await ask(changesSince, world.as(there), { audiences: { [own]: 0 } })).toMatchObject({
    changes: [],
  });
});
