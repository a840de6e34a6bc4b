import { useMemo } from 'react';
import { distinctName, hasNamesake, type Thing, type Tie, type World } from '../../core/index';
import { useText, type TextOf } from '../../i18n/useText';

export type ThingWords = ReturnType<typeof thingWords>;

/** What the things and ties of a map of a world are called. */
export function useThingWords(world: World): ThingWords {
  const t = useText();
  return useMemo(() => thingWords(t, world), [t, world]);
}

export function thingWords(t: TextOf, world: World) {
  return {
    name: (thing: Thing) => nameOf(t, thing),
    /** The name, with what tells it from another of the same name. */
    distinct: (thing: Thing) => (isAmbiguous(world, thing) ? `${nameOf(t, thing)} (${nick(thing)})` : nameOf(t, thing)),
    isAmbiguous: (thing: Thing) => isAmbiguous(world, thing),
    /** What kind of thing it is. */
    kind: (thing: Thing) => kindOf(t, thing),
    /** The line below the name, if there is one. */
    nick,
    tags: (thing: Thing) => tagsOf(t, thing),
    /** What a tie makes of the one at its beginning. */
    tie: ({ kind, role }: Tie, to: Thing) => t(`map.${kind}`, { name: nameOf(t, to), role: role ?? '' }),
  };
}

function nameOf(t: TextOf, thing: Thing): string {
  switch (thing.type) {
    case 'directory':
      return thing.directory.name;
    case 'person':
      return thing.user.displayName || thing.user.userName;
    case 'account':
      return `${thing.account.firstName} ${thing.account.lastName}`.trim() || thing.account.email;
    case 'azure':
      return thing.subscription.name;
    case 'group':
      return thing.group.name;
    case 'office':
      return t(`plan.${thing.subscription.plan}`);
  }
}

function nick(thing: Thing): string {
  if (thing.type === 'directory') return thing.directory.initialDomain;
  if (thing.type === 'person') return thing.user.userName;
  return thing.type === 'account' ? thing.account.email : '';
}

function kindOf(t: TextOf, thing: Thing): string {
  switch (thing.type) {
    case 'azure':
      return t('map.azure', { state: thing.state });
    case 'group':
      return t('map.group', { location: thing.group.location });
    case 'office':
      return t('map.office', { trial: String(thing.subscription.trial), state: thing.state });
    case 'directory':
    case 'person':
    case 'account':
      return t(`map.${thing.type}`);
  }
}

function tagsOf(t: TextOf, thing: Thing): string[] {
  if (thing.type === 'office') {
    return [t('map.seats', { taken: thing.seatsTaken, seats: thing.subscription.seats })];
  }
  if (thing.type !== 'person') return [];
  const { role, account, id, signInBlocked } = thing.user;
  return [
    ...(role === 'user' ? [] : [t(`role.${role}`)]),
    ...(account === id ? [] : [t('map.guest')]),
    ...(signInBlocked ? [t('map.blocked')] : []),
    ...(thing.deleted ? [t('map.deleted')] : []),
  ];
}

function isAmbiguous(world: World, thing: Thing): boolean {
  if (thing.type === 'directory') return distinctName(world, thing.directory) !== thing.directory.name;
  if (thing.type === 'person') return hasNamesake(world, thing.user.displayName, thing.user.account);
  return (
    thing.type === 'account' &&
    hasNamesake(world, `${thing.account.firstName} ${thing.account.lastName}`.trim(), thing.account.id)
  );
}
