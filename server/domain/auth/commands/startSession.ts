// Signing in with e-mail and password.
import type { Person } from "~/prisma/generated/client";
import { command } from "../../core/command";
import type { Passwords } from "../../core/context";
import { refuse } from "../../core/refusal";
import { beginSession, heldPerson } from "../find";
import { startSessionInput } from "../schema";

/** One answer, after the same time, for a wrong password, an unknown address and a person who is deactivated. */
export const startSession = command({
  name: "session.start",
  input: startSessionInput,
  find: () => ({}),
  async prepare({ tx, context: { limits, address, passwords } }, { email, password }) {
    await limits.spend("signInByAddress", address);
    await limits.spend("signInByAccount", email);
    const person = await tx.person.findUnique({ where: { email } });
    if (!(await knows(passwords, person, password)) || !person || person.deactivatedAt)
      return refuse("invalid", "wrong-sign-in");
    return person;
  },
  async act(deed, _input, _found, person) {
    // While the password was looked at, it may have been changed, or its person deactivated.
    const now = await heldPerson(deed.tx, person.id);
    if (now?.passwordHash !== person.passwordHash) return refuse("invalid", "wrong-sign-in");
    return beginSession(deed, person.id);
  },
});

async function knows(passwords: Passwords, person: Person | null, password: string): Promise<boolean> {
  if (person?.passwordHash) return passwords.verify(person.passwordHash, password);
  await passwords.verifyNothing(password);
  return false;
}
