// The one-time word that lets this page's own scripts and styles past the content security policy.
import { createContext, useContext } from "react";

export const NonceContext = createContext<string | undefined>(undefined);

/** The page's nonce. Browsers hide it in attributes, so scripts there read it from the meta element. */
export function useNonce(): string | undefined {
  const given = useContext(NonceContext);
  if (given !== undefined || typeof document === "undefined") return given;
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
}
