import { Fragment, type ReactNode } from 'react';

/** From Unicode's private use: no message and no value has them, and they survive a substitution. */
const FIRST_MARK = 0xe000;

/**
 * A message with nodes in it, where words alone won't do: a name in `<bdi>`, a link, a number in bold.
 * `children` puts the marks where the message has $1, $2 …:
 * `<Sentence parts={[<bdi>{name}</bdi>]}>{(who) => i18n.t('card.changed', [who])}</Sentence>`
 */
export function Sentence({
  parts,
  children,
}: {
  parts: readonly ReactNode[];
  children: (...marks: string[]) => string;
}) {
  const marks = parts.map((_, at) => String.fromCharCode(FIRST_MARK + at));
  const pieces = children(...marks).split(/([\ue000-\ue0ff])/);
  // A message's pieces never change places, so where one stands is its key.
  return pieces.map((piece, at) => {
    const part = marks.indexOf(piece);
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return <Fragment key={at}>{part === -1 ? piece : parts[part]}</Fragment>;
  });
}
