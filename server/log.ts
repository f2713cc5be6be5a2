// The server's log: what happened to the server, nothing about the people who use it.
import pino, { type Logger } from "pino";

export type { Logger };

export function openLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ["*.email", "*.password", "*.token", "*.cookie", "*.authorization", "*.body"],
      remove: true,
    },
  });
}
