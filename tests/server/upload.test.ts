// Uploading: a file streams to disk while it arrives; what is refused or cut off leaves nothing there.
import { createHash, randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { until } from "../support/client";
import { type Asked, headersOf, post } from "../support/http";
import { cookieOf, runServer, type Server } from "../support/server";
import { addColleague, foundTown } from "../support/towns";
import { foundWorkspace } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world, { UPLOAD_LIMIT_MB: "1" });
const [karlstad, lund] = [await foundTown(world), await foundTown(world)];
const cookie = await cookieOf(server, karlstad.coordinator);

const megabyte = 1_000_000;

function upload(content: Buffer, name: string, asked: Asked = { cookie }, at: Server = server) {
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(content)]), name);
  return fetch(`${at.origin}/uploads`, { method: "POST", headers: headersOf(asked), body: form });
}

async function stored(): Promise<string[]> {
  const entries = await readdir(join(server.folder, "files"), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** Sends a form as bytes, and goes away where the test says so. */
function send(head: string, { length = 0, end = "" }: { length?: number; end?: string }) {
  const headers = { cookie, "content-type": "multipart/form-data; boundary=gräns".replace("ä", "a") };
  const sent = request(`${server.origin}/uploads`, { method: "POST", headers });
  const answered = new Promise<number | undefined>((done) => {
    sent.on("response", (response) => {
      response.resume();
      done(response.statusCode);
    });
    sent.on("error", () => done(undefined));
  });
  sent.write(head);
  sent.write(randomBytes(length));
  if (end) sent.end(end);
  return { sent, answered };
}

const filePart = `--grans\r\nContent-Disposition: form-data; name="file"; filename="plan.pdf"\r\n\r\n`;

describe("a file", () => {
  test("is kept for its sender, under the hash of what is in it", async () => {
    const content = randomBytes(200_000);
    const answered = await upload(content, "Åtgärdsplan.pdf");
    expect(answered.status).toBe(201);
    const { uploadId, fileName, size } = await answered.json();
    expect({ fileName, size }).toEqual({ fileName: "Åtgärdsplan.pdf", size: content.length });
    const sha256 = createHash("sha256").update(content).digest("hex");
    expect(await stored()).toEqual([sha256]);
    expect(await world.db.upload.findUnique({ where: { id: uploadId } })).toMatchObject({
      sha256,
      personId: karlstad.coordinator.id,
      mediaType: "application/pdf",
    });
  });

  test("becomes a document by its sender alone", async () => {
    const workspace = await foundWorkspace(world, [karlstad, lund]);
    const { uploadId } = await (await upload(Buffer.from("plan"), "plan.txt")).json();
    const document = {
      workspaceId: workspace.workspaceId,
      title: "Plan",
      audience: "shared",
      purpose: "comments",
      uploadId,
    };
    const theirs = { cookie: await cookieOf(server, lund.coordinator) };
    const refused = await post(server, "document.add", document, theirs);
    expect((await refused.json()).fields).toEqual({ file: expect.any(String) });
    const added = await post(server, "document.add", document, { cookie });
    expect([added.status, await added.json()]).toEqual([
      200,
      expect.objectContaining({ documentId: expect.any(String) }),
    ]);
  });

  test("is taken from a program by its token too", async () => {
    const { token } = await (await post(server, "token.create", { name: "Skript" }, { cookie })).json();
    expect((await upload(Buffer.from("a"), "a.txt", { token })).status).toBe(201);
  });

  test.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\asa\\plan.docx", "plan.docx"],
    ["..\\..\\plan.docx", "plan.docx"],
    ["\\\\server\\delat\\plan.docx", "plan.docx"],
    ["C:\\Users/asa/plan.docx", "plan.docx"],
    ["a<b>c|d?.txt", "abcd.txt"],
    ['Åsas "nya" plan.txt', 'Åsas "nya" plan.txt'],
    ["fram\\åter.txt", "fram_åter.txt"],
    ["två\nrader.txt", "två rader.txt"],
    [`😀${"l".repeat(195)}.pdf`, `${"l".repeat(195)}.pdf`],
    ["plan\u202excod.exe", "planxcod.exe"],
    [`${"l".repeat(300)}.pdf`, `${"l".repeat(196)}.pdf`],
    ["A\u030aterbruk.md", "Återbruk.md"],
  ])("named %j is called %j", async (given, kept) => {
    const answered = await upload(Buffer.from(given), given);
    expect((await answered.json()).fileName).toBe(kept);
  });

  test.each([
    // As browsers write a quote and a line's end, and as others escape the quote.
    ["a%22b.txt", 'a"b.txt'],
    ["Å%22ä%22ö%0D%0A.txt", 'Å"ä"ö .txt'],
    ['a\\"b.txt', 'a"b.txt'],
    ["50 % klart.txt", "50 % klart.txt"],
  ])("written %j in its form is called %j", async (given, kept) => {
    const body = `--grans\r\nContent-Disposition: form-data; name="file"; filename="${given}"\r\n\r\nx\r\n--grans--\r\n`;
    const headers = { cookie, "content-type": "multipart/form-data; boundary=grans" };
    const answered = await fetch(`${server.origin}/uploads`, { method: "POST", headers, body });
    expect((await answered.json()).fileName).toBe(kept);
  });

  test("is what its name says, and never what its sender says", async () => {
    const form = new FormData();
    form.append("file", new Blob(["<script>"], { type: "text/html" }), "sida.html");
    const answered = await fetch(`${server.origin}/uploads`, {
      method: "POST",
      headers: { cookie },
      body: form,
    });
    const { uploadId: id } = await answered.json();
    expect(await world.db.upload.findUnique({ where: { id } })).toMatchObject({
      mediaType: "application/octet-stream",
    });
  });
});

describe("what is refused leaves nothing on disk", () => {
  /** That nothing was added, once the server has tidied up. */
  async function leavesNothing(work: () => Promise<unknown>) {
    const [before, rows] = [await stored(), await world.db.upload.count()];
    await work();
    const settled = { files: before.sort(), rows };
    let now: typeof settled | undefined;
    const look = async () => {
      now = { files: (await stored()).sort(), rows: await world.db.upload.count() };
    };
    await until(() => {
      void look();
      return JSON.stringify(now) === JSON.stringify(settled);
    });
  }

  test("more than may be, by one byte, and by far", async () => {
    await leavesNothing(async () => {
      for (const size of [megabyte + 1, 20 * megabyte]) {
        const refused = await upload(randomBytes(size), "stor.bin");
        expect([refused.status, (await refused.json()).fields]).toEqual([422, { file: "file-too-large" }]);
      }
    });
    expect((await upload(randomBytes(megabyte), "lagom.bin")).status).toBe(201);
  });

  test("a sender who is not signed in, or is on another site", async () => {
    await leavesNothing(async () => {
      expect((await upload(Buffer.from("x"), "x.txt", {})).status).toBe(401);
      const elsewhere = { cookie, headers: { origin: "https://evil.example" } };
      expect((await upload(Buffer.from("x"), "x.txt", elsewhere)).status).toBe(403);
    });
  });

  test("a sender who goes away halfway", async () => {
    await leavesNothing(async () => {
      const { sent, answered } = send(filePart, { length: 300_000 });
      await until(() => sent.writableLength === 0);
      sent.destroy();
      expect(await answered).toBeUndefined();
    });
  });

  test("a form that ends too early, in the file or behind it", async () => {
    await leavesNothing(async () => {
      expect(await send(filePart, { length: 5_000, end: "x" }).answered).toBe(422);
      expect(await send(filePart, { end: "\r\n" }).answered).toBe(422);
      expect(await send(`${filePart}x\r\n${filePart}`, { length: 100, end: "y" }).answered).toBe(422);
    });
  });

  test("no file, and no form", async () => {
    await leavesNothing(async () => {
      const without = new FormData();
      without.append("title", "Ingen fil");
      const init = { method: "POST", headers: { cookie } };
      const refused = await fetch(`${server.origin}/uploads`, { ...init, body: without });
      expect([refused.status, (await refused.json()).fields]).toEqual([422, { file: "required" }]);
      expect((await fetch(`${server.origin}/uploads`, { ...init, body: "bara text" })).status).toBe(422);
      expect(
        (await fetch(`${server.origin}/uploads`, { headers: { cookie } })).status,
      ).toBeGreaterThanOrEqual(400);
    });
  });

  test("somebody who sends without end", async () => {
    const strict = await runServer(world, { LIMITS_FACTOR: "0.05", DATA_DIR: `${world.folder}/strict` });
    const clerk = await addColleague(world, karlstad);
    const asClerk = { cookie: await cookieOf(strict, clerk) };
    const statuses: number[] = [];
    for (let i = 0; i < 4; i += 1)
      statuses.push((await upload(Buffer.from(`${i}`), "x.txt", asClerk, strict)).status);
    expect(statuses).toEqual([201, 201, 201, 429]);
  });
});
