import { parseArgs } from 'node:util';

/** An inbox that is to be made. */
export interface NewInbox {
  /** Its id, in kebab-case: it names the file too. */
  readonly id: string;
  /** The id as a name in code. */
  readonly constant: string;
  /** What people call it. */
  readonly label: string;
  /** The host that its page is at. */
  readonly host: string;
}

const USAGE = `A name in kebab-case, and if you know more:
  npm run new:inbox front-desk
  npm run new:inbox front-desk -- --label "Front Desk" --host inbox.example.com`;

/** Names that are no names in code. */
const RESERVED = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null of package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

/**
 * The inbox that command-line arguments ask for. Throws, with a line to show, where the name is no
 * kebab-case, can't be one, or the host is none; `words` are names that the skeleton uses itself.
 */
export function requestIn(args: readonly string[], words: ReadonlySet<string>): NewInbox {
  const { values, positionals } = parsed(args);
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new Error(`Which inbox? ${USAGE}`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    throw new Error(`"${id}" is not in kebab-case: small letters, digits and single dashes.`);
  }
  if (id.length > 40) throw new Error(`"${id}" is longer than 40 characters.`);
  // Ids of inboxes that somebody described in the settings (lib/chats/chat.ts).
  if (/^own(?:-|$)/.test(id)) throw new Error(`"${id}": names with "own" are for people’s own.`);
  const constant = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  if (RESERVED.has(constant) || words.has(constant)) {
    throw new Error(`"${id}" can't be used: "${constant}" has a meaning in the code.`);
  }
  const label = values.label?.trim() || titleCase(id);
  if (!/^[^\p{Cc}]{1,60}$/u.test(label)) throw new Error('The label is longer than 60 characters.');
  const host = values.host ?? `${id}.example`;
  if (!/^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/.test(host)) {
    throw new Error(`"${host}" is no host: without https:// and path, in small letters.`);
  }
  return { id, constant, label, host };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { label: { type: 'string' }, host: { type: 'string' } },
    });
  } catch (error) {
    // Only its first sentence is about what was typed.
    const [problem = ''] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Error(`${problem}. ${USAGE}`);
  }
}

function titleCase(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (found, letter: string) =>
    found.replace('-', ' ').replace(letter, letter.toUpperCase()),
  );
}
