const SIZES = { small: 'size-3', large: 'size-5' } as const;

/** A turning ring. It stands still for people who asked for less motion: the word beside it says it. */
export function Spinner({ size = 'small' }: { size?: keyof typeof SIZES }) {
  return (
    <span
      aria-hidden="true"
      className={`${SIZES[size]} block shrink-0 animate-spin rounded-full border-2 border-line border-bs-accent`}
    />
  );
}
