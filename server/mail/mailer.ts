// Sends mail by the town's own server, or writes it into the data folder where there is none.
import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createTransport } from "nodemailer";
import type { Logger } from "pino";
import type { Mailer } from "~/server/domain/core/context";

export interface ClosingMailer extends Mailer {
  /** Waits for what is being sent. */
  close(): Promise<void>;
}

/** How long to wait before each new try, in milliseconds. */
const pauses = [2_000, 15_000, 60_000];

/** What the mail server does not take in spite of several tries is kept in the folder, as without a mail server. */
export function smtpMailer(url: string, from: string, folder: string, log: Logger): ClosingMailer {
  const transport = createTransport(url, { from });
  const kept = folderMailer(folder, from);
  const sending = new Set<Promise<void>>();
  const attempt = async (mail: Parameters<Mailer["send"]>[0], pause = 0): Promise<void> => {
    try {
      await transport.sendMail(mail);
    } catch (error) {
      const next = pauses[pause];
      log.warn(
        { code: (error as { code?: string }).code, again: next !== undefined },
        "a mail was not taken",
      );
      if (next === undefined) return kept.send(mail);
      await wait(next, undefined, { ref: false });
      return attempt(mail, pause + 1);
    }
  };
  return {
    async send(mail) {
      const sent: Promise<void> = attempt(mail).finally(() => sending.delete(sent));
      sending.add(sent);
    },
    async close() {
      await Promise.race([Promise.allSettled(sending), wait(3_000)]);
      transport.close();
    },
  };
}

/** One .eml file for each mail, readable by the server's account only. */
export function folderMailer(folder: string, from: string): ClosingMailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" }, { from });
  return {
    async send(mail) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { message } = await transport.sendMail(mail);
      const name = `${new Date().toISOString().replace(/[:.]/g, "-")}-${randomUUID().slice(0, 8)}.eml`;
      await writeFile(join(folder, `.${name}`), message as Buffer, { mode: 0o600 });
      await rename(join(folder, `.${name}`), join(folder, name));
    },
    close: () => Promise.resolve(),
  };
}
