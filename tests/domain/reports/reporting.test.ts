// Reports: told quietly to the coordinators of one's own city, followed up there, and unheard of by everybody else.
import { describe, expect, test } from "vitest";
import { changesSince } from "~/server/domain/activity/queries/changesSince";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { messageHistory } from "~/server/domain/conversations/queries/messageHistory";
import { messageOne } from "~/server/domain/conversations/queries/messageOne";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { changeRole } from "~/server/domain/people/commands/changeRole";
import { closeReport } from "~/server/domain/reports/commands/closeReport";
import { reportMessage } from "~/server/domain/reports/commands/reportMessage";
import { reportsMine } from "~/server/domain/reports/queries/reportsMine";
import { reportsOfCity } from "~/server/domain/reports/queries/reportsOfCity";
import { workspaceStart } from "~/server/domain/workspaces/queries/workspaceStart";
import { why } from "../../support/refused";
import { addColleague, addPartner, givePlace, ownAudienceId } from "../../support/towns";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();
type Someone = { id: string };

const reason = "Hånar en kollega";
const note = "Jag har pratat med den som skrev";

/** Somebody of the other city has said something in a room, which a member here reports. */
async function said(audience: "shared" | "internal" = "shared") {
  const towns = await twoTowns(world);
  const { pioneer, workspace } = towns;
  const author = audience === "shared" ? towns.there : await addColleague(world, pioneer);
  if (audience === "internal") await givePlace(world, workspace, author);
  const conversationId = await openARoom(world, towns.here, workspace, { audience });
  const partner = await addPartner(world, pioneer);
  await givePlace(world, workspace, partner, "partner", { named: [conversationId] });
  const { id: messageId } = await say(world, author, conversationId, "Dum som ett spån");
  const report = (person: Someone = towns.here) =>
    perform(reportMessage, world.as(person), { messageId, reason });
  const close = (person: Someone, reportId: string) =>
    perform(closeReport, world.as(person), { reportId, note });
  return { ...towns, author, partner, conversationId, messageId, report, close };
}

const ofCity = (person: Someone) => ask(reportsOfCity, world.as(person), {});
const mine = async (person: Someone) => (await ask(reportsMine, world.as(person), {})).reports;

describe("a report", () => {
  test("waits for the coordinators of the reporter's own city, with what it is about and the way there", async () => {
    const { here, pioneer, author, messageId, conversationId, workspaceId, report } = await said();
    const { reportId } = await report();
    const { open, closed } = await ofCity(pioneer.coordinator);
    expect(open).toMatchObject([
      {
        ...{ id: reportId, messageId, reason, closed: null },
        by: { id: here.id },
        author: { id: author.id },
        conversation: { id: conversationId, kind: "room" },
        workspace: { id: workspaceId },
      },
    ]);
    expect(closed).toEqual([]);
    const { waiting } = await ask(workspaceStart, world.as(pioneer.coordinator), { workspaceId });
    expect(waiting.reports).toMatchObject([{ id: reportId, by: here.name }]);
  });

  test("is told in the own streams of its maker and the coordinators, and in no other", async () => {
    const { here, pioneer, report } = await said();
    const second = await addColleague(world, pioneer, { role: "coordinator" });
    const told = await world.ears.during(() => report());
    const own = await Promise.all(
      [here, pioneer.coordinator, second].map((person) => ownAudienceId(world, person)),
    );
    expect(told.map(({ audienceId }) => audienceId).sort()).toEqual(own.sort());
    for (const { name, kind } of told) expect([name, kind]).toEqual(["report.made", "report"]);
  });

  test("is closed with a note that its maker reads, and told to both", async () => {
    const { here, pioneer, report, close } = await said();
    const { reportId } = await report();
    expect(await mine(here)).toMatchObject([{ id: reportId, closed: null }]);
    world.clock.pass(60_000);
    const told = await world.ears.during(() => close(pioneer.coordinator, reportId));
    expect(told.map(({ name }) => name)).toEqual(["report.closed", "report.closed"]);
    const closed = { by: { id: pioneer.coordinator.id }, at: world.clock.now().toISOString(), note };
    expect(await mine(here)).toMatchObject([{ id: reportId, closed }]);
    expect(await ofCity(pioneer.coordinator)).toMatchObject({ open: [], closed: [{ id: reportId, closed }] });
    expect(await why(close(pioneer.coordinator, reportId))).toBe("conflict: report-closed");
  });

  test("is one while it is open, and can be made anew when it has been closed", async () => {
    const { pioneer, report, close } = await said();
    const first = await report();
    expect(await world.ears.during(() => report())).toEqual([]);
    expect(await report()).toEqual(first);
    await close(pioneer.coordinator, first.reportId);
    expect(await report()).not.toEqual(first);
    expect((await ofCity(pioneer.coordinator)).open).toHaveLength(1);
  });

  test("stays when its message is deleted", async () => {
    const { author, pioneer, messageId, report } = await said();
    await report();
    await perform(deleteMessage, world.as(author), { messageId });
    expect((await ofCity(pioneer.coordinator)).open).toMatchObject([{ messageId, reason }]);
  });

  test("of something internal goes to its own city; a partner's to the city that is its host", async () => {
    const { here, partner, pioneer, twin, report } = await said("internal");
    await report(here);
    await report(partner);
    const { open } = await ofCity(pioneer.coordinator);
    expect(open.map(({ by }) => by.id)).toEqual([here.id, partner.id]);
    expect((await ofCity(twin.coordinator)).open).toEqual([]);
  });
});

describe("nobody else learns of it", () => {
  test("not the author, the other city, a lead who is no coordinator, a partner or a colleague", async () => {
    const { here, there, author, twin, partner, pioneer, workspace, conversationId, messageId, ...deeds } =
      await said();
    const lead = await addColleague(world, pioneer);
    await givePlace(world, workspace, lead, "lead");
    const { reportId } = await deeds.report();
    const everything = async (person: Someone) => {
      const context = world.as(person);
      const audiences = await fromTheBeginning();
      return JSON.stringify([
        await ask(conversationOne, context, { conversationId }),
        await ask(conversationMessages, context, { conversationId }),
        await ask(messageOne, context, { messageId }),
        await ask(messageHistory, context, { messageId }),
        await ask(workspaceStart, context, { workspaceId: workspace.workspaceId }),
        await ask(changesSince, context, { audiences }),
        await mine(person),
      ]);
    };
    for (const person of [here, pioneer.coordinator])
      expect(await everything(person), "it is there").toMatch(reportId);
    for (const person of [author, there, twin.coordinator, lead, partner]) {
      expect(await everything(person)).not.toMatch(new RegExp(`${reportId}|${reason}|report\\.`));
      expect(await why(deeds.close(person, reportId))).toBe("not-found: not-found");
    }
    for (const person of [author, lead, partner])
      expect(await why(ofCity(person))).toBe("forbidden: forbidden");
    expect((await ofCity(twin.coordinator)).open).toEqual([]);
    expect(await why(deeds.close(here, reportId)), "its maker sees it").toBe("forbidden: forbidden");
  });

  test("also not a coordinator of whom it speaks; where that is the only one, it is refused", async () => {
    const { here, pioneer, workspace } = await said();
    const conversationId = await openARoom(world, here, workspace);
    const { id: messageId } = await say(world, pioneer.coordinator, conversationId, "Dumheter");
    const report = () => perform(reportMessage, world.as(here), { messageId, reason });
    expect(await why(report())).toBe("conflict: nobody-to-report-to");
    const second = await addColleague(world, pioneer, { role: "coordinator" });
    const { reportId } = await report();
    expect((await ofCity(second)).open).toMatchObject([{ id: reportId }]);
    expect(await mine(here)).toMatchObject([{ id: reportId, unattended: false }]);
    expect((await ofCity(pioneer.coordinator)).open).toEqual([]);
    const closing = perform(closeReport, world.as(pioneer.coordinator), { reportId, note });
    expect(await why(closing)).toBe("not-found: not-found");
    await perform(changeRole, world.as(pioneer.coordinator), { personId: second.id, role: "staff" });
    expect(await mine(here), "its maker is told that it waits").toMatchObject([{ unattended: true }]);
  });

  test("nor somebody who is no coordinator any longer, when catching up", async () => {
    const { pioneer, report } = await said();
    const second = await addColleague(world, pioneer, { role: "coordinator" });
    const { reportId } = await report();
    const caughtUp = async () =>
      JSON.stringify(await ask(changesSince, world.as(second), { audiences: await fromTheBeginning() }));
    expect(await caughtUp()).toMatch(reason);
    const demoted = { personId: second.id, role: "staff" };
    await perform(changeRole, world.as(pioneer.coordinator), demoted);
    expect(await caughtUp()).not.toMatch(reason);
    expect(await caughtUp()).toMatch(new RegExp(`"id":"${reportId}","gone":true`));
  });

  test("a coordinator without a place in the workspace is told neither what it says nor where", async () => {
    const { pioneer, workspaceId, report } = await said();
    const outside = await addColleague(world, pioneer, { role: "coordinator" });
    await report();
    const { open } = await ofCity(outside);
    expect(open).toMatchObject([{ reason, conversation: null, workspace: { id: workspaceId } }]);
    expect(JSON.stringify(open)).not.toMatch(/Fikarummet|spån/);
  });
});

test("nobody reports what they can't read, what they wrote, or too often", async () => {
  const strict = await testWorld({ limitsFactor: 1 });
  const { pioneer, here, there, workspace } = await twoTowns(strict);
  const internal = await openARoom(strict, here, workspace, { audience: "internal" });
  const { id: messageId } = await say(strict, pioneer.coordinator, internal, "Bara vi");
  const own = await say(strict, here, internal, "Jag");
  await addColleague(strict, pioneer, { role: "coordinator" });
  const report = (person: Someone, id: string) =>
    perform(reportMessage, strict.as(person), { messageId: id, reason });
  expect(await why(report(there, messageId))).toBe("not-found: not-found");
  expect(await why(report(here, own.id))).toBe("conflict: own-message");
  for (let i = 0; i < 20; i++)
    await report(here, (await say(strict, pioneer.coordinator, internal, "Än")).id);
  expect(await why(report(here, messageId))).toBe("too-many: too-many");
});

async function fromTheBeginning(): Promise<Record<string, number>> {
  const audiences = await world.db.audience.findMany({ select: { id: true } });
  return Object.fromEntries(audiences.map(({ id }) => [id, 0]));
}
