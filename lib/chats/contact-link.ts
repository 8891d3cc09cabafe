import { LONGEST_SELECTION, selectedText } from '@/lib/chats/selected-text';

const FEWEST_DIGITS = 3;
/** Where the number ends and what is dialled after it, or an extension, begins: `,,123#`, `p9`, `x12`. */
const DIALLED_AFTER = /[,;#*pwx].*$/i;
const ADDRESS = /^[^\s@,;:<>"]+@[^\s@,;:<>"]+$/;

/**
 * The number or the e-mail address that a link holds: `tel:` as in RFC 3966, without extension, under
 * the country that its `phone-context` names; `mailto:` as in RFC 6068, the first address of several.
 * Null for any other link and for one that holds neither.
 */
export function contactOfLink(url: string): string | null {
  const [, scheme = '', rest = ''] =
    /^\s*(tel|mailto):\/*(.*)$/is.exec(url.slice(0, LONGEST_SELECTION)) ?? [];
  switch (scheme.toLowerCase()) {
    case 'tel':
      return numberOf(rest);
    case 'mailto':
      return addressOf(rest);
    default:
      return null;
  }
}

function numberOf(rest: string): string | null {
  const [stated = '', ...parameters] = rest.split(';');
  const number = decoded(stated)?.replace(DIALLED_AFTER, '').trim() ?? '';
  const digits = number.match(/\p{Nd}/gu) ?? [];
  if (digits.length < FEWEST_DIGITS || /\p{L}/u.test(number)) return null;
  const context = decoded(
    /^phone-context=(.*)$/i.exec(parameters.find(isContext) ?? '')?.[1] ?? '',
  );
  const isLocal = !/^[+＋]/.test(number);
  // A context may also be a domain, which says nothing of the country.
  return isLocal && context !== null && /^\+[\d().-]+$/.test(context)
    ? selectedText(`${context} ${number}`)
    : number;
}

const isContext = (parameter: string) => /^phone-context=/i.test(parameter);

function addressOf(rest: string): string | null {
  const [path = '', query = ''] = rest.replace(/#.*$/s, '').split('?');
  const named = query.split('&').flatMap((part) => /^to=(.*)$/is.exec(part)?.[1] ?? []);
  // A comma inside an address is written %2C, so whole addresses are told apart before decoding.
  const addresses = [path, ...named].flatMap((part) => part.split(/[,;]/)).flatMap(bareAddress);
  return addresses[0] ?? null;
}

/** `Ana <ana@example.com>` is `ana@example.com`. */
function bareAddress(part: string): string[] {
  const address = decoded(part)
    ?.replace(/^.*<([^<>]*)>$/, '$1')
    .trim();
  return address !== undefined && ADDRESS.test(address) ? [address] : [];
}

function decoded(text: string): string | null {
  try {
    return selectedText(decodeURIComponent(text));
  } catch {
    return null; // A percent sign that begins no character.
  }
}
