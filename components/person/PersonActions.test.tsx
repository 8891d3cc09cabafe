// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { PersonActions } from '@/components/person/PersonActions';
import { draw } from '@/components/testing';
import { type Workplace, WorkplaceContext } from '@/components/workplace';
import { INGRID, TASK } from '@/lib/capture/log-fixture';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';

/** The buttons that stand at the foot, `off` behind those that can't be pressed. */
function buttons(task: typeof TASK | undefined, person: typeof INGRID | null) {
  // Only what the actions look at.
  const settings = { ...DEFAULT_SETTINGS, creates: [] };
  const workplace = { settings } as Pick<Workplace, 'settings'> as Workplace;
  const { box } = draw(
    <WorkplaceContext value={workplace}>
      <PersonActions
        describes={task ? { Task: task } : {}}
        person={person}
        isFound={person !== null}
        onOpen={() => undefined}
      />
    </WorkplaceContext>,
  );
  return [...box.querySelectorAll('button')]
    .filter((one) => one.textContent !== '')
    .map((one) => [one.textContent, one.ariaDisabled === 'true' ? one.title : 'on']);
}

it('a conversation can be logged on whoever is found', () => {
  expect(buttons(TASK, INGRID)).toEqual([['Log conversation', 'on']]);
});

it('with nobody found the button stands there and says why it can’t be pressed', () => {
  expect(buttons(TASK, null)).toEqual([
    ['Log conversation', expect.stringContaining('Link this chat to one first')],
  ]);
});

it.each([
  ['may not see Tasks', undefined],
  ['may not make Tasks', { ...TASK, createable: false }],
])('a user who %s is offered no log', (_, task) => {
  expect(buttons(task, INGRID)).toEqual([]);
});
