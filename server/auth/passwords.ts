// Passwords: argon2id, and none that are among the first to be guessed.
import { hash, verify } from "@node-rs/argon2";
import type { Passwords } from "~/server/domain/core/context";
import { refusal } from "~/server/domain/core/refusal";
import { charactersIn } from "~/server/domain/core/text";

/** OWASP's parameters for argon2id, which is the library's default: 19 MiB, two passes, one lane. About 60 ms of a core. */
const strong = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const shortest = 12;
const longest = 200;
/** As many of the most common passwords as are refused. */
const common = 10_000;

/** @param cost lower only where many people are made at once, as in tests */
export function passwords(cost: Partial<typeof strong> = {}): Passwords {
  const options = { ...strong, ...cost };
  const turn = turns(2, 50);
  const nobodys = turn(() => hash("nobody has this password", options));
  return {
    hash: (password) => turn(() => hash(password.normalize("NFKC"), options)),
    verify: (stored, password) => turn(() => verify(stored, password.normalize("NFKC"))),
    verifyNothing: async (password) => {
      const stored = await nobodys;
      await turn(() => verify(stored, password.normalize("NFKC")));
    },
    weakness,
  };
}

async function weakness(password: string) {
  const length = charactersIn(password);
  if (length < shortest) return "too-short" as const;
  if (length > longest) return "too-long" as const;
  return (await isCommon(password)) ? ("too-common" as const) : null;
}

let list: Promise<Set<string>> | undefined;

/** Also when a common one is only repeated, or filled up with one and the same sign. */
async function isCommon(password: string): Promise<boolean> {
  list ??= mostCommon();
  const known = await list;
  const folded = password.toLowerCase();
  const bare = folded.replace(/(.)\1*$/u, "$1");
  return [folded, bare, bare.slice(0, -1), repeated(folded)].some((candidate) => known.has(candidate));
}

function repeated(text: string): string {
  return /^(.+?)\1+$/u.exec(text)?.[1] ?? text;
}

async function mostCommon(): Promise<Set<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return new Set(dictionary["passwords-common"].slice(0, common));
}

/** Lets a few work at a time, since each takes a core; when too many wait, the next is turned away. */
function turns(atOnce: number, mostWaiting: number) {
  const waiting: (() => void)[] = [];
  let working = 0;
  return async <Output>(work: () => Promise<Output>): Promise<Output> => {
    if (waiting.length >= mostWaiting) throw refusal("too-many", "too-many", { about: { seconds: 10 } });
    if (working >= atOnce) await new Promise<void>((go) => waiting.push(go));
    working++;
    try {
      return await work();
    } finally {
      working--;
      waiting.shift()?.();
    }
  };
}
