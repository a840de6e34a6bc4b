import { VARIED } from '../../scenarios/names';

const ASKED = [...VARIED, 'seed', 'colour', 'logo'];

/** Whether the query of an address asks for names, or for how their organization looks. */
export function asksForNames(search: string): boolean {
  const query = new URLSearchParams(search);
  return ASKED.some((name) => query.has(name));
}
