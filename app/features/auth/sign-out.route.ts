// Signing out here. A session that has ended already takes nothing more than its cookie with it.
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "~/server/domain/auth/commands/endSession";
import { perform } from "~/server/domain/core/perform";
import { left } from "./entering.server";

export async function action(args: ActionFunctionArgs) {
  const { domain } = args.context;
  if (domain.caller?.sessionId) await perform(endSession, domain, {});
  return left(args);
}

export function loader() {
  return redirect("/");
}
