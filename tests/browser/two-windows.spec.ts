import { expect } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import { captureButton, captured } from '@/tests/browser/support/captured';
import { seesRecord } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { openWindow } from '@/tests/browser/support/windows';

test('a Lead captured in one window is there in the other', async ({
  desk: { open, panel },
  extension,
  openPanel,
  org,
}) => {
  const secondInbox = await openWindow(extension);
  const secondPanel = await openPanel(secondInbox);
  await open('thabo');
  await standIn(secondInbox).open('thabo');
  await expect(captureButton(secondPanel, 'Lead')).toBeVisible();

  await captureButton(panel, 'Lead').click();

  await seesRecord(panel, 'Thabo Mokoena');
  await seesRecord(secondPanel, 'Thabo Mokoena');
  await expect(captureButton(secondPanel, 'Lead')).toHaveCount(0);
  expect(captured(org, 'Lead')).toHaveLength(1);
});
