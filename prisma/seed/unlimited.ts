// What is different while the demo is replayed: no limits on attempts, nobody who listens, and no mails sent.
import type { Context } from "~/server/domain/core/context";

export const unlimited: Pick<Context, "limits" | "publisher" | "connections" | "mail"> = {
  limits: { spend: () => Promise.resolve() },
  publisher: { hold: () => ({ release() {}, drop() {} }) },
  connections: { recheck() {} },
  mail: { send: () => Promise.resolve() },
};
