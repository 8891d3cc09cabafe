import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The hosts that a browser lets the extension read, for tests; the fake browser has none of it. */
export interface FakePermissions {
  /** By pattern: `https://web.telegram.org/*`. A change is heard as a browser's is. */
  grant(...origins: string[]): Promise<void>;
  revoke(...origins: string[]): Promise<void>;
  /** What the user answers when asked. */
  answer: boolean;
}

/** Puts permissions into the fake browser; `origins` are granted at first. */
export function fakePermissions(...origins: string[]): FakePermissions {
  const granted = new Set(origins);
  const heard = { onAdded: new Set<() => unknown>(), onRemoved: new Set<() => unknown>() };
  const tell = async (which: keyof typeof heard) => {
    for (const listener of heard[which]) await listener();
  };
  const event = (which: keyof typeof heard) => ({
    addListener: (listener: () => unknown) => heard[which].add(listener),
    removeListener: (listener: () => unknown) => heard[which].delete(listener),
  });
  const fake: FakePermissions = {
    answer: true,
    async grant(...more) {
      for (const origin of more) granted.add(origin);
      await tell('onAdded');
    },
    async revoke(...less) {
      for (const origin of less) granted.delete(origin);
      await tell('onRemoved');
    },
  };
  const has = ({ origins: wanted = [] }: { origins?: string[] }) =>
    wanted.every((origin) => granted.has(origin));
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async (wanted: { origins?: string[] }) => has(wanted),
      async request(wanted: { origins?: string[] }) {
        if (!has(wanted) && fake.answer) await fake.grant(...(wanted.origins ?? []));
        return has(wanted);
      },
      async remove({ origins: gone = [] }: { origins?: string[] }) {
        await fake.revoke(...gone);
        return true;
      },
      onAdded: event('onAdded'),
      onRemoved: event('onRemoved'),
    },
  });
  return fake;
}
