import { Component, type ReactNode } from 'react';
import { NotLoaded } from '../../ui/onDemand';
import { FailurePanel } from './FailurePanel';
import { NotLoadedPanel } from './NotLoadedPanel';

type Props = {
  readonly children: ReactNode;
  readonly onGoOn?: () => void;
  /** What is shown, an address say: with another one, what failed before is tried again. */
  readonly at?: string;
};
type State = { readonly failure?: { readonly error: unknown } | undefined; readonly at?: string | undefined };

/** Stands around what may fail: an error in it shows a friendly panel and never a blank screen. */
export class Failure extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ at }: Props, state: State): State | null {
    return at === state.at ? null : { failure: undefined, at };
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    const again = () => this.setState({ failure: undefined });
    if (failure.error instanceof NotLoaded) return <NotLoadedPanel onAgain={again} />;
    const goOn = () => {
      this.props.onGoOn?.();
      again();
    };
    return <FailurePanel onGoOn={goOn} />;
  }
}
