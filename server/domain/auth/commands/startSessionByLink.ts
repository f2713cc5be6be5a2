// Signing in by a link that works once: the demo prints some.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { standingOf } from "../../core/standing";
import { beginSession, consume, linkFor } from "../find";
import { linkInput } from "../schema";

export const startSessionByLink = command({
  name: "session.startByLink",
  input: linkInput,
  find: () => ({}),
  async act(deed, { token }) {
    const link = await linkFor(deed, token, "signIn");
    await consume(deed, link);
    const person = link.personId && (await standingOf(deed.tx, link.personId, deed.now));
    if (!person) return refuse("not-found", "link-over");
    return beginSession(deed, person.id);
  },
});
