// A link that names nothing but a message leads to where it stands.
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { look } from "~/app/door.server";
import { messagePlace } from "~/server/domain/conversations/queries/messagePlace";
import { conversationPath } from "./conversationPath";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const place = await look(args, messagePlace);
  return redirect(`${conversationPath(place)}?around=${place.number}#m-${place.number}`);
}
