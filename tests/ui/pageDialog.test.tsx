import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { DialogRoom } from '../../src/ui/dialog/DialogRoom';
import { PageDialog } from '../../src/ui/dialog/PageDialog';

function Page({ name, goes = false }: { readonly name: string; readonly goes?: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-label={name}>
      <DialogRoom>
        <h1 ref={title} tabIndex={-1}>
          {name}
        </h1>
        {!(goes && isOpen) && <button onClick={() => setOpen(true)}>Open {name}</button>}
        {isOpen && (
          <PageDialog
            className=""
            veil=""
            aria-label={`Dialog of ${name}`}
            elseTo={title}
            onClose={() => setOpen(false)}
          >
            <button disabled>Not yet</button>
            <input aria-label={`Name in ${name}`} />
          </PageDialog>
        )}
      </DialogRoom>
    </section>
  );
}

const dialogOf = (name: string) => screen.queryByRole('dialog', { name: `Dialog of ${name}` });
const isInert = (control: HTMLElement) => control.closest('[inert]') !== null;
const open = (name: string) => userEvent.click(screen.getByRole('button', { name: `Open ${name}` }));

test('a dialog takes the keyboard and its own page out of use, and no other page', async () => {
  render(
    <>
      <Page name="one" />
      <Page name="two" />
    </>,
  );
  await open('one');
  expect(screen.getByLabelText('Name in one')).toHaveFocus();
  expect(isInert(screen.getByRole('heading', { name: 'one' }))).toBe(true);
  expect(isInert(screen.getByLabelText('Name in one'))).toBe(false);
  expect(isInert(screen.getByRole('heading', { name: 'two' }))).toBe(false);

  await open('two');
  await userEvent.keyboard('{Escape}');
  expect(dialogOf('two')).toBeNull();
  expect(screen.getByRole('button', { name: 'Open two' })).toHaveFocus();
  expect(dialogOf('one')).toBeVisible();
});

test('once it is closed its page is in use again, and what opened it has the focus', async () => {
  render(<Page name="one" />);
  await open('one');
  await userEvent.keyboard('{Escape}');
  expect(dialogOf('one')).toBeNull();
  expect(isInert(screen.getByRole('heading', { name: 'one' }))).toBe(false);
  expect(screen.getByRole('button', { name: 'Open one' })).toHaveFocus();
});

test('where what opened it has gone, the focus goes to where the page says', async () => {
  render(<Page name="one" goes />);
  await open('one');
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('heading', { name: 'one' })).toHaveFocus();
});

test('a focus that is elsewhere in the window when it closes stays there', async () => {
  const view = render(
    <>
      <button>Elsewhere</button>
      <Page name="one" />
    </>,
  );
  await open('one');
  screen.getByRole('button', { name: 'Elsewhere' }).focus();
  await userEvent.keyboard('{Escape}');
  expect(dialogOf('one')).toBeVisible();
  view.rerender(
    <>
      <button>Elsewhere</button>
    </>,
  );
  expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus();
});
