// The deed behind the language switch: remembers the choice in the browser and goes back to where the reader was.
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { languageCookie } from "./chosen";
import { isLanguage } from "./languages";

const year = 60 * 60 * 24 * 365;

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const language = form.get("language");
  if (!isLanguage(language)) throw new Response(null, { status: 400 });
  return redirect(within(form.get("next")), {
    headers: { "Set-Cookie": `${languageCookie}=${language}; Path=/; Max-Age=${year}; SameSite=Lax` },
  });
}

export function loader() {
  return redirect("/");
}

/** Only a path of our own: never another host's. */
function within(next: FormDataEntryValue | null): string {
  return typeof next === "string" && /^\/(?![/\\])/.test(next) ? next : "/";
}
