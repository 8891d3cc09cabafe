import { builtInIdSchema } from '@/lib/chats/chat';
import { PARTS } from '@/lib/inboxes/own/definition';
import { isSelector } from '@/lib/inboxes/own/find';
import { type InboxSettings, inboxSettingsSchema, type Selectors } from '@/lib/settings/inboxes';
import { faultsOf, placeIn, type SettingsFault } from '@/lib/settings/read';
import { z } from '@/lib/zod';

/** In a file, what isn't mentioned is as in `DEFAULT_INBOX_SETTINGS`. */
const partSchema = z.extend(z.partial(inboxSettingsSchema), {
  version: inboxSettingsSchema.shape.version,
});

const hosts = z.looseObject({
  own: z.array(z.looseObject({ id: z.unknown(), host: z.unknown() })),
});

/** The inboxes that a file of settings holds in `part` of it, or everything that is wrong with them. */
export function readInboxesPart(
  stored: unknown,
  part: string,
): InboxSettings | readonly SettingsFault[] {
  const read = partSchema.safeParse(stored);
  if (!read.success) {
    return read.error.issues.flatMap((issue) => faultsIn(issue, stored, part));
  }
  const { version, off = [], on = [], own = [], corrections = {} } = read.data;
  const inboxes = { version, off, on, own, corrections };
  const faults = faultsBeyondForm(inboxes, part);
  return faults.length > 0 ? faults : inboxes;
}

/** The same without what is stored of inboxes that are not there any more. */
export function withKnownInboxes(inboxes: InboxSettings): InboxSettings {
  const isKnown = isKnownBeside(inboxes.own);
  const corrections = Object.entries(inboxes.corrections).filter(([id]) => isBuiltIn(id));
  return {
    ...inboxes,
    off: inboxes.off.filter(isKnown),
    on: inboxes.on.filter(isKnown),
    corrections: Object.fromEntries(corrections),
  };
}

/** As `faultsOf`, in the words of inboxes. */
function faultsIn(
  issue: z.core.$ZodIssue,
  stored: unknown,
  part: string,
): readonly SettingsFault[] {
  const [list, , name] = issue.path;
  const one = (what: SettingsFault['what']) => [{ where: placeIn(part, issue.path), what }];
  if (list === 'version') return one('no-inboxes');
  if (list !== 'own') return faultsOf(issue, part);
  if (issue.code === 'custom') {
    if (name === 'host') return one('salesforce-host');
    return name === 'id' ? one('bad-name') : doubles(stored, part);
  }
  if (issue.code === 'invalid_format' && name === 'host') return one('no-host');
  if (issue.code === 'invalid_type' && isMissing(stored, issue.path)) return one('needed');
  return faultsOf(issue, part);
}

function isMissing(stored: unknown, path: readonly PropertyKey[]): boolean {
  const within = (value: unknown, step: PropertyKey): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return path.reduce(within, stored) === undefined;
}

/** Where an id or a host stands that another inbox before has. */
function doubles(stored: unknown, part: string): readonly SettingsFault[] {
  const { own } = hosts.parse(stored);
  const isDouble = (name: 'id' | 'host', at: number) =>
    own.slice(0, at).some((other) => other[name] === own[at]?.[name]);
  return own.flatMap((_, at) => [
    ...(isDouble('id', at) ? [{ where: `${part}.own[${at}].id`, what: 'twice' as const }] : []),
    ...(isDouble('host', at)
      ? [{ where: `${part}.own[${at}].host`, what: 'taken-host' as const }]
      : []),
  ]);
}

/** What no form of a value tells: inboxes that nobody knows here, and what is no selector to this browser. */
function faultsBeyondForm(
  { off, on, own, corrections }: InboxSettings,
  part: string,
): readonly SettingsFault[] {
  const isKnown = isKnownBeside(own);
  const unknown = (list: string, ids: readonly string[]) =>
    ids.flatMap((id, at) =>
      isKnown(id) ? [] : [{ where: `${part}.${list}[${at}]`, what: 'unknown-inbox' as const }],
    );
  return [
    ...unknown('off', off),
    ...unknown('on', on),
    ...own.flatMap(({ selectors }, at) => notCss(selectors, `${part}.own[${at}].selectors`)),
    ...Object.entries(corrections).flatMap(([id, selectors]) => {
      const where = `${part}.corrections.${id}`;
      return isBuiltIn(id) ? notCss(selectors, where) : [{ where, what: 'unknown-inbox' as const }];
    }),
  ];
}

function notCss(selectors: Selectors, where: string): readonly SettingsFault[] {
  return PARTS.flatMap((part) => {
    const selector = selectors[part];
    if (selector === undefined || isSelector(selector)) return [];
    return [{ where: `${where}.${part}`, what: 'not-css' as const }];
  });
}

function isBuiltIn(id: string): boolean {
  return builtInIdSchema.safeParse(id).success;
}

function isKnownBeside(own: InboxSettings['own']): (id: string) => boolean {
  return (id) => isBuiltIn(id) || own.some((one) => one.id === id);
}
