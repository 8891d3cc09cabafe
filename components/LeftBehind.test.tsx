// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { LeftBehind } from '@/components/LeftBehind';
import { click, draw, find } from '@/components/testing';
import { type Workplace, WorkplaceContext } from '@/components/workplace';
import { aField } from '@/lib/salesforce/describe-fixture';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { ADA, contact } from '@/lib/salesforce/search-fixture';
import type { UpdateIntent } from '@/lib/writes/intent';
import type { Reconciled } from '@/lib/writes/reconcile';

const INTENT: UpdateIntent = {
  kind: 'update',
  id: '7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10',
  chat: null,
  sobject: 'Contact',
  recordId: ADA,
  notedAt: 0,
  state: 'waiting',
  fields: { MobilePhone: '+442079460958' },
  seen: { MobilePhone: null },
  stamp: '',
};

function show(outcome: Reconciled['outcome']) {
  const onDismiss = vi.fn();
  // Of a workplace only the host is used here.
  const workplace = { identity: { host: 'halden.my.salesforce.com' } } as Workplace;
  draw(
    <WorkplaceContext value={workplace}>
      <LeftBehind
        // Any outcome goes with an update here.
        news={[{ intent: INTENT, outcome } as Reconciled]}
        describes={{
          Contact: {
            ...contact.describe,
            fields: [aField('MobilePhone', 'phone', { label: 'Mobile Phone' })],
          },
        }}
        onDismiss={onDismiss}
      />
    </WorkplaceContext>,
  );
  return onDismiss;
}

test('a late change that was refused says of what and why, with what Salesforce answered at hand', () => {
  const problem = new SalesforceProblem({
    kind: 'automation',
    status: 400,
    code: 'CANNOT_EXECUTE_FLOW_TRIGGER',
    salesforceText: 'Numbers need a country.',
  });
  const onDismiss = show({ is: 'refused', problem });
  const alert = find('[role=alert]');
  expect(alert.querySelector('b')?.textContent).toBe('Not saved yet: Mobile Phone');
  expect(alert.textContent).toContain('An automation of your organisation stopped it.');
  expect(alert.querySelector('q')?.textContent).toBe('Numbers need a country.');
  expect(alert.textContent).toContain('What you typed stands at the record.');
  expect(find('details').textContent).toContain('400 CANNOT_EXECUTE_FLOW_TRIGGER');
  click(find('[aria-label=Dismiss]'));
  expect(onDismiss).toHaveBeenCalledWith(INTENT.id);
});

test('one that met a colleague’s says so', () => {
  const record = { sobject: 'Contact', id: ADA, fields: {} };
  show({ is: 'conflict', record });
  expect(find('[role=alert]').textContent).toContain(
    'Somebody else changed the same field meanwhile.',
  );
});

test('one that was never answered says so', () => {
  show({ is: 'unanswered', record: { sobject: 'Contact', id: ADA, fields: {} } });
  expect(find('[role=alert]').textContent).toContain('No answer came');
});

test('one that was saved, or still waits, is no news', () => {
  show({ is: 'saved', record: null });
  show({ is: 'waiting' });
  expect(document.querySelector('[role=alert]')).toBeNull();
});
