/// <reference types="chrome" />
import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { z } from 'zod/mini';
import type { RunningOrg } from '@/dev/org/server';
import { row, seesRecord, typeInto } from '@/tests/browser/support/card';
import { contentScript } from '@/tests/browser/support/content-script';
import { test } from '@/tests/browser/support/desk';
import { refresh, signOut } from '@/tests/browser/support/menus';
import { stored } from '@/tests/browser/support/stored';
import { tokenCalls } from '@/tests/browser/support/token-calls';

/** An access token as the org makes them: its id of 15 characters, `!`, and what can't be guessed. */
const ACCESS_TOKEN = /00D\w{12}![\w.]+/;
const form = z.record(z.string(), z.string());

/** The refresh token that a call to the org carried. */
function carried(org: RunningOrg, path: string, field: string): string {
  const call = org.calls.all().findLast((one) => one.path === path);
  const token = form.parse(call?.body)[field] ?? '';
  expect(token).toMatch(/^5Aep861/);
  return token;
}

// What is asked about here begins with a sign-in of its own.
test.use({ startsSignedIn: false });

test('the sign-in proves itself with PKCE (S256) and no secret', async ({ desk, org }) => {
  await expect(desk.panel.getByRole('banner')).toContainText('Priya Raghunathan');
  const asked = org.calls.all().find(({ path }) => path === '/services/oauth2/authorize')?.query;
  const traded = form.parse(tokenCalls(org)[0]?.body);

  expect(asked?.code_challenge_method).toBe('S256');
  const verifier = traded.code_verifier ?? '';
  expect(verifier).toMatch(/^[\w.~-]{43,128}$/);
  expect(createHash('sha256').update(verifier).digest('base64url')).toBe(asked?.code_challenge);
  expect(Object.keys(traded)).not.toContain('client_secret');
});

test('the access token lies in session storage alone; content scripts see no storage at all', async ({
  desk,
  extension,
}) => {
  const token = ACCESS_TOKEN.exec(await stored(desk.panel, 'session'))?.[0] ?? 'none';
  expect(token).toMatch(ACCESS_TOKEN);
  expect(await stored(desk.panel, 'local')).not.toContain(token.slice(16));

  const eye = await contentScript(desk.inbox, extension.extensionId);
  for (const area of ['session', 'local']) {
    await expect(eye.run(`chrome.storage.${area}.get()`)).rejects.toThrow(
      'Access to storage is not allowed from this context',
    );
  }
});

test('the refresh token lies in local storage sealed: its text is nowhere in it', async ({
  desk,
  org,
}) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, 'Ingrid Solheim-Andreassen');
  const first = await stored(desk.panel, 'local');
  org.switches.set({ expireTokens: true });
  await refresh(desk.panel);
  await expect.poll(() => tokenCalls(org)).toHaveLength(2);
  await expect.poll(() => stored(desk.panel, 'local')).not.toBe(first);
  const second = await stored(desk.panel, 'local');
  await signOut(desk.panel);
  await expect.poll(() => org.calls.all().at(-1)?.path).toBe('/services/oauth2/revoke');

  const spent = carried(org, '/services/oauth2/token', 'refresh_token');
  const rotated = carried(org, '/services/oauth2/revoke', 'token');
  expect(rotated).not.toBe(spent);
  for (const [area, token] of [
    [first, spent],
    [second, rotated],
  ] as const) {
    expect(area).toContain('"refresh:00D');
    expect(area).not.toContain(token.slice(8));
    expect(area).not.toContain(Buffer.from(token).toString('base64').slice(0, 40));
  }
});

test('no token and nothing of Salesforce reaches the inbox’s page or its content script', async ({
  desk,
  extension,
}) => {
  const eye = await contentScript(desk.inbox, extension.extensionId);
  await eye.run(
    'globalThis.told = []; chrome.runtime.onMessage.addListener((m) => { told.push(m) })',
  );
  await desk.open('ingrid');
  await seesRecord(desk.panel, 'Ingrid Solheim-Andreassen');
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Undo');
  await desk.panel.getByRole('button', { name: 'Open Case', exact: true }).click();
  await expect(
    desk.panel.getByText('Torbjørn, he has the yellow jacket', { exact: true }),
  ).toBeVisible();

  const told = JSON.stringify(await eye.run('told'));
  expect(told).toContain('ask-messages');
  const page = await desk.inbox.evaluate(
    () => document.documentElement.outerHTML + Object.keys(window).join() + document.cookie,
  );
  for (const seen of [told, page]) {
    expect(seen).not.toMatch(ACCESS_TOKEN);
    expect(seen).not.toContain('5Aep861');
    expect(seen).not.toContain('Nordlys Havbruk');
    expect(seen).not.toContain('Chief Buyer');
  }
});

test('calls to the API carry a token and no cookie, though the login page set one', async ({
  desk,
  org,
}) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, 'Ingrid Solheim-Andreassen');
  const calls = org.calls.all();
  const consent = calls.find(({ path }) => path === '/services/oauth2/consent');
  expect(consent?.hasCookie).toBe(true);

  const ours = calls.filter(({ path }) =>
    /^\/services\/(?:data|oauth2\/(?:token|userinfo))/.test(path),
  );
  expect(ours.length).toBeGreaterThan(4);
  expect(ours.filter(({ hasCookie }) => hasCookie)).toEqual([]);
  const rest = ours.filter(({ path }) => path.startsWith('/services/data/'));
  expect(rest.filter(({ hasAuthorization }) => !hasAuthorization)).toEqual([]);
});
