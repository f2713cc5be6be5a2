// Opens a room: a running conversation, shared or internal to the opener's city.
import { command } from "../../core/command";
import { conversationOpened } from "../events";
import { audienceOf, mustBePackageOf, openConversation, placeIn } from "../find";
import { openRoomInput } from "../schema";

export const openRoom = command({
  name: "room.open",
  input: openRoomInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act(deed, { workspaceId, title, description, audience: choice, workPackageId }) {
    const audience = await audienceOf(deed.tx, workspaceId, choice, deed.actor);
    await mustBePackageOf(deed.tx, workspaceId, workPackageId);
    const { id } = await openConversation(deed, {
      workspaceId,
      audienceId: audience.id,
      kind: "room",
      title,
      description,
      workPackageId,
    });
    deed.tell(conversationOpened, { audienceId: audience.id, id, conversationId: id });
    return { workspaceId, conversationId: id };
  },
});
