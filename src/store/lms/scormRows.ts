import type { ScormCalls } from './scormApi';

/** Where something of an id stands in a list of an LMS; at its end, where it is new. */
export type ScormRows = (id: string) => string;

/** A list of the LMS, as it stands. In SCORM 1.2 the ids of interactions cannot be read: known ones are then not found. */
export function scormRows({ get }: ScormCalls, list: 'cmi.objectives' | 'cmi.interactions'): ScormRows {
  const count = Number(get(`${list}._count`)) || 0;
  const places = new Map(Array.from({ length: count }, (_, at) => [get(`${list}.${at}.id`), at] as const));
  let next = count;
  return (id) => {
    const at = places.get(id) ?? next++;
    places.set(id, at);
    return `${list}.${at}`;
  };
}

/** As much of a text as an LMS takes, on one line. */
export function cut(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  // Not in the middle of a character.
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
