// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { click, draw, find, focus } from '@/components/testing';
import { Button } from '@/components/ui/Button';

test('a busy button keeps the focus and both labels, and can’t be pressed', () => {
  const onClick = vi.fn();
  const { redraw } = draw(<Button onClick={onClick}>Save Lead</Button>);
  focus(find('button'));
  click(find('button'));
  redraw(
    <Button onClick={onClick} busy="Saving…">
      Save Lead
    </Button>,
  );
  click(find('button'));
  expect(onClick).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(find('button'));
  expect(find('button').getAttribute('aria-disabled')).toBe('true');
  expect(find('button').textContent).toBe('Save LeadSaving…');
});

test('a submit button that is off does not send its form', () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  draw(
    <form onSubmit={onSubmit}>
      <Button type="submit" disabled>
        Save Lead
      </Button>
    </form>,
  );
  click(find('button'));
  expect(onSubmit).not.toHaveBeenCalled();
});
