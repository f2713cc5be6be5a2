// How a personal access token is written, so that it is known when it is found where it should not be.
import { newSecret } from "./secret";

const mark = "armkrok_";

/** The token, and its first characters: enough to know it by, far too few to use. */
export function newToken(): { token: string; prefix: string } {
  const token = mark + newSecret();
  return { token, prefix: token.slice(0, mark.length + 4) };
}

export function isToken(written: string): boolean {
  return written.startsWith(mark);
}
