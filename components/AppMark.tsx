/** Threadside's own mark, the same drawing as the toolbar icon. The words beside it name it. */
export function AppMark() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-7">
      <rect width="16" height="16" rx="3.5" fill="#75387f" />
      <path
        d="M3 3h5a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H6l-3 3v-3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z"
        fill="#fff"
      />
      <rect x="11" y="3" width="3" height="10" rx="1" fill="#e9b8f2" />
    </svg>
  );
}
