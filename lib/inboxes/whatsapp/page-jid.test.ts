// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { jidOfMain } from '@/lib/inboxes/whatsapp/page-jid';

const JID = '12025550143@c.us';
let main: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div id="main"></div>';
  main = document.body.firstElementChild as HTMLElement; // Made in the line above.
});

/** Hangs properties on #main as React does. */
function hang(props: unknown): void {
  Object.assign(main, { __reactProps$k9f2: props });
}

const element = (props: object, key: string | null = null) => ({ key, props });
const chat = (jid: unknown) => ({ chat: { __x_id: { _serialized: jid } } });

test('the chat’s own id, however deep within bounds', () => {
  hang({ children: [null, element({ children: [element(chat(JID))] })] });
  expect(jidOfMain(document)).toBe(JID);
});

test('a chat’s id in its older place', () => {
  hang({ children: element({ chat: { id: { _serialized: JID } } }) });
  expect(jidOfMain(document)).toBe(JID);
});

test('an element’s whole key where there is no chat', () => {
  hang({ children: [element({}, `chat-${JID}`)] });
  expect(jidOfMain(document)).toBe(JID);
});

test('addresses in message keys and previews are others’', () => {
  const preview = { __x_chatlistPreview: { msgKey: 'false_10000000000@c.us_3EB0AA' } };
  hang({ children: [element({ preview }, 'false_10000000000@c.us_3EB0AA')] });
  expect(jidOfMain(document)).toBeNull();
});

test('the chat nearest to #main, and none where two are as near', () => {
  const other = element(chat('33536490655@c.us'));
  hang({ children: [element(chat(JID)), element({ children: [other] })] });
  expect(jidOfMain(document)).toBe(JID);
  hang({ children: [element(chat(JID)), other] });
  expect(jidOfMain(document)).toBeNull();
});

test('nothing there, nothing told', () => {
  expect(jidOfMain(document)).toBeNull();
  hang(null);
  expect(jidOfMain(document)).toBeNull();
  main.remove();
  expect(jidOfMain(document)).toBeNull();
});

test.each([42, {}, null, 'not a jid', `${JID} `])('an id that is %j', (id) => {
  hang({ children: element(chat(id)) });
  expect(jidOfMain(document)).toBeNull();
});

test('cycles end', () => {
  const loop: { children?: unknown; props?: unknown } = {};
  loop.children = [loop, [loop], element(loop)];
  loop.props = loop;
  hang(loop);
  expect(jidOfMain(document)).toBeNull();
});

test('getters and proxies that throw are passed over', () => {
  const trap = new Proxy(
    {},
    {
      get() {
        throw new Error('trap');
      },
      getPrototypeOf() {
        throw new Error('trap');
      },
    },
  );
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  hang({ children: [trap, revoked.proxy, element(chat(JID))] });
  expect(jidOfMain(document)).toBe(JID);
});

test('endless getters are left after a bounded number of reads', () => {
  let reads = 0;
  const endless = (): object => ({
    get children() {
      reads += 1;
      return Array.from({ length: 50 }, endless);
    },
  });
  hang(endless());
  expect(jidOfMain(document)).toBeNull();
  expect(reads).toBeLessThanOrEqual(400);
});

test('a list that claims a length without end', () => {
  hang({ children: { length: Number.POSITIVE_INFINITY } });
  expect(jidOfMain(document)).toBeNull();
});
