/** While this tab could not store what it did, another one went on with the run. */
export class Parted extends Error {}
