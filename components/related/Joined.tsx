/** Parts of a line, those that there are, each in its own direction. */
export function Joined({ parts }: { parts: readonly string[] }) {
  return parts
    .filter((part) => part !== '')
    .map((part, at) => (
      <span key={part}>
        {at > 0 && '\u00a0· '}
        <bdi>{part}</bdi>
      </span>
    ));
}
