// Whom to write to: the server's own address, or the municipality's coordinator where none is set.
import { useTranslation } from "react-i18next";

export function Contact({ address }: { address: string | null }) {
  const { t } = useTranslation("about");
  if (!address) return <p>{t("contact-coordinator")}</p>;
  return (
    <p>
      {t("contact")} <a href={`mailto:${address}`}>{address}</a>
    </p>
  );
}
