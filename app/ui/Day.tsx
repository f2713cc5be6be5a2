// A day alone, without a time: "4 dec. 2026".
import { useFormat } from "~/app/i18n/useFormat";

/** @param day as the server writes it, "2026-12-04" */
export function Day({ day }: { day: string }) {
  const { date } = useFormat();
  return <time dateTime={day}>{date(day)}</time>;
}
