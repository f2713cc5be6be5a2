// Says that rows have come since a list was loaded; it is loaded again when the reader wants it.
import { useRevalidator } from "@remix-run/react";
import styles from "./Arrived.module.css";
import { Button } from "./Button";

/** `words` says how many, and is empty while none have. `wide`: the list reaches to the edges of the page. */
export function Arrived({ words, wide = false }: { words: string; wide?: boolean }) {
  const { revalidate } = useRevalidator();
  return (
    <div role="status" className={wide ? styles.wide : undefined}>
      {words && (
        <Button type="button" look="quiet" onClick={revalidate}>
          {words}
        </Button>
      )}
    </div>
  );
}
