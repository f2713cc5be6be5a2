// The register: every command and query there is. Doorways are loops over it.
import type { Command, GatheredCommand } from "./core/command";
import type { Subject } from "./core/permissions";
import type { Query } from "./core/query";

/** Any command, where only its name and its schema matter. */
// biome-ignore lint/suspicious/noExplicitAny: a register holds commands of every input and output
export type AnyCommand = Command<any, Subject, unknown> | GatheredCommand<any, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyQuery = Query<any, Subject, unknown>;

export const commands: AnyCommand[] = [];

export const queries: AnyQuery[] = [];
