// Signing out: here, or on another of one's devices.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { endSessions } from "../find";
import { endAllSessionsInput, endSessionInput } from "../schema";

export const endSession = command({
  name: "session.end",
  input: endSessionInput,
  async find({ tx, actor, context }, { sessionId = context.caller?.sessionId ?? "" }) {
    const session = await tx.session.findFirst({ where: { id: sessionId, personId: actor.id } });
    return session ? { sessionId: session.id, ownerId: session.personId } : refuse("not-found");
  },
  async act(deed, _input, { sessionId }) {
    await endSessions(deed, deed.actor.id, { id: sessionId });
    return { sessionId };
  },
});

export const endAllSessions = command({
  name: "session.endAll",
  input: endAllSessionsInput,
  find: ({ actor }) => ({ ownerId: actor.id }),
  async act(deed, { keepThis }) {
    const here = deed.context.caller?.sessionId;
    const ended = await endSessions(deed, deed.actor.id, keepThis && here ? { id: { not: here } } : {});
    return { ended };
  },
});
