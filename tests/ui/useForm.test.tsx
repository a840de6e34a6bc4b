import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Field } from '../../src/ui/Field';
import { Form } from '../../src/ui/Form';
import { useForm } from '../../src/ui/useForm';

type Person = { readonly name: string; readonly secret: string; readonly colour: string };
type Asked = {
  readonly submit?: (values: Person) => unknown;
  readonly onType?: (change: Partial<Person>) => void;
  readonly onFlawed?: () => void;
  /** What the page marks at the name once it was sent: a refusal. */
  readonly refusal?: string;
};

const START: Person = { name: '', secret: '', colour: '' };

function Page({ submit = () => undefined, onType, onFlawed, refusal }: Asked) {
  const [refused, setRefused] = useState<string>();
  const form = useForm({
    start: START,
    judge: ({ name, secret, colour }: Person) => ({
      name: name === '' ? 'Nameless' : undefined,
      secret: secret === 'Training1' ? undefined : 'No training secret',
      colour: colour === '',
    }),
    submit: async (values) => {
      await submit(values);
      setRefused(refusal);
    },
    wipe: (_values, flaws) => (flaws.secret ? { secret: '' } : {}),
    ...(onType && { onType }),
    ...(onFlawed && { onFlawed }),
  });
  const { values, flaws, tried, type } = form;
  return (
    <Form form={form} aria-label="Person">
      <Field label="Name" error={flaws.name ?? refused}>
        {(control) => (
          <input {...control} value={values.name} onChange={(event) => type({ name: event.target.value })} />
        )}
      </Field>
      <Field label="Secret" error={flaws.secret}>
        {(control) => (
          <input {...control} value={values.secret} onChange={(event) => type({ secret: event.target.value })} />
        )}
      </Field>
      <div role="radiogroup" aria-label="Colour" aria-invalid={tried && values.colour === ''}>
        <input
          type="radio"
          aria-label="Red"
          checked={values.colour === 'red'}
          onChange={() => type({ colour: 'red' })}
        />
      </div>
      <button type="submit">Send</button>
      <button type="button" onClick={() => form.unmark('name')}>
        Mend
      </button>
      <button type="button" onClick={() => void form.submit({ colour: 'blue' })}>
        Send in blue
      </button>
    </Form>
  );
}

const name = () => screen.getByLabelText('Name');
const secret = () => screen.getByLabelText('Secret');
const send = () => screen.getByRole('button', { name: 'Send' });

async function fillIn(user: ReturnType<typeof userEvent.setup>) {
  await user.type(name(), 'Ann');
  await user.type(secret(), 'Training1');
  await user.click(screen.getByLabelText('Red'));
}

test('a form that was not tried marks nothing, and is left alone by the browser', () => {
  render(<Page />);
  expect(name()).toBeValid();
  const form = screen.getByRole('form');
  expect(form).toHaveAttribute('novalidate');
  expect(form).toHaveAttribute('autocomplete', 'off');
});

test('a try that finds flaws marks them, sends nothing, keeps what was typed, and puts the focus on the first', async () => {
  const submit = vi.fn<(values: Person) => void>();
  const user = userEvent.setup();
  render(<Page submit={submit} />);
  await user.type(secret(), 'Training1');
  await user.click(send());
  expect(submit).not.toHaveBeenCalled();
  expect(name()).toHaveFocus();
  expect(name()).toHaveAccessibleDescription('Nameless');
  expect(secret()).toHaveValue('Training1');
  expect(secret()).toBeValid();
});

test('a flaw goes when its field is typed in, and no other does', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(send());
  await user.type(name(), 'A');
  expect(name()).toBeValid();
  expect(secret()).toBeInvalid();
  await user.clear(name());
  expect(name()).toBeValid();
});

test('a flaw that is mended without typing goes as well', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(send());
  await user.click(screen.getByRole('button', { name: 'Mend' }));
  expect(name()).toBeValid();
  expect(secret()).toBeInvalid();
});

test('the focus goes to the first control of a group that is marked as a whole', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.type(name(), 'Ann');
  await user.type(secret(), 'Training1{Enter}');
  expect(screen.getByLabelText('Red')).toHaveFocus();
});

test('each try wipes what must not stay in the page, and its flaw is still said', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await fillIn(user);
  await user.type(secret(), 'of my own');
  await user.click(send());
  expect(secret()).toHaveValue('');
  expect(secret()).toHaveAccessibleDescription('No training secret');
  expect(name()).toHaveValue('Ann');
});

test('what is sent is what was typed; a change for one try counts for that try only', async () => {
  const submit = vi.fn<(values: Person) => void>();
  const user = userEvent.setup();
  render(<Page submit={submit} />);
  await fillIn(user);
  await user.click(screen.getByRole('button', { name: 'Send in blue' }));
  await user.type(name(), '{Enter}');
  const typed = { name: 'Ann', secret: 'Training1', colour: 'red' };
  expect(submit.mock.calls).toEqual([[{ ...typed, colour: 'blue' }], [typed]]);
});

test('a refusal that marks a field puts the focus there, and what was typed is kept', async () => {
  const user = userEvent.setup();
  render(<Page refusal="Taken" />);
  await fillIn(user);
  await user.click(send());
  expect(name()).toHaveAccessibleDescription('Taken');
  expect(name()).toHaveFocus();
  expect(name()).toHaveValue('Ann');
});

test('without a marked field the focus stays where it is', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await fillIn(user);
  await user.click(send());
  expect(send()).toHaveFocus();
});

test('nothing is sent again while one is under way', async () => {
  const ends: (() => void)[] = [];
  const submit = vi.fn<(values: Person) => unknown>(() => new Promise<void>((resolve) => void ends.push(resolve)));
  const user = userEvent.setup();
  render(<Page submit={submit} />);
  await fillIn(user);
  await user.click(send());
  await user.click(send());
  expect(submit).toHaveBeenCalledTimes(1);
  await act(async () => ends[0]?.());
  await user.click(send());
  expect(submit).toHaveBeenCalledTimes(2);
});

test('a second press before the page shows what came of the first sends nothing', async () => {
  const submit = vi.fn<() => void>();
  const { result } = renderHook(() => useForm({ start: {}, submit }));
  await act(async () => {
    await result.current.submit();
    await result.current.submit();
  });
  expect(submit).toHaveBeenCalledTimes(1);
  await act(() => result.current.submit());
  expect(submit).toHaveBeenCalledTimes(2);
});

test('a try that breaks off can be made again', async () => {
  const submit = vi.fn<() => Promise<void>>().mockRejectedValue(new Error('the storage has failed'));
  const { result } = renderHook(() => useForm({ start: {}, submit }));
  for (const times of [1, 2]) {
    await act(() => expect(result.current.submit()).rejects.toThrow('the storage has failed'));
    expect(submit).toHaveBeenCalledTimes(times);
  }
});

test('a page is told of each change, and of a try that is not sent', async () => {
  const onType = vi.fn<(change: Partial<Person>) => void>();
  const onFlawed = vi.fn<() => void>();
  const user = userEvent.setup();
  render(<Page onType={onType} onFlawed={onFlawed} />);
  await user.type(name(), 'A');
  expect(onType.mock.calls).toEqual([[{ name: 'A' }]]);
  expect(onFlawed).not.toHaveBeenCalled();
  await user.click(send());
  expect(onFlawed).toHaveBeenCalledTimes(1);
  await fillIn(user);
  await user.click(send());
  expect(onFlawed).toHaveBeenCalledTimes(1);
});
