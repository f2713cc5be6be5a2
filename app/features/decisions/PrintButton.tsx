// Prints the log as it is filtered. Without JavaScript the browser's own menu does the same, so the button waits for it.
import Printer from "@lucide/icons/icons/printer";
import { useEffect, useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { Icon } from "~/app/ui/Icon";

export function PrintButton() {
  const t = useTexts("decisions");
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <Button
      type="button"
      look="quiet"
      icon={<Icon of={Printer} />}
      disabled={!ready}
      onClick={() => window.print()}
    >
      {t("print")}
    </Button>
  );
}
