// Mail: by the town's own server, or into the data folder; and a mail server that fails never harms a deed.
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openLog } from "~/server/log";
import { folderMailer, smtpMailer } from "~/server/mail/mailer";
import { connect, until } from "../support/client";
import { openPostOffice } from "../support/postOffice";
import { runServer } from "../support/server";
import { addColleague, foundTown } from "../support/towns";
import { testWorld } from "../support/world";

const log = openLog("silent");
const from = "Armkrok <armkrok@example.se>";
const mail = {
  to: "asa@lund.se",
  subject: "Välkommen till Armkrok, Åsa",
  text: "Hej!\n\nLänken: http://127.0.0.1/link/abc=def\n.\nen punkt ensam på en rad",
};
const nowhere = "smtp://127.0.0.1:9";

const root = await mkdtemp(join(tmpdir(), "armkrok-mail-"));
afterAll(() => rm(root, { recursive: true, force: true }));
let count = 0;
const newFolder = () => join(root, String(++count));
const lettersIn = async (folder: string) => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml"));
  return Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
};
/** As a mail program shows it. */
const bodyOf = (letter: string) => {
  const [, body = ""] = letter.replaceAll("\r\n", "\n").split(/\n\n(.*)/s);
  const bytes = body
    .replace(/=\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8").trim();
};

describe("without a mail server", () => {
  test("a mail is a file that any mail program opens, and the server's account alone", async () => {
    const folder = newFolder();
    await folderMailer(folder, from, log).send(mail);
    const [name = ""] = await readdir(folder);
    expect(name).toMatch(/\.eml$/);
    expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    const [letter = ""] = await lettersIn(folder);
    expect(letter).toContain("To: asa@lund.se");
    expect(letter).toContain("From: Armkrok <armkrok@example.se>");
    expect(letter).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(bodyOf(letter)).toBe(mail.text);
  });

  test("many at once are a file each", async () => {
    const folder = newFolder();
    const mailer = folderMailer(folder, from, log);
    await Promise.all(Array.from({ length: 20 }, () => mailer.send(mail)));
    expect(await lettersIn(folder)).toHaveLength(20);
  });

  test("a folder that can't be written to is logged, and rejects nothing", async () => {
    const folder = newFolder();
    await writeFile(folder, "en fil där mappen skulle ha varit");
    await expect(folderMailer(folder, from, log).send(mail)).resolves.toBeUndefined();
    expect(await readFile(folder, "utf8")).toContain("en fil");
  });
});

describe("by a mail server", () => {
  test("it arrives, and nothing is kept", async () => {
    const [office, folder] = [await openPostOffice(), newFolder()];
    const mailer = smtpMailer(office.url, from, folder, log);
    await mailer.send(mail);
    await until(() => office.letters.length === 1);
    expect(bodyOf(office.letters[0] ?? "")).toBe(mail.text);
    await mailer.close();
    expect(await lettersIn(folder)).toEqual([]);
  });

  test("one that is refused is tried again", async () => {
    const [office, folder] = [await openPostOffice(), newFolder()];
    office.refuseNext(1);
    const mailer = smtpMailer(office.url, from, folder, log);
    await mailer.send(mail);
    await until(() => office.letters.length === 1, 5_000);
    expect(office.tries).toBe(2);
    await mailer.close();
    expect(await lettersIn(folder)).toEqual([]);
  });

  test("nobody waits for it, and what waits at a stop is kept", async () => {
    const [office, folder] = [await openPostOffice(), newFolder()];
    office.refuseNext(100);
    const mailer = smtpMailer(office.url, from, folder, log);
    for (let i = 0; i < 3; i += 1) await mailer.send(mail);
    expect(office.tries).toBe(0);
    await until(() => office.tries === 3);
    const begun = Date.now();
    await mailer.close();
    expect(Date.now() - begun).toBeLessThan(2_000);
    expect((await lettersIn(folder)).map(bodyOf)).toEqual([mail.text, mail.text, mail.text]);
  });

  test("one that nobody answers, and a folder that takes nothing, break nothing", async () => {
    const folder = newFolder();
    await writeFile(folder, "");
    const mailer = smtpMailer(nowhere, from, folder, log);
    await expect(mailer.send(mail)).resolves.toBeUndefined();
    await expect(mailer.close()).resolves.toBeUndefined();
  });
});

describe("a deed that sends mail", () => {
  const rejections: unknown[] = [];
  const notice = (reason: unknown) => rejections.push(reason);
  process.on("unhandledRejection", notice);
  afterAll(() => void process.off("unhandledRejection", notice));

  const post = (origin: string, name: string, input: object, token = "") =>
    fetch(`${origin}/api/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(input),
    });

  test("is done by the mail server's leave: a link to copy, and the mail on its way", async () => {
    const [world, office] = [await testWorld(), await openPostOffice()];
    const server = await runServer(world, { SMTP_URL: office.url, MAIL_FROM: from });
    const { coordinator } = await foundTown(world);
    const line = await connect(server, coordinator);
    const { token } = await line.get<{ token: string }>("token.create", { name: "Skript" });
    const invited = await post(
      server.origin,
      "invitation.send",
      { email: "ny@lund.se", name: "Ny", role: "staff" },
      token,
    );
    const { link } = await invited.json();
    await until(() => office.letters.length === 1);
    expect(bodyOf(office.letters[0] ?? "")).toContain(link);
  });

  test("is done though the mail server is away and the folder is full", async () => {
    const world = await testWorld();
    const server = await runServer(world, { SMTP_URL: nowhere });
    await writeFile(join(server.folder, "mail"), "");
    await chmod(join(server.folder, "mail"), 0o400);
    const town = await foundTown(world);
    const { email } = await addColleague(world, town);
    const answered = await post(server.origin, "password.requestReset", { email });
    expect(answered.status).toBe(200);
    expect(await world.db.oneTimeLink.count({ where: { purpose: "passwordReset" } })).toBe(1);
    await server.stop();
    expect(rejections).toEqual([]);
  });

  test("without a mail server, is in the data folder", async () => {
    const world = await testWorld();
    const server = await runServer(world);
    const { email } = await addColleague(world, await foundTown(world));
    await post(server.origin, "password.requestReset", { email });
    await server.stop();
    const letters = await lettersIn(join(server.folder, "mail"));
    expect(letters).toHaveLength(1);
    expect(bodyOf(letters[0] ?? "")).toContain(`${server.origin}/link/`);
  });
});
