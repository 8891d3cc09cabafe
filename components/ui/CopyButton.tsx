import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button, type ButtonProps } from '@/components/ui/Button';
import { LinkButton } from '@/components/ui/LinkButton';

/** Copies `text`; afterwards `copied` stands until something else is to be copied. */
function useCopied(text: string): readonly [copied: boolean, copy: () => void] {
  const [last, setLast] = useState<string | null>(null);
  // Refused (no focus, a policy): nothing was copied, so the label goes on offering it.
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setLast(text),
      () => setLast(null),
    );
  return [last === text, copy];
}

/** A button that copies `text` and says so. */
export function CopyButton({
  text,
  children,
  ...rest
}: Omit<ButtonProps, 'onClick' | 'icon' | 'busy'> & { text: string }) {
  const [copied, copy] = useCopied(text);
  return (
    <Button {...rest} icon={copied ? Check : Copy} onClick={copy}>
      <span aria-live="polite">{copied ? i18n.t('panel.copied') : children}</span>
    </Button>
  );
}

/** The same within a line of text. */
export function CopyLink({ text, children }: { text: string; children: string }) {
  const [copied, copy] = useCopied(text);
  return (
    <LinkButton onClick={copy}>
      <span aria-live="polite">{copied ? i18n.t('panel.copied') : children}</span>
    </LinkButton>
  );
}
