/** How every input looks. Errors also have words under them, bound by `aria-describedby`. */
export function inputLook(wrong: boolean): string {
  const border = wrong ? 'border-bad ring-1 ring-bad ring-inset' : 'border-edge';
  return `w-full rounded-control border bg-raised px-1.75 text-body text-text focus-visible:outline-offset-[-1px] ${border}`;
}
