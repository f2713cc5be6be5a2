// What the server leans on does not answer: nobody waits for it without end.

/** How long whoever looks at something waits for it, in milliseconds; a deed waits as long. */
const patience = 20_000;

/** What the server leans on is away: not its own fault, nor the sender's. The same may be asked again. */
export class Away extends Error {
  readonly status = 503;
}

/** Recognizes it also when it was thrown by another copy of this module, as in a bundle. */
export function isAway(thrown: unknown): boolean {
  return thrown instanceof Error && (thrown as Partial<Away>).status === 503;
}

/** Gives what was asked for, or rejects with {@link Away} when it takes too long. What was asked goes on by itself, and is let go. */
export async function inTime<Answer>(asked: Promise<Answer>, milliseconds = patience): Promise<Answer> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Away(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(clock));
}
