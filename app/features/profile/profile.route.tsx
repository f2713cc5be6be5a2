// One's own page: profile, password, where one is signed in, and keys for programs.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirectDocument } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { left } from "~/app/features/auth/entering.server";
import { byWords } from "~/app/formId.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { Page } from "~/app/ui/Page";
import { changePassword } from "~/server/domain/auth/commands/changePassword";
import { endAllSessions, endSession } from "~/server/domain/auth/commands/endSession";
import { createToken, revokeToken } from "~/server/domain/auth/commands/tokens";
import { mySessions, myTokens } from "~/server/domain/auth/queries/mine";
import { newId } from "~/server/domain/core/id";
import { editProfile } from "~/server/domain/people/commands/editProfile";
import { profileMine } from "~/server/domain/people/queries/profileMine";
import { PasswordSection } from "./PasswordSection";
import { ProfileSection } from "./ProfileSection";
import styles from "./profile.module.css";
import { SessionsSection } from "./SessionsSection";
import { TokensSection } from "./TokensSection";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("profile:title"));

export async function loader(args: LoaderFunctionArgs) {
  const profile = await look(args, profileMine);
  const [sessions, tokens] = await Promise.all([look(args, mySessions), look(args, myTokens)]);
  return { profile, sessions, tokens, clientId: newId() };
}

export const action = (args: ActionFunctionArgs) => {
  const here = args.context.domain.caller?.sessionId;
  return act({
    "profile.edit": deed({
      command: editProfile,
      after: ({ language }) =>
        // Texts come with the document: another language needs another document.
        language === args.context.language ? { done: "profile.edit" } : redirectDocument("/profile"),
    }),
    "password.change": deed({ command: changePassword }),
    "session.end": deed({
      command: endSession,
      after: ({ sessionId }) => (sessionId === here ? left(args) : { done: "session.end" }),
    }),
    "session.endAll": deed({
      command: endAllSessions,
      after: (_, { keepThis }) => (keepThis ? { done: "session.end" } : left(args)),
    }),
    "token.create": deed({
      command: createToken,
      input: byWords("name"),
      after: (created) => ({ done: "token.create", created }),
    }),
    "token.revoke": deed({ command: revokeToken }),
  })(args);
};

export default function Profile() {
  const t = useTexts("profile");
  const { profile, sessions, tokens, clientId } = useLoaderData<typeof loader>();
  return (
    <Page
      title={t("title")}
      sub={[profile.name, profile.organisation || profile.municipality.name].join(", ")}
    >
      <div className={styles.sections}>
        <ProfileSection profile={profile} />
        <PasswordSection email={profile.email} hasPassword={profile.hasPassword} />
        <SessionsSection sessions={sessions} />
        <TokensSection tokens={tokens} clientId={clientId} />
      </div>
    </Page>
  );
}
