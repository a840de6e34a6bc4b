/** The sites that take a card: their targets are named after them. */
export type CardSite = 'azure-sign-up' | 'office-sign-up';

/** The class names with which a site draws the fields of a form. */
export type CardLook = {
  readonly field: string | undefined;
  readonly required: string | undefined;
  readonly label: string | undefined;
  readonly error: string | undefined;
};
