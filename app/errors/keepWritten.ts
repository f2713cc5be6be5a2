// Keeps what was written in the last form sent, so that an error page can hand it back.
import { useFetchers, useNavigation } from "@remix-run/react";
import { useEffect } from "react";

let kept: string[] = [];

/** The texts of the form that met an error; nothing on the server. */
export function keptTexts(): string[] {
  return kept;
}

/** Stands in the root: notices every form that is sent. */
export function useKeepWritten(): void {
  const { formData } = useNavigation();
  const sent = [formData, ...useFetchers().map((fetcher) => fetcher.formData)].find(Boolean);
  useEffect(() => {
    if (sent) kept = textsIn(sent);
  }, [sent]);
}

/** Stands where pages that work are shown: what has arrived need not be kept. */
export function useForgetArrived(): void {
  const { state } = useNavigation();
  useEffect(() => {
    if (state === "idle") kept = [];
  }, [state]);
}

/** What a person has composed, not the ids and choices that go along, and never a password. */
function textsIn(form: FormData): string[] {
  return [...form]
    .filter(([name]) => !/password/i.test(name))
    .flatMap(([, value]) => (typeof value === "string" && /\S\s+\S/.test(value) ? [value] : []));
}
