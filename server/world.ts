// The composition root: opens what the house is made of, and makes the context that each request acts in.
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { PrismaClient } from "~/prisma/generated/client";
import { letters } from "./auth/letters";
import { passwords } from "./auth/passwords";
import { type SessionDoor, sessions } from "./auth/sessions";
import { openClient } from "./db/client";
import { openDirect } from "./db/direct";
import { fillInReference } from "./db/reference";
import type { Caller, Connections, Context, Sql } from "./domain/core/context";
import { type Publisher, silence } from "./domain/core/event";
import { Gathering } from "./domain/core/gather";
import type { Settings } from "./env";
import { InHand } from "./inHand";
import { memoryLimits } from "./limits";
import type { Logger } from "./log";
import { type ClosingMailer, folderMailer, smtpMailer } from "./mail/mailer";
import { markdownVersion, renderMarkdown } from "./markdown/render";
import { diskFiles } from "./storage/files";
import { sweepUploads } from "./storage/uploads";

export interface Knock {
  caller: Caller | null;
  address: string;
  device?: string;
}

export interface World {
  db: PrismaClient;
  /** For what lines ask again and again, such as who it is that writes. */
  direct: Sql;
  sessions: SessionDoor;
  now(): Date;
  /** Removes uploads that have waited too long to become part of a document; gives how many. */
  sweepUploads(): Promise<number>;
  log: Logger;
  /** Every request and call that is being answered. */
  inHand: InHand;
  settings: Settings & { origin: string };
  /** Different at every start, for what must not outlive the process. */
  instance: string;
  contextFor(knock: Knock): Context;
  /** Whom the publisher and the connections reach: set once, by the sockets. */
  listen(live: { publisher: Publisher; connections: Connections }): void;
  close(): Promise<void>;
}

/** @param databaseUrl a database that is migrated already */
export async function openWorld(
  settings: Settings & { origin: string },
  databaseUrl: string,
  log: Logger,
): Promise<World> {
  const { origin, dataFolder } = settings;
  const db = openClient(databaseUrl);
  const direct = openDirect(databaseUrl);
  const now = () => new Date();
  const door = sessions(db, { origin, now });
  const mail = openMailer(settings, log);
  const [files] = await Promise.all([diskFiles(join(dataFolder, "files")), fillInReference(db)]);
  let live = unheard;
  const lasting = {
    db,
    direct,
    now,
    origin,
    files,
    mail,
    letters,
    sessions: door,
    passwords: passwords(),
    markdown: { version: markdownVersion, render: renderMarkdown },
    limits: memoryLimits(settings.limitsFactor),
    gathering: new Gathering(),
  };
  return {
    db,
    direct,
    sessions: door,
    now,
    sweepUploads: () => sweepUploads({ db, files, now }),
    log,
    inHand: new InHand(),
    settings,
    instance: randomUUID(),
    contextFor: ({ caller, address, device = "" }) => ({ ...lasting, ...live, caller, address, device }),
    listen: (heard) => {
      live = heard;
    },
    async close() {
      await mail.close();
      await Promise.all([db.$disconnect(), direct.close()]);
    },
  };
}

/** Before the sockets are open nobody hears anything. */
const unheard: { publisher: Publisher; connections: Connections } = {
  publisher: silence,
  connections: { recheck() {} },
};

function openMailer({ smtpUrl, mailFrom, dataFolder }: Settings, log: Logger): ClosingMailer {
  const folder = join(dataFolder, "mail");
  return smtpUrl ? smtpMailer(smtpUrl, mailFrom, folder, log) : folderMailer(folder, mailFrom, log);
}
