import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { componentOnDemand, NotLoaded, onDemand, useOnDemand } from '../../src/ui/onDemand';

function Word({ of }: { of: ReturnType<typeof onDemand<string>> }) {
  return <p>{useOnDemand(of) ?? 'not yet'}</p>;
}

class Boundary extends Component<{ children: ReactNode }, { failure?: unknown }> {
  override state: { failure?: unknown } = {};
  static getDerivedStateFromError(failure: unknown) {
    return { failure };
  }
  override render() {
    const { failure } = this.state;
    return failure instanceof NotLoaded ? <p>failed: {String(failure.cause)}</p> : this.props.children;
  }
}

describe('a part that is loaded on demand', () => {
  test('is loaded once for all who want it, and then there at once', async () => {
    const load = vi.fn<() => Promise<string>>(async () => 'there');
    const word = onDemand(load);
    expect(word.loaded()).toBeUndefined();

    render([<Word key="a" of={word} />, <Word key="b" of={word} />]);
    expect(screen.getAllByText('not yet')).toHaveLength(2);
    await act(async () => undefined);
    expect(screen.getAllByText('there')).toHaveLength(2);

    render(<Word of={word} />);
    expect(screen.getAllByText('there')).toHaveLength(3);
    expect(load).toHaveBeenCalledOnce();
  });

  test('says why where it cannot be loaded, and is asked for again when it is next wanted', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isAway = true;
    const word = onDemand(async () => {
      if (isAway) throw new Error('the server is gone');
      return 'there';
    });
    const { unmount } = render(<Boundary>{<Word of={word} />}</Boundary>);
    expect(await screen.findByText('failed: Error: the server is gone')).toBeVisible();
    unmount();

    isAway = false;
    render(<Boundary>{<Word of={word} />}</Boundary>);
    expect(await screen.findByText('there')).toBeVisible();
  });

  test('shows the one that is wanted now, in whatever order they come', async () => {
    const arrivals: Array<(word: string) => void> = [];
    const held = () => onDemand(() => new Promise<string>((resolve) => arrivals.push(resolve)));
    const [first, second] = [held(), held()];
    const { rerender } = render(<Word of={first} />);
    rerender(<Word of={second} />);
    await act(async () => arrivals[0]?.('first'));
    expect(screen.getByText('not yet')).toBeVisible();
    await act(async () => arrivals[1]?.('second'));
    expect(screen.getByText('second')).toBeVisible();
  });

  test('is a component like any other, whose state lasts', async () => {
    const Name = componentOnDemand(async () => ({ name }: { name: string }) => <input aria-label={name} />);
    const { rerender } = render(<Name name="a" />);
    expect(screen.queryByRole('textbox')).toBeNull();
    const field = await screen.findByRole('textbox', { name: 'a' });
    rerender(<Name name="b" />);
    expect(screen.getByRole('textbox', { name: 'b' })).toBe(field);
  });
});
