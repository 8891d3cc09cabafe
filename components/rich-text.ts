/** Elements that begin a line of their own. */
const BLOCKS = 'P, DIV, LI, TR, H1, H2, H3, H4, H5, H6, UL, OL, TABLE, BLOCKQUOTE, PRE';

/**
 * Rich text as plain text: its lines and bullets, a link with its address behind it, a picture by its
 * `alt`, or `picture` in brackets. The markup is parsed apart from any page: nothing in it loads or runs.
 */
export function plainText(markup: string, picture: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return textOf(body, picture)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: Node, picture: string): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  // An element of the parsed document is not one of this window's classes.
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const inside = () => [...element.childNodes].map((one) => textOf(one, picture)).join('');
  switch (element.tagName) {
    case 'BR':
      return '\n';
    case 'SCRIPT':
    case 'STYLE':
    case 'TEMPLATE':
      return '';
    case 'IMG':
      return `[${element.getAttribute('alt')?.trim() || picture}]`;
    case 'LI':
      return `\n• ${inside().trim()}\n`;
    case 'TD':
    case 'TH':
      return `${inside()} `;
    case 'A': {
      const words = inside().trim();
      const address = element.getAttribute('href')?.trim() ?? '';
      return address === '' || address === words ? words : `${words} (${address})`;
    }
    default:
      return element.matches(BLOCKS) ? `\n${inside()}\n` : inside();
  }
}
