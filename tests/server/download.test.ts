// Downloading: the file as it was, under its name, to those who may read it, and never as a page of ours.
import { describe, expect, test } from "vitest";
import { downloadPage } from "../support/downloadPage";
import { plainly, post } from "../support/http";
import { cookieOf, runServer } from "../support/server";
import { foundTown } from "../support/towns";
import { foundWorkspace } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world, {}, downloadPage);
const [karlstad, lund, outsider] = [await foundTown(world), await foundTown(world), await foundTown(world)];
const { workspaceId } = await foundWorkspace(world, [karlstad, lund]);
const cookie = await cookieOf(server, karlstad.coordinator);
const theirs = await cookieOf(server, lund.coordinator);

async function addFile(name: string, content: string, audience = "shared") {
  const form = new FormData();
  form.append("file", new Blob([content]), name);
  const sent = await fetch(`${server.origin}/uploads`, { method: "POST", headers: { cookie }, body: form });
  const { uploadId } = await sent.json();
  const document = { workspaceId, title: name.replace(/\s+/g, " "), audience, purpose: "comments", uploadId };
  const added = await post(server, "document.add", document, { cookie });
  const { documentId } = await added.json();
  return `${server.origin}/w/${workspaceId}/documents/${documentId}/versions/1`;
}

describe("a file that is fetched", () => {
  test("is what was sent, for the other city too, and is saved under its own name", async () => {
    const address = await addFile('Åtgärdsplan 2030 (slutlig) "ny".pdf', "%PDF-1.7 åäö");
    const answered = await fetch(address, { headers: { cookie: theirs } });
    expect(answered.status).toBe(200);
    expect(await answered.text()).toBe("%PDF-1.7 åäö");
    expect(answered.headers.get("content-type")).toBe("application/pdf");
    const disposition = answered.headers.get("content-disposition") ?? "";
    expect(disposition).toMatch(
      /^attachment; filename="Atgardsplan 2030 \(slutlig\)[^"]*\.pdf"; filename\*=UTF-8''/,
    );
    const [, encoded = ""] = disposition.split("filename*=UTF-8''");
    expect(decodeURIComponent(encoded)).toMatch(/^Åtgärdsplan 2030 \(slutlig\).*\.pdf$/);
    expect(encoded).not.toMatch(/[^A-Za-z0-9!#$&+.^_`|~%-]/);
  });

  test.each([
    ['a"b.txt', 'a"b.txt', "a_b.txt"],
    ["a\\b.txt", "a_b.txt", "a_b.txt"],
    ["a\r\nSet-Cookie: x=1.txt", "a Set-Cookie x=1.txt", "a Set-Cookie x=1.txt"],
    ["åäö ÅÄÖ é.txt", "åäö ÅÄÖ é.txt", "aao AAO e.txt"],
    ["東京 100%25.txt", "東京 100%25.txt", "_ 100_25.txt"],
    ["it's (1)*.txt", "it's (1).txt", "it's (1).txt"],
  ])("named %j is saved as %j, or as %j by old programs", async (given, kept, plainly) => {
    const { headers } = await fetch(await addFile(given, "x"), { headers: { cookie } });
    const [, filename, extended = ""] =
      /^attachment; filename="([^"\\]*)"; filename\*=UTF-8''([\w!#$&+.^`|~%-]+)$/.exec(
        headers.get("content-disposition") ?? "",
      ) ?? [];
    expect([decodeURIComponent(extended), filename]).toEqual([kept, plainly]);
    expect(headers.get("set-cookie")).toBeNull();
  });

  test.each([
    ["sida.html", "application/octet-stream"],
    ["bild.svg", "image/svg+xml"],
    ["skript.js", "application/octet-stream"],
    ["utan ändelse", "application/octet-stream"],
  ])("%s is never shown as a page of ours", async (name, type) => {
    const address = await addFile(name, `<script>alert("${name}")</script>`);
    const { headers } = await fetch(address, { headers: { cookie } });
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("content-disposition")).toMatch(/^attachment;/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("sandbox; default-src 'none'");
    expect(headers.get("cache-control")).toBe("private, no-cache");
  });

  test("is not sent again to somebody who has it", async () => {
    const address = await addFile("plan.txt", "samma");
    const { headers } = await fetch(address, { headers: { cookie } });
    const again = await plainly(address, { headers: { cookie, "if-none-match": headers.get("etag") ?? "" } });
    expect([again.status, again.body]).toEqual([304, ""]);
  });
});

describe("a file that is not one's own to read", () => {
  test("is not there: for the other city what is internal, for outsiders anything", async () => {
    const shared = await addFile("delad.txt", "till båda");
    const internal = await addFile("intern.txt", "bara vi", "internal");
    const statusFor = async (address: string, asker: string) =>
      (await fetch(address, { headers: { cookie: asker } })).status;
    expect(await statusFor(internal, cookie)).toBe(200);
    expect(await statusFor(shared, theirs)).toBe(200);
    expect(await statusFor(internal, theirs)).toBe(404);
    const stranger = await cookieOf(server, outsider.coordinator);
    for (const address of [shared, internal]) expect(await statusFor(address, stranger)).toBe(404);
    const missing = await fetch(internal.replace(/documents\/[^/]+/, `documents/${workspaceId}`), {
      headers: { cookie: theirs },
    });
    const hidden = await fetch(internal, { headers: { cookie: theirs } });
    expect(await hidden.text()).toBe(await missing.text());
    expect(hidden.headers.get("etag")).toBeNull();
  });

  test("leads whoever would see a page to the document's own, which says that it is not there", async () => {
    const address = await addFile("intern.txt", "bara vi", "internal");
    const headers = { cookie: theirs, accept: "text/html,*/*;q=0.8" };
    expect((await fetch(address, { headers: { ...headers, cookie } })).status).toBe(200);
    const { status, headers: answered } = await fetch(address, { headers, redirect: "manual" });
    const { pathname } = new URL(address);
    expect([status, answered.get("location")]).toEqual([302, pathname.replace("/versions/1", "")]);
  });

  test("leads somebody who is not signed in to signing in", async () => {
    const address = await addFile("delad.txt", "till båda");
    const answered = await fetch(address, { redirect: "manual" });
    expect(answered.status).toBe(302);
    expect(answered.headers.get("location")).toMatch(/^\/sign-in/);
  });

  test("of another number is not there", async () => {
    const address = await addFile("delad.txt", "till båda");
    for (const number of ["2", "0", "-1", "ett"]) {
      const { status } = await fetch(address.replace(/1$/, number), { headers: { cookie } });
      expect([404, 422]).toContain(status);
    }
  });
});
