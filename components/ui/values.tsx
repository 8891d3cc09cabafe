/** An e-mail address: left to right, breaking before its @ when it has to. */
export function EmailText({ children }: { children: string }) {
  const at = children.lastIndexOf('@');
  if (at < 1) return <bdi dir="ltr">{children}</bdi>;
  return (
    <bdi dir="ltr">
      {children.slice(0, at)}
      <wbr />
      {children.slice(at)}
    </bdi>
  );
}

/** A phone number, an amount: left to right, digits of one width. Never a link: a chat is open already. */
export function NumberText({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className="tabular-nums">
      {children}
    </bdi>
  );
}
