// The deed behind the language switch: remembers the choice, in the browser and in one's profile, and goes back.
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { readForm } from "~/app/form.server";
import { ownPath } from "~/app/ownPath";
import { perform } from "~/server/domain/core/perform";
import { editProfile } from "~/server/domain/people/commands/editProfile";
import { languageCookie } from "./chosen";
import { isLanguage } from "./languages";

const year = 60 * 60 * 24 * 365;

export async function action({ request, context }: ActionFunctionArgs) {
  const { language, next } = await readForm(request);
  if (!isLanguage(language)) throw new Response(null, { status: 400 });
  if (context.person) await perform(editProfile, context.domain, { language });
  return redirect(ownPath(next), {
    headers: { "Set-Cookie": `${languageCookie}=${language}; Path=/; Max-Age=${year}; SameSite=Lax` },
  });
}

export function loader() {
  return redirect("/");
}
