// The template that a first post begins as: chosen on the page, named by the address, or sent by a form without JavaScript.
import { useActionData, useSearchParams } from "@remix-run/react";
import { useState } from "react";
import type { Written } from "~/app/form.server";
import { useTexts } from "~/app/i18n/useTexts";
import type { FormState } from "~/app/useRefused";
import { headingsOf, type Template, templateIn, templates, withHeadings } from "./templates";

/**
 * @param refused what was written before a refusal
 * @param origin the text of the message that the post is taken from
 */
export function useTemplate(refused: FormState["written"], origin = "") {
  const t = useTexts("templates");
  const [search, setSearch] = useSearchParams();
  const sent = useActionData<{ done?: string; written?: Written }>();
  const back = sent?.done === "template" ? sent.written : undefined;
  const written = (name: string, otherwise = "") => {
    const value = back?.[name];
    return typeof value === "string" ? value : refused(name, otherwise);
  };
  const filled = (text: string, template: Template | undefined) =>
    template ? withHeadings(text, allHeadings(t), headingsOf(t, template)) : text;
  const [template, setTemplate] = useState(templateIn(search));
  const [body] = useState(() => {
    const before = written("body", origin);
    // What was refused is shown as it was sent: a heading that was taken away stays away.
    return refused("body") ? before : filled(before, template);
  });
  const choose = (chosen: Template, form: HTMLFormElement | null) => {
    setTemplate(chosen);
    // The field itself knows what stands in it: some of that may be from before the page came to life.
    const field = form?.elements.namedItem("body");
    if (field instanceof HTMLTextAreaElement) field.value = filled(field.value, chosen);
    setSearch((before) => ({ ...Object.fromEntries(before), template: chosen }), {
      replace: true,
      preventScrollReset: true,
    });
  };
  return {
    written,
    template,
    choose,
    hint: template && t(`${template}.hint`),
    body,
  };
}

function allHeadings(t: Parameters<typeof headingsOf>[0]): string[] {
  return templates.flatMap((template) => headingsOf(t, template));
}
