import { i18n } from '#i18n';
import { said } from '@/lib/capture/transcript';
import type { Message } from '@/lib/chats/message';
import { dayOf } from '@/lib/i18n/time';

/** Whose conversation it is, for the head of a note. */
export interface NoteNames {
  /** The inbox's own name: `WhatsApp`. */
  readonly inbox: string;
  /** What the chat calls the other one: a name, else a number. */
  readonly contact: string;
  readonly agent: string;
  /** IANA name of the zone that the page's times are in. */
  readonly timeZone: string;
}

/** The text of a note, and where in it each of its messages begins. */
export interface Note {
  readonly text: string;
  readonly starts: readonly number[];
}

/**
 * A conversation as text: inbox, person and time span above, then a line for each message
 * (`13:24 Ingrid: text`), and where it goes over several days, each day's date above its messages.
 * Times as the page gave them, on a clock of 24 hours: colleagues elsewhere read them too.
 */
export function logNote(messages: readonly Message[], names: NoteNames): Note {
  const days = new Set(messages.flatMap(({ time }) => time?.slice(0, 10) ?? []));
  const starts: number[] = [];
  let text = `${heading(messages, names)}\n`;
  let day = days.size > 1 ? '' : null;
  for (const message of messages) {
    const now = message.time?.slice(0, 10);
    if (day !== null && now !== undefined && now !== day) {
      text += `${day === '' ? '' : '\n'}\n${dayOf(now)}`;
      day = now;
    }
    starts.push(text.length + 1);
    text += `\n${line(message, names)}`;
  }
  return { text, starts };
}

/** The Subject of a log: `WhatsApp conversation, 21 Nov 2026`. `day` is a date as Salesforce writes it. */
export function logSubject(inbox: string, day: string): string {
  return i18n.t('log.subject', [inbox, dayOf(day)]);
}

/** The day of the last message, `2026-11-21`; `today` (a local minute) where none shows a time. */
export function logDay(messages: readonly Message[], today: string): string {
  const times = messages.flatMap(({ time }) => time ?? []);
  return (times.toSorted().at(-1) ?? today).slice(0, 10);
}

function heading(messages: readonly Message[], { inbox, contact, timeZone }: NoteNames): string {
  const times = messages.flatMap(({ time }) => time ?? []).toSorted();
  const [first] = times;
  const last = times.at(-1);
  const who = oneLine(contact);
  if (first === undefined || last === undefined) return i18n.t('log.headingNoTime', [inbox, who]);
  return i18n.t('log.heading', [inbox, who, span(first, last), timeZone]);
}

/** From one local minute to another: `21 Nov 2026, 13:24–13:31`. */
function span(first: string, last: string): string {
  const [day, clock] = [dayOf(first.slice(0, 10)), first.slice(11)];
  if (first === last) return `${day}, ${clock}`;
  const end = last.slice(11);
  if (first.slice(0, 10) === last.slice(0, 10)) return `${day}, ${clock}–${end}`;
  return `${day}, ${clock} – ${dayOf(last.slice(0, 10))}, ${end}`;
}

function line(message: Message, names: NoteNames): string {
  const { author, sender, time } = message;
  const who = oneLine(author === 'agent' ? names.agent : (sender ?? names.contact));
  return [time?.slice(11), `${who}:`, said(message)].filter(Boolean).join(' ');
}

const oneLine = (name: string) => name.replace(/\s+/g, ' ').trim();
