// The caller as the doorways know them.
import type { Language } from "~/prisma/generated/client";
import type { Caller } from "~/server/domain/core/context";

/** Who knocks, with what the frame of every page shows. */
export interface SignedInCaller extends Caller {
  name: string;
  language: Language;
}
