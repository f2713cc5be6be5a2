// From a copy to what it is of, for those who may read that: for everybody else there is no such page.
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { look } from "~/app/door.server";
import { messageOriginal } from "~/server/domain/conversations/queries/messageOriginal";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { messageId } = await look(args, messageOriginal);
  return redirect(`/m/${messageId}`);
}
