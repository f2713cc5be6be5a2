// A sentence of the interface around something that somebody has written, which keeps its own language.

type Props = {
  /** The sentence around what it is given; it may leave that out. */
  say(written: string): string;
  /** The language of what was written, and that itself. */
  lang: string;
  children: string;
};

/** No text has this sign, so that it finds the place. */
const place = "\uE000";

export function Quoting({ say, lang, children }: Props) {
  const [before, after] = say(place).split(place);
  return (
    <>
      {before}
      {after !== undefined && <span lang={lang}>{children}</span>}
      {after}
    </>
  );
}
