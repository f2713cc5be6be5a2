// A link that works once: to sign in, accept an invitation, choose a new password, or found a municipality.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { acceptInvitation } from "~/server/domain/auth/commands/acceptInvitation";
import { resetPassword } from "~/server/domain/auth/commands/resetPassword";
import { startSessionByLink } from "~/server/domain/auth/commands/startSessionByLink";
import { linkLook } from "~/server/domain/auth/queries/linkLook";
import { foundMunicipality } from "~/server/domain/people/commands/foundMunicipality";
import { municipalityAll } from "~/server/domain/people/queries/municipalityAll";
import { entered } from "./entering.server";
import { AcceptInvitation } from "./links/AcceptInvitation";
import { ChoosePassword } from "./links/ChoosePassword";
import { FoundMunicipality } from "./links/FoundMunicipality";
import { LinkOver } from "./links/LinkOver";
import { SignInByLink } from "./links/SignInByLink";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("auth:welcome"));

/** Looking does not use the link up: programs that scan mail open links too. */
export async function loader(args: LoaderFunctionArgs) {
  const link = await look(args, linkLook);
  const municipalities = link.purpose === "setup" ? await look(args, municipalityAll) : [];
  return data({ link, municipalities }, { status: link.purpose === "over" ? 410 : 200 });
}

export const action = (args: ActionFunctionArgs) => {
  const after = (session: { token: string }) => entered(args, session);
  return act({
    "session.startByLink": deed({ command: startSessionByLink, after }),
    "invitation.accept": deed({ command: acceptInvitation, after }),
    "password.reset": deed({ command: resetPassword, after }),
    "municipality.found": deed({ command: foundMunicipality, after }),
  })(args);
};

export default function OneTimeLink() {
  const { link, municipalities } = useLoaderData<typeof loader>();
  if (link.purpose === "signIn") return <SignInByLink {...link} />;
  if (link.purpose === "invitation") return <AcceptInvitation {...link} />;
  if (link.purpose === "passwordReset") return <ChoosePassword {...link} />;
  if (link.purpose === "setup") return <FoundMunicipality municipalities={municipalities} />;
  return <LinkOver />;
}
