import type { InputHTMLAttributes } from 'react';
import { TextInput } from '@/components/ui/TextInput';

/** How a screen keyboard and the direction of a text follow the kind of value. */
const LINES = {
  text: {},
  phone: { inputMode: 'tel', dir: 'ltr' },
  email: { inputMode: 'email', dir: 'ltr', spellCheck: false },
  url: { inputMode: 'url', dir: 'ltr', spellCheck: false },
} as const;

/** One line of text: a number, an e-mail address and a web address run left to right. */
export function LineInput({
  kind,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { kind: keyof typeof LINES; wrong: boolean }) {
  return <TextInput {...rest} {...LINES[kind]} />;
}
