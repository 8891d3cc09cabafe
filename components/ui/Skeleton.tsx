/** A bar in the place of words to come. `className` gives its width. */
export function Skeleton({ className }: { className: string }) {
  return (
    <span
      aria-hidden="true"
      className={`block h-2 animate-breathe rounded-chip bg-line forced-colors:border ${className}`}
    />
  );
}
