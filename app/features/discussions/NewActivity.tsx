// Says that discussions have come since the list was loaded; it is loaded again when the reader wants it.
import { useRevalidator } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/app/ui/Button";

export function NewActivity({ count }: { count: number }) {
  const { t } = useTranslation("discussions");
  const { revalidate } = useRevalidator();
  return (
    <div role="status">
      {count > 0 && (
        <Button type="button" look="quiet" onClick={revalidate}>
          {t("added", { count })}
        </Button>
      )}
    </div>
  );
}
