// What I have chosen for myself in a workspace: how closely I follow what is said there.
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useParams } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { useConversationHeads, useLevels } from "~/app/features/conversations/HeadsProvider";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { HeadList } from "./HeadList";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { Button } from "~/app/ui/Button";
import { RadioGroup } from "~/app/ui/ChoiceField";
import { Page } from "~/app/ui/Page";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { followWorkspace } from "~/server/domain/following/commands/followWorkspace";
import styles from "./mine.module.css";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("house:mine"));

export async function loader(args: LoaderFunctionArgs) {
  await look(args, conversationsOfWorkspace);
  return null;
}

export const action = act({
  "workspace.follow": deed({ command: followWorkspace, after: ({ id }) => redirect(`/w/${id}/mine`) }),
});

export default function Mine() {
  const t = useTexts(["unread", "house", "conversations"]);
  const { workspaceId } = useParams();
  const { workspace } = useWorkspace();
  const { byDefault, chosen } = useLevels();
  const own = useConversationHeads().filter(({ id, level }) => (chosen.has(id) ? chosen.get(id) : level));
  return (
    <Page title={t("house:mine")} sub={<span lang={workspace.language}>{workspace.title}</span>}>
      <div className={styles.sections}>
        <Form method="post" className={styles.form} preventScrollReset>
          <input type="hidden" name="deed" value="workspace.follow" />
          <RadioGroup
            key={byDefault}
            name="level"
            label={t("by-default")}
            hint={t("by-default-hint")}
            defaultValue={byDefault}
            choices={(["everything", "following", "muted"] as const).map((value) => ({
              value,
              label: t(`conversations:follow.${value}`),
              hint: t(`means.${value}`),
            }))}
          />
          <Button type="submit">{t("conversations:save")}</Button>
        </Form>
        <section className={styles.own} aria-labelledby="own-choices">
          <h2 id="own-choices">{t("own")}</h2>
          {own.length > 0 ? <HeadList heads={own} /> : <p>{t("none-own")}</p>}
          <p>
            <Link to={`/w/${workspaceId}/unread`}>{t("house:unread")}</Link>
          </p>
        </section>
      </div>
    </Page>
  );
}
