/** What a story may be told with other names for: a token each, given in the lesson's address or in its form. */
export const VARIED = ['organization', 'domain', 'admin', 'colleague', 'colleague2', 'newcomer'] as const;
export type Varied = (typeof VARIED)[number];
