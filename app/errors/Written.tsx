// Hands back what was in the form that could not be received.
import { useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { fieldId } from "~/app/ui/Field";
import { TextArea } from "~/app/ui/TextField";
import { keptTexts } from "./keepWritten";

/** The texts as they were kept when the page came; what is sent from here on changes nothing. */
export function useWritten(): string[] {
  const [texts] = useState(keptTexts);
  return texts;
}

export function Written({ texts }: { texts: string[] }) {
  const t = useTexts("errors");
  return texts.map((text, order) => {
    const name = `written-${order}`;
    return (
      <TextArea key={fieldId(name)} name={name} label={t("written")} defaultValue={text} readOnly required />
    );
  });
}
