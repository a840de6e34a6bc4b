import { expect, test } from 'vitest';
import { directoriesOf, emptyWorld, evolveAll, usersOf } from '../../src/core/index';
import { START_CARDS, type StartCardFacts } from '../../src/scenarios/startCards';
import { START_STATES, type StartState } from '../../src/scenarios/startStates';

function cardOf({ id, events, sizes }: StartState): StartCardFacts {
  const world = evolveAll(emptyWorld('test'), events);
  const directories = world.directories.map((directory) => ({
    name: directory.name,
    people: usersOf(directory).length,
    azure: world.azureSubscriptions.some((subscription) => subscription.directory === directory.id),
    office: world.office365Subscriptions.some((subscription) => subscription.directory === directory.id),
  }));
  const outside = world.microsoftAccounts.filter((account) => directoriesOf(world, account.id).length === 0);
  return { id, directories, outside: outside.map(({ email }) => email), ...(sizes && { sizes }) };
}

test('the cards of the start page show the start states as they are, in their order', () => {
  expect(START_CARDS).toEqual(START_STATES.map(cardOf));
});
