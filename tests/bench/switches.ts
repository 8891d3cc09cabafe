import { standIn } from '@/dev/drive/stand-in';
import { type Desk, type Person, plantPerson, plantStranger } from '@/tests/bench/desk';
import type { NewChatCalls, Samples } from '@/tests/bench/table';
import { restCalls } from '@/tests/browser/support/rest-calls';

const SWITCHES = 16;
const NEW_CHATS = 10;

const CHAT_HEADER = '#main [data-testid="conversation-info-header-chat-title"]';
/** Who the panel says the chat is with. */
export const PERSON = 'section[aria-label="Chat and record"] h2';

/**
 * Switches back and forth between two people whom the panel knows. Against: a message from content
 * script to panel, painted.
 */
export async function timeCachedSwitches(desk: Desk): Promise<Samples> {
  const people = [await plantPerson(desk), await plantPerson(desk)];
  for (const person of people) await timeSwitch(desk, person);
  const { org } = desk.stage;
  const before = restCalls(org).length;
  const samples = { measured: [] as number[], baseline: [] as number[] };
  for (let run = 0; run < SWITCHES; run += 1) {
    const person = people[run % people.length];
    if (person) samples.measured.push(await timeSwitch(desk, person));
    samples.baseline.push(await timeMessage(desk, `bench ${run}`));
  }
  const calls = restCalls(org).slice(before);
  if (calls.length > 0) throw new Error(`A cached person took calls: ${calls.join(', ')}`);
  return samples;
}

/** Opens chats never seen before. Against: the search that the panel sent, fetched bare and painted. */
export async function timeNewChats(desk: Desk): Promise<Samples> {
  const samples = { measured: [] as number[], baseline: [] as number[] };
  await timeSwitch(desk, await plantPerson(desk));
  for (let run = 0; run < NEW_CHATS; run += 1) {
    samples.measured.push(await timeSwitch(desk, await plantPerson(desk)));
    samples.baseline.push(await timeLastSearch(desk));
  }
  return samples;
}

/** How many calls a new chat takes, by the org's own log. */
export async function countNewChatCalls(desk: Desk): Promise<NewChatCalls> {
  const count = async (person: Person) => {
    const before = restCalls(desk.stage.org).length;
    await timeSwitch(desk, person);
    return restCalls(desk.stage.org).length - before;
  };
  const nobody = await count(await plantStranger(desk));
  return { found: await count(await plantPerson(desk)), nobody };
}

/** From the page's header changing to the person's name painted in the panel. */
async function timeSwitch({ inbox, panel }: Desk, person: Person): Promise<number> {
  const { key, chatName, title } = person;
  const expectText = ([selector, text]: readonly [string, string]) =>
    stopwatch.expectText(selector, text);
  await panel.evaluate(expectText, [PERSON, title] as const);
  await inbox.evaluate(expectText, [CHAT_HEADER, chatName] as const);
  await standIn(inbox).open(key);
  const from = await inbox.evaluate(() => stopwatch.seen());
  const to = await panel.evaluate(() => stopwatch.seen());
  return to.paintedAt - from.at;
}

async function timeMessage({ content, panel }: Desk, text: string): Promise<number> {
  await panel.evaluate((text) => stopwatch.expectMessage(text), text);
  const from = Number(await content.run(`stopwatch.send(${JSON.stringify(text)})`));
  const to = await panel.evaluate(() => stopwatch.seen());
  return to.paintedAt - from;
}

async function timeLastSearch({ stage, panel }: Desk): Promise<number> {
  const { calls, accessToken } = stage.org;
  const search = calls.all().findLast(({ path }) => path.endsWith('/search'));
  if (!search) throw new Error('The panel searched nothing');
  const url = `https://${search.host}${search.path}?${new URLSearchParams(search.query)}`;
  return panel.evaluate(([url, token]) => stopwatch.fetched(url, token), [
    url,
    accessToken,
  ] as const);
}
