// What is different while the demo is replayed: no limits on attempts, nobody who listens, and no mails sent.
import type { Context } from "~/server/domain/core/context";
import { silence } from "~/server/domain/core/event";

export const unlimited: Pick<Context, "limits" | "publisher" | "connections" | "mail"> = {
  limits: { spend: () => Promise.resolve(), spent: () => Promise.resolve(false) },
  publisher: silence,
  connections: { recheck() {} },
  mail: { send: () => Promise.resolve() },
};
