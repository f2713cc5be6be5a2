// Mails and rechecks, kept for a test to read.
import type { Connections, Mailer } from "~/server/domain/core/context";

export type Mail = Parameters<Mailer["send"]>[0];

export function keptMail(): { sent: Mail[]; mailer: Mailer } {
  const sent: Mail[] = [];
  return { sent, mailer: { send: async (mail) => void sent.push(mail) } };
}

export function keptConnections(): Connections & { rechecked: string[] } {
  const rechecked: string[] = [];
  return { rechecked, recheck: (personIds) => void rechecked.push(...personIds) };
}
