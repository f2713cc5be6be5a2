// Says that decisions have come since the log was loaded; it is loaded again when the reader wants it.
import { useRevalidator } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/app/ui/Button";
import styles from "./decisions.module.css";

export function NewDecisions({ count }: { count: number }) {
  const { t } = useTranslation("decisions");
  const { revalidate } = useRevalidator();
  return (
    <div role="status" className={styles.added}>
      {count > 0 && (
        <Button type="button" look="quiet" onClick={revalidate}>
          {t("added", { count })}
        </Button>
      )}
    </div>
  );
}
