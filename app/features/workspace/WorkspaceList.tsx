// Workspaces with whose they are and what they are for; one where one only governs the people leads to these.
import { Link } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { TownMark } from "~/app/ui/TownMark";
import type { MyWorkspace } from "~/server/domain/workspaces/queries/workspaceMine";
import styles from "./workspaces.module.css";

export function WorkspaceList({ workspaces }: { workspaces: MyWorkspace[] }) {
  const t = useTexts("workspace");
  return (
    <ul className={styles.list}>
      {workspaces.map(({ id, title, purpose, language, owners, role }) => (
        <li key={id}>
          <h2>
            <Link to={role ? `/w/${id}` : `/w/${id}/people`} lang={language}>
              {title}
            </Link>
          </h2>
          <p className={styles.purpose} lang={language}>
            {purpose}
          </p>
          <p className={styles.owners}>
            {owners.map((town) => (
              <span key={town.code}>
                <TownMark town={town} silent /> {town.name}
              </span>
            ))}
            <span>{role ? t(`roles.${role}`) : t("governs")}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
