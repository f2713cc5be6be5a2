// Opens a room: a running conversation, shared or internal to the opener's city.
import { command } from "../../core/command";
import { conversationOpened } from "../events";
import { audienceOf, mustBePackageOf, openConversation, placeIn } from "../find";
import { openedBefore } from "../openedBefore";
import { openRoomInput } from "../schema";

/** The same client id again gives the same room again, whatever it is called. */
export const openRoom = command({
  name: "room.open",
  input: openRoomInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act(deed, input) {
    const { workspaceId, title, description, audience: choice, workPackageId, clientId } = input;
    const before = await openedBefore(deed, input, "room");
    if (before) return { workspaceId, conversationId: before.id };
    const audience = await audienceOf(deed.tx, workspaceId, choice, deed.actor);
    await mustBePackageOf(deed.tx, workspaceId, workPackageId);
    const { id } = await openConversation(deed, {
      workspaceId,
      audienceId: audience.id,
      kind: "room",
      title,
      description,
      workPackageId,
      clientId,
    });
    deed.tell(conversationOpened, { audienceId: audience.id, id, conversationId: id });
    return { workspaceId, conversationId: id };
  },
});
