// Sends mail by the town's own server, or writes it into the data folder where there is none.
import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createTransport } from "nodemailer";
import type { Logger } from "pino";
import type { Mailer } from "~/server/domain/core/context";

export interface ClosingMailer extends Mailer {
  /** Waits for what is being sent, a little; what is not sent by then is kept in the folder. */
  close(): Promise<void>;
}

type Mail = Parameters<Mailer["send"]>[0];

/** How long to wait before each new try, in milliseconds. */
const pauses = [2_000, 15_000, 60_000];

/** What the mail server does not take in spite of several tries is kept in the folder, as without a mail server. */
export function smtpMailer(url: string, from: string, folder: string, log: Logger): ClosingMailer {
  const transport = createTransport(url, { from });
  const kept = folderMailer(folder, from, log);
  const sending = new Map<Mail, Promise<void>>();
  const closing = new AbortController();
  const attempt = async (mail: Mail, tries = 0): Promise<void> => {
    const taken = await transport.sendMail(mail).catch((error: { code?: string }) => {
      log.warn({ code: error.code, tries: tries + 1 }, "a mail was not taken");
      return undefined;
    });
    if (taken) return;
    return (await paused(tries, closing.signal)) ? attempt(mail, tries + 1) : kept.send(mail);
  };
  return {
    async send(mail) {
      sending.set(
        mail,
        attempt(mail).finally(() => sending.delete(mail)),
      );
    },
    async close() {
      closing.abort();
      await Promise.race([Promise.all(sending.values()), wait(3_000)]);
      await Promise.all([...sending.keys()].map((mail) => kept.send(mail)));
      transport.close();
    },
  };
}

/** One .eml file for each mail, readable by the server's account only. */
export function folderMailer(folder: string, from: string, log: Logger): ClosingMailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" }, { from });
  const keep = async (mail: Mail) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { message } = await transport.sendMail(mail);
    const name = `${new Date().toISOString().replace(/[:.]/g, "-")}-${randomUUID().slice(0, 8)}.eml`;
    await writeFile(join(folder, `.${name}`), message as Buffer, { mode: 0o600 });
    await rename(join(folder, `.${name}`), join(folder, name));
  };
  const writing = new Set<Promise<void>>();
  return {
    async send(mail) {
      const written = keep(mail).catch((error) => log.error({ err: error }, "a mail could not be kept"));
      writing.add(written);
      await written;
      writing.delete(written);
    },
    async close() {
      await Promise.all(writing);
    },
  };
}

/** Whether there is another try, once its time has come; none while closing. */
function paused(tries: number, signal: AbortSignal): Promise<boolean> {
  const pause = pauses[tries];
  if (pause === undefined) return Promise.resolve(false);
  return wait(pause, true, { ref: false, signal }).catch(() => false);
}
