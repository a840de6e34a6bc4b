import { useMemo, useState } from 'react';
import { choicesOf, type Account, type Turn } from '../../core/index';
import { useText } from '../../i18n/useText';
import { viewed, type Place } from '../frame/beside';
import { target } from '../../map/targets';
import styles from './WhatIf.module.css';

const SHOWN_AT_MOST = 12;

/** The accounts that could have been chosen instead; where they are many, the first of those that are sought. */
export function AccountChoice({ turn, chosen, place }: { turn: Turn; chosen: Account | undefined; place: Place }) {
  const t = useText();
  const [sought, setSought] = useState('');
  const found = useMemo(() => firstOf(choicesOf(turn, sought), SHOWN_AT_MOST + 1), [turn, sought]);
  const isMany = sought !== '' || found.length > SHOWN_AT_MOST;
  return (
    <section className={styles.choice} aria-labelledby="what-if-who">
      <h3 id="what-if-who">{t('timeline.whatIf.who')}</h3>
      {isMany && (
        <label className={styles.search}>
          {t('timeline.whatIf.search')}
          <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} autoComplete="off" />
        </label>
      )}
      <ul>
        {found.slice(0, SHOWN_AT_MOST).map((account) => (
          <li key={account.id}>
            <a
              href={`#${viewed(place, { as: account.id })}`}
              aria-current={account.id === chosen?.id ? 'true' : undefined}
              {...target('what-if.account')}
            >
              {nameOf(account)}
              <small>{t('timeline.whatIf.account', { kind: account.kind, userName: account.userName })}</small>
            </a>
          </li>
        ))}
      </ul>
      {found.length > SHOWN_AT_MOST && <p>{t('timeline.whatIf.more')}</p>}
      {found.length === 0 && <p>{t(sought ? 'timeline.whatIf.notFound' : 'timeline.whatIf.nobody')}</p>}
    </section>
  );
}

function nameOf(account: Account): string {
  const name = `${account.firstName} ${account.lastName}`.trim();
  return account.kind === 'organizational' ? account.user.displayName || name : name;
}

function firstOf<T>(all: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const one of all) {
    if (first.length >= most) break;
    first.push(one);
  }
  return first;
}
