import { VARIED } from '../../scenarios/varied';

const ASKED = [...VARIED, 'seed', 'colour', 'logo'];

/** The query of an address, if it asks for names or for how their organization looks; else nothing. */
export function searchForNames(search: string): string {
  const query = new URLSearchParams(search);
  return ASKED.some((name) => query.has(name)) ? search : '';
}
