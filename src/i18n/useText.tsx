import { useCallback, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageKey } from './messages';

export type TextOf = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of the present language: `t('order.seats', { seats: 25 })`. */
export function useText(): TextOf {
  const intl = useIntl();
  return useCallback((key, values) => intl.formatMessage({ id: key }, values), [intl]);
}

type Filling = string | number | ReactNode | ((content: ReactNode) => ReactNode);

/** A text with markup in it, such as a link: `{ link: (words) => <a …>{words}</a> }` fills `<link>…</link>`. */
export function Text({ id, values }: { id: MessageKey; values?: Readonly<Record<string, Filling>> }) {
  return <FormattedMessage id={id} values={values as never} />;
}
