import { guid, type Event } from '../core/index';
import { CONTOSO, directory, KELLEY, member } from './cast';

const FIRST_NAMES = [
  'Aaron Adele Alan Alex Alicia Allan Andrea Anna Annette Arturo Ben Bonnie Brandon Brian Carlos Carol Christa Cornelia',
  'Cristina Daniel David Debra Diego Dina Ellen Emily Enrico Erin Frank Gabriela Garth Gerhard Grady Greg Heidi Henrik',
  'Holly Irvin Isaiah Ivo James Janet Joni Jose Judy Karin Kathie Katrin Keith Kim Lars Laura Lee Lidia Linda Lori Luka',
].flatMap((line) => line.split(' '));
const LAST_NAMES = [
  'Adams Allen Andersen Baker Barnes Bennett Bishop Bourne Brown Burke Carter Chapman Clark Cole Cooper Cruz Davies Dixon',
  'Dolan Doyle Dunn Ellis Evans Fisher Ford Foster Fox Garcia Gibson Graham Grant Green Hall Harris Hart Hayes Hill Holm',
  'Howard Hughes Hunt Jansen Jensen Johnson Jones Keller Kelly King Knight Larsen Lewis Long Lopez Marsh Martin Mason Moore',
].flatMap((line) => line.split(' '));
const DEPARTMENTS = ['Sales', 'Production', 'Finance', 'Logistics', 'Research'];

/** Contoso with so many people, of whom Kelley Wall is the only administrator and the first. */
export function largeCompany(people: number): readonly Event[] {
  const staff = Array.from({ length: people - 1 }, (_, at) => person(at));
  return [directory(CONTOSO), member(CONTOSO, KELLEY, { role: 'global-admin' }), ...staff];
}

/** The names come again after some thousands, with a number behind them, as they do where many people work. */
function person(at: number): Event {
  const firstName = FIRST_NAMES[at % FIRST_NAMES.length] ?? '';
  const row = Math.floor(at / FIRST_NAMES.length);
  const round = Math.floor(row / LAST_NAMES.length);
  const lastName = LAST_NAMES[(row + at) % LAST_NAMES.length] ?? '';
  const number = round === 0 ? '' : String(round + 1);
  const name = `${firstName}.${lastName}${number}`.toLowerCase();
  const added = member(CONTOSO, { id: guid('large-company', at), name, firstName, lastName });
  return {
    ...added,
    displayName: `${firstName} ${lastName}${number && ` (${number})`}`,
    department: DEPARTMENTS[at % 5] ?? '',
  };
}
