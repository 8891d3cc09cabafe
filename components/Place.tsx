import { Fragment } from 'react';

/** Title and account of somebody, each in its own direction; nothing if there is neither. */
export function Place({
  before = '',
  title,
  account,
}: {
  before?: string;
  title: string | null;
  account: string | null;
}) {
  return [title, account]
    .filter((part) => part !== null)
    .map((part, index) => (
      <Fragment key={part}>
        {index === 0 ? before : ', '}
        <bdi>{part}</bdi>
      </Fragment>
    ));
}
