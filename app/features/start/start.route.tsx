// The front door: to signing in, to one's only workspace, or to the list of them.
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { look } from "~/app/door.server";
import { workspaceMine } from "~/server/domain/workspaces/queries/workspaceMine";

export async function loader(args: LoaderFunctionArgs) {
  if (!args.context.person) return redirect("/sign-in");
  const { workspaces } = await look(args, workspaceMine);
  const [only, ...others] = workspaces;
  return redirect(only?.role && others.length === 0 ? `/w/${only.id}` : "/workspaces");
}
