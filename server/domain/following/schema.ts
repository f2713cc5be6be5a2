// How closely one follows, as it is chosen.
import * as z from "zod";
import { emptyIsNothing, id } from "../core/text";

const level = z.enum(["everything", "following", "muted"]);

/** Without a level, the workspace's default holds again. */
export const followConversationInput = z.object({ conversationId: id, level: emptyIsNothing(level) });

export const followWorkspaceInput = z.object({ workspaceId: id, level });
