// Accepting an invitation: somebody becomes a person here, and is signed in.
import { command } from "../../core/command";
import { introduction } from "../../core/introduction";
import { refuse } from "../../core/refusal";
import { admit } from "../../people/find";
import { beginSession, consume, hashOf, linkFor } from "../find";

export const acceptInvitation = command({
  name: "invitation.accept",
  input: introduction,
  find: () => ({}),
  async prepare(ahead, { token, password }) {
    await linkFor(ahead, token, "invitation");
    return hashOf(ahead, password);
  },
  async act(deed, { token, password: _, ...introduced }, _found, passwordHash) {
    const link = await linkFor(deed, token, "invitation");
    const { email, role, municipalityCode, organisation } = link;
    if (!role || !municipalityCode) return refuse("not-found", "link-over");
    await consume(deed, link);
    const person = await admit(deed, {
      ...introduced,
      ...{ email, role, municipalityCode, organisation, passwordHash },
    });
    return beginSession(deed, person.id);
  },
});
