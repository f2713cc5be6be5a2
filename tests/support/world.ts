// A whole world for a test: the real adapters on a database of its own, a clock to set, and ears for all that is told.
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { letters } from "~/server/auth/letters";
import { passwords } from "~/server/auth/passwords";
import { sessions } from "~/server/auth/sessions";
import { openClient } from "~/server/db/client";
import { openDirect } from "~/server/db/direct";
import type { Caller, Context } from "~/server/domain/core/context";
import { Gathering } from "~/server/domain/core/gather";
import { memoryLimits } from "~/server/limits";
import { markdownVersion, renderMarkdown } from "~/server/markdown/render";
import { diskFiles } from "~/server/storage/files";
import { TestClock } from "./clock";
import { keptConnections, keptMail } from "./kept";
import { query } from "./postgres";
import { Ears } from "./publisher";

export type World = Awaited<ReturnType<typeof testWorld>>;

interface Choices {
  /** Multiplies every limit on attempts; a test of the limits says 1. */
  limitsFactor?: number;
}

const origin = "http://127.0.0.1:5721";

/** argon2id for real, with as little work as it allows. */
const cheap = { memoryCost: 8, timeCost: 1 };

/** Makes a world for the test file that asks; it ends with the file. */
export async function testWorld({ limitsFactor = 10_000 }: Choices = {}) {
  const database = await copyOfTemplate();
  const folder = await mkdtemp(join(tmpdir(), "armkrok-files-"));
  const db = openClient(database.url, { max: 12 });
  const direct = openDirect(database.url);
  afterAll(async () => {
    await Promise.all([db.$disconnect(), direct.close()]);
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  const parts = await livingParts({ db, direct }, folder, limitsFactor);
  const context = (caller: Caller | null, address = "192.0.2.1"): Context => ({
    ...parts.shared,
    caller,
    address,
  });
  return {
    ...parts,
    db,
    url: database.url,
    folder,
    origin,
    /** Somebody who is signed in. */
    as: ({ id }: { id: string }, session: Partial<Caller> = {}): Context =>
      context({ personId: id, sessionId: null, ...session }),
    /** Somebody who is not. */
    visitor: (address?: string): Context => context(null, address),
  };
}

async function livingParts(
  { db, direct }: Pick<Context, "db" | "direct">,
  folder: string,
  limitsFactor: number,
) {
  const clock = new TestClock();
  const now = () => clock.now();
  const ears = new Ears();
  const mail = keptMail();
  const connections = keptConnections();
  const files = await diskFiles(join(folder, "files"));
  const door = sessions(db, { origin, now });
  const shared: Omit<Context, "caller" | "address"> = {
    db,
    direct,
    device: "Firefox, Linux",
    now,
    origin,
    markdown: { version: markdownVersion, render: renderMarkdown },
    files,
    mail: mail.mailer,
    letters,
    passwords: passwords(cheap),
    sessions: door,
    limits: memoryLimits(limitsFactor),
    gathering: new Gathering(),
    publisher: ears,
    connections,
  };
  return {
    shared,
    clock,
    /** What was told, in the order it left. */
    ears,
    /** The mails that were sent. */
    mail: mail.sent,
    /** Whose connections were looked at anew. */
    rechecked: connections.rechecked,
    /** Recognises people by cookie and token. */
    door,
    files,
  };
}

async function copyOfTemplate() {
  const server = inject("postgres");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await query(server, `create database ${name} template template_armkrok strategy file_copy`);
  return {
    url: server.replace(/\/postgres$/, `/${name}`),
    drop: () => query(server, `drop database ${name} with (force)`),
  };
}
