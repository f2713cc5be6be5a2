// A moment as people say it, with the full date on hover and for machines.
import { useFormat } from "~/app/i18n/useFormat";

type Props = { at: Date | number | string; as?: "when" | "day" | "date" | "clock" };

export function Time({ at, as = "when" }: Props) {
  const format = useFormat();
  return (
    <time dateTime={new Date(at).toISOString()} title={format.fullDate(at)}>
      {format[as](at)}
    </time>
  );
}
