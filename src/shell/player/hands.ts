import { pathOf } from '../frame/address';
import type { Gesture } from './gesture';

const FIELDS = 'input, select, textarea';
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The control that a gesture is made at, where it can be seen. */
export function controlOf({ target, does }: Gesture): HTMLElement | undefined {
  const place = marked(target);
  if (!place) return undefined;
  if (does === 'tick' || does === 'type' || does === 'choose') return fieldIn(place);
  return place instanceof HTMLDetailsElement ? (place.querySelector('summary') ?? place) : place;
}

/** The link on the page that leads to an address, where it can be seen; the query of the address does not matter. */
export function linkTo(address: string): HTMLElement | undefined {
  return linksTo(address).find(isVisible);
}

/** Whether the page has a link to an address in a part that is closed. */
export function hasHiddenLinkTo(address: string): boolean {
  const links = linksTo(address);
  return links.length > 0 && !links.some(isVisible);
}

/** Writes into a field as a keyboard does: React hears of it, and nobody loses the focus. */
export function write(field: HTMLElement, text: string): void {
  if (!isField(field)) return;
  const { prototype } = fieldClass(field);
  // React keeps a setter of its own on each field, which would hide the change from it.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What stands in a field. */
export function textIn(field: HTMLElement): string {
  return isField(field) ? field.value : '';
}

export function isTicked(field: HTMLElement): boolean {
  return field instanceof HTMLInputElement && field.checked;
}

/** A control that is marked with this name and can be seen. */
export function marked(name: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-target]')];
  return all.find((one) => one.dataset['target'] === name && isVisible(one));
}

function linksTo(address: string): readonly HTMLElement[] {
  const path = `#/${pathOf(address)}`;
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-frame="main"] main a[href^="#/"]');
  return [...links].filter((link) => pathOf(link.getAttribute('href') ?? '') === path);
}

function fieldIn(place: HTMLElement): HTMLElement | undefined {
  return place.matches(FIELDS) ? place : (place.querySelector<HTMLElement>(FIELDS) ?? undefined);
}

function fieldClass(field: Field): { readonly prototype: Field } {
  if (field instanceof HTMLSelectElement) return HTMLSelectElement;
  return field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
}

function isField(place: HTMLElement): place is Field {
  return place.matches(FIELDS);
}

// Not every browser can tell.
function isVisible(control: HTMLElement): boolean {
  return control.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
