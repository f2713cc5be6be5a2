// What a form shows after it was refused: why, in words, and all that was written in it.
import { useActionData } from "@remix-run/react";
import type { Refused } from "./door.server";
import type { Written } from "./form.server";
import { useReasons } from "./i18n/reasons";

export interface FormState {
  /** What is wrong with the whole, for `FormNotice`. */
  text: string | undefined;
  /** What is wrong with each field, as sentences. */
  errors: Record<string, string>;
  /** Why each field was refused, as reasons; and everything that was written. */
  reasons: Record<string, string>;
  all: Written;
  /** What was written in a field, or what stands there to begin with. */
  written(name: string, otherwise?: string): string;
  /** What was chosen in a field of several values, or what is chosen to begin with. */
  list(name: string, otherwise?: string[]): string[];
}

/** @param deed the name that the form sends; a refusal of another form on the page is not this one's */
export function useRefused(deed: string): FormState {
  return useFormState(useRefusal(deed));
}

/** The page's refusal of this form, if it was refused. */
export function useRefusal(deed: string): Refused | undefined {
  const answer = useActionData<Refused | { done: string }>();
  return answer && "refusal" in answer && answer.deed === deed ? answer : undefined;
}

/** What was written in a form, and why it was refused, if it was. */
interface Kept {
  refusal?: (Omit<Refused["refusal"], "code"> & { code: string }) | undefined;
  written: Written;
}

/** The same for a form that is not answered by its page: what was written in it is kept elsewhere. */
export function useFormState(refused: Kept | undefined): FormState {
  const say = useReasons();
  const { reason = "", fields = {}, about = {}, code } = refused?.refusal ?? {};
  const wrong = Object.entries(fields);
  return {
    text: code && wrong.length === 0 ? say(reason, about, code) : undefined,
    errors: Object.fromEntries(wrong.map(([name, why]) => [name, say(why, about)])),
    reasons: fields,
    all: refused?.written ?? {},
    written: (name, otherwise = "") => {
      const value = refused?.written[name];
      return typeof value === "string" ? value : otherwise;
    },
    list: (name, otherwise = []) => {
      const value = refused?.written[name];
      return Array.isArray(value) ? value.filter(Boolean) : otherwise;
    },
  };
}
