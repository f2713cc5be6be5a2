// Versions: they are added on top of the one that the sender saw, all of them stay, and nothing is overwritten.
import { describe, expect, test } from "vitest";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { addVersion } from "~/server/domain/documents/commands/addVersion";
import { documentDownload } from "~/server/domain/documents/queries/documentDownload";
import { documentOne } from "~/server/domain/documents/queries/documentOne";
import { fieldsOf, refused, why } from "../../support/refused";
import { addPartner, givePlace, ownAudienceId } from "../../support/towns";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";
import { add, addTo, upload } from "./scene";

const world = await testWorld();
const url = "https://diariet.example.se/handling/17";

describe("a version", () => {
  test("comes on top, by either city, and the earlier ones stay", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const { documentId } = await add(world, here, workspace);
    const next = await upload(world, there, "Färdig plan", "trafikplan 2.odt");
    const more = { uploadId: next, note: "  Ny  bilaga ", purpose: "final" };
    expect(await addTo(world, there, documentId, 1, more)).toEqual({ documentId, number: 2 });
    const { document, versions } = await ask(documentOne, world.as(here), { documentId });
    expect(document).toMatchObject({ version: 2, purpose: "final", changedBy: { id: there.id } });
    expect(versions).toMatchObject([
      { number: 2, note: "Ny bilaga", purpose: "final", createdBy: { id: there.id } },
      { number: 1, note: "", purpose: "comments", createdBy: { id: here.id } },
    ]);
    expect(versions[0]?.sha256).not.toBe(versions[1]?.sha256);
    expect(document.latest).toEqual(versions[0]);
    const told = world.ears.of(workspace.shared).at(-1);
    expect(told).toMatchObject({ name: "document.versionAdded", view: document });
  });

  test("of a link is a link, and of a file a file", async () => {
    const { workspace, here } = await twoTowns(world);
    const link = await add(world, here, workspace, { url });
    const file = await add(world, here, workspace);
    expect(await why(addTo(world, here, link.documentId, 1))).toBe("conflict: other-kind");
    expect(await why(addTo(world, here, file.documentId, 1, { url }))).toBe("conflict: other-kind");
    await addTo(world, here, link.documentId, 1, { url: `${url}?version=2` });
    const { versions } = await ask(documentOne, world.as(here), link);
    expect(versions.map((version) => version.url)).toEqual([`${url}?version=2`, url]);
  });

  test("can be fetched whichever it is, and a link's can't", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const { documentId } = await add(world, here, workspace);
    await addTo(world, here, documentId, 1, { uploadId: await upload(world, here, "Två", "två.odt") });
    const fetched = (number: number) => ask(documentDownload, world.as(there), { documentId, number });
    expect(await fetched(1)).toMatchObject({ fileName: "trafikplan.odt", size: 6 });
    expect(await fetched(2)).toMatchObject({ fileName: "två.odt", size: 4 });
    expect(await why(fetched(3))).toBe("not-found: not-found");
    const link = await add(world, here, workspace, { url });
    const { documentId: linkId } = link;
    expect(await why(ask(documentDownload, world.as(here), { documentId: linkId, number: 1 }))).toBe(
      "not-found: not-found",
    );
  });

  test("is heard by a partner who is named for its comments", async () => {
    const { workspace, here, pioneer } = await twoTowns(world);
    const { documentId, conversationId } = await add(world, here, workspace);
    const partner = await addPartner(world, pioneer);
    await givePlace(world, workspace, partner, "partner", { named: [conversationId] });
    const other = await add(world, here, workspace, { title: "Budget" });
    await addTo(world, here, documentId, 1);
    await addTo(world, here, other.documentId, 1);
    const heard = world.ears.of(await ownAudienceId(world, partner));
    expect(heard).toMatchObject([{ name: "document.versionAdded", view: { id: documentId, version: 2 } }]);
    expect(await why(addTo(world, partner, documentId, 2))).toBe("forbidden: forbidden");
  });
});

describe("two at once", () => {
  test("the second is told who came first, nothing is overwritten, and the file can be sent again", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const { documentId } = await add(world, here, workspace);
    const [mine, yours] = [await upload(world, here, "Min"), await upload(world, there, "Din")];
    const both = await Promise.allSettled([
      addTo(world, here, documentId, 1, { uploadId: mine }),
      addTo(world, there, documentId, 1, { uploadId: yours }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const iWon = both[0]?.status === "fulfilled";
    const [winner, loser, left] = iWon ? [here, there, yours] : [there, here, mine];
    const { versions } = await ask(documentOne, world.as(here), { documentId });
    expect(versions.map(({ number, createdBy }) => [number, createdBy.id])).toEqual([
      [2, winner.id],
      [1, here.id],
    ]);
    const no = await refused(addTo(world, loser, documentId, 1, { uploadId: left }));
    expect(no).toMatchObject({ refusal: "conflict", reason: "document-changed" });
    expect(no.about).toEqual({ name: winner.name, number: 2 });
    expect(await addTo(world, loser, documentId, 2, { uploadId: left })).toMatchObject({ number: 3 });
  });

  test("ten at once end as ten versions in a row when each tries until it is through", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const { documentId } = await add(world, here, workspace, { url });
    const persist = async (person: typeof here, version = 1): Promise<number> => {
      const tried = await addTo(world, person, documentId, version, { url }).catch((thrown) => thrown);
      return tried.number ?? persist(person, tried.about.number);
    };
    const numbers = await Promise.all(Array.from({ length: 10 }, (_, i) => persist(i % 2 ? here : there)));
    expect(numbers.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test("a version that was begun before the document was shared is told to both cities", async () => {
    const { workspace, here } = await twoTowns(world);
    const { documentId } = await add(world, here, workspace, { url, audience: "internal" });
    const { shared } = workspace;
    let adding: Promise<unknown> = Promise.resolve();
    await world.db.$transaction(async (tx) => {
      await tx.document.update({ where: { id: documentId }, data: { audienceId: shared } });
      adding = addTo(world, here, documentId, 1, { url });
      await somebodyWaits();
    });
    await adding;
    expect(world.ears.namesOf(shared)).toEqual(["document.versionAdded"]);
  });

  test("a version that nobody has seen is refused in the same way", async () => {
    const { workspace, here } = await twoTowns(world);
    const { documentId } = await add(world, here, workspace, { url });
    expect(await why(addTo(world, here, documentId, 7, { url }))).toBe("conflict: document-changed");
    const context = world.as(here);
    const nothing = perform(addVersion, context, { documentId, version: "0", purpose: "final", url });
    expect(await fieldsOf(nothing)).toEqual({ version: "too-short" });
  });
});

/** Until a transaction in this test's database waits for a row that another one holds. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const [row] = await world.db.$queryRaw<{ waiting: number }[]>`
      select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    if (row?.waiting) return;
    await new Promise((done) => setTimeout(done, 10));
  }
}
