// Whom to write to: the server's own address, or the municipality's coordinator where none is set.
import { useTexts } from "~/app/i18n/useTexts";

export function Contact({ address }: { address: string | null }) {
  const t = useTexts("about");
  if (!address) return <p>{t("contact-coordinator")}</p>;
  return (
    <p>
      {t("contact")} <a href={`mailto:${address}`}>{address}</a>
    </p>
  );
}
