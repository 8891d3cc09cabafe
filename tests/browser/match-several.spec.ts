import { expect, type Page } from '@playwright/test';
import { seesRecord, thread } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { addRow } from '@/tests/browser/support/org-rows';
import { closePanel, openWindow } from '@/tests/browser/support/windows';

const pick = (panel: Page, name: RegExp) =>
  panel.getByRole('listitem').getByRole('button', { name });

test('several are listed with what tells them apart', async ({ desk }) => {
  await desk.open('adaeze');
  await expect(
    desk.panel.getByRole('heading', { name: '4 people have this number' }),
  ).toBeVisible();
  const rows = desk.panel.getByRole('listitem');
  await expect(rows).toHaveCount(4);
  await expect(rows.filter({ hasText: 'Adaeze Okonkwo-Whitmore' })).toContainText(
    /Contact.*Facilities Director, Whitmore & Daughters Ltd.*Mobile Phone, exact/s,
  );
  await expect(rows.filter({ hasText: 'Bartholomew' })).toContainText(
    /Site Manager, .*Northern Distribution Centre.*Other Phone, exact/s,
  );
  await expect(rows.filter({ hasText: 'A. Okonkwo' })).toContainText(/Lead.*Whitmore/s);
});

test('the one who was picked stays when the panel is closed and opened again', async ({
  desk,
  openPanel,
}) => {
  await desk.open('adaeze');
  await pick(desk.panel, /Bartholomew/).click();
  await seesRecord(desk.panel, 'Bartholomew Featherstonehaugh-Cholmondeley');
  await closePanel(desk.panel);
  const again = await openPanel(desk.inbox);
  await seesRecord(again, 'Bartholomew Featherstonehaugh-Cholmondeley');
  await expect(thread(again)).toContainText('Linked by you on');
});

test('the one who was picked is shown in a second window too', async ({
  desk,
  extension,
  openPanel,
}) => {
  await desk.open('adaeze');
  await pick(desk.panel, /Bartholomew/).click();
  await seesRecord(desk.panel, 'Bartholomew Featherstonehaugh-Cholmondeley');
  const inbox = await openWindow(extension, 'https://web.whatsapp.com/?open=adaeze');
  const panel = await openPanel(inbox);
  await seesRecord(panel, 'Bartholomew Featherstonehaugh-Cholmondeley');
});

test('a pick can be taken back, and all of them stand there again', async ({ desk }) => {
  await desk.open('adaeze');
  await pick(desk.panel, /Bartholomew/).click();
  await seesRecord(desk.panel, 'Bartholomew Featherstonehaugh-Cholmondeley');
  await desk.panel.getByRole('button', { name: 'Unlink' }).click();
  await expect(desk.panel.getByRole('listitem')).toHaveCount(4);
});

test('“None of them” leads to the capture', async ({ desk }) => {
  await desk.open('adaeze');
  await desk.panel.getByRole('button', { name: 'None of them' }).click();
  await expect(desk.panel.getByText('This Lead will be saved')).toBeVisible();
});

test('300 people with one number stay usable', async ({ desk, org }) => {
  for (let n = 0; n < 300; n += 1)
    addRow(org, 'Contact', { LastName: `Desk ${n}`, Phone: '+27 82 555 0147' });
  await desk.open('thabo');
  await expect(
    desk.panel.getByRole('heading', { name: 'At least 200 people have this number' }),
  ).toBeVisible();
  await expect(desk.panel.getByRole('listitem')).toHaveCount(50);
  await desk.panel.getByRole('button', { name: 'Show more' }).click();
  await expect(desk.panel.getByRole('listitem')).toHaveCount(100);
  const last = desk.panel.getByRole('listitem').last();
  const name = await last.locator('bdi').first().innerText();
  await last.getByRole('button').click();
  await seesRecord(desk.panel, name);
});
