/** What the bars of the window draw on their buttons, for `LineGlyph`. */
export const DRAWINGS = {
  back: 'M13 8H3M7 4 3 8l4 4',
  forward: 'M3 8h10M9 4l4 4-4 4',
  reload: 'M13 8a5 5 0 1 1-1.5-3.6L13 6M13 2.5V6H9.5',
  split: 'M2 3h12v10H2zM8 3v10',
  close: 'm4 4 8 8M12 4l-8 8',
  undo: 'M3 6h7a3.5 3.5 0 0 1 0 7H6M6 3 3 6l3 3',
  redo: 'M13 6H6a3.5 3.5 0 0 0 0 7h4M10 3l3 3-3 3',
  timeline: 'M4 2v12M2.5 4.5h3M2.5 8h3M2.5 11.5h3M8.5 4.5H14M8.5 8H14M8.5 11.5h4',
  map: 'M2 2.5h12v11H2zM4.5 5h3v3h-3zM4.5 10h3M10 5h1.5v6H10z',
  date: 'M2 3.5h12v10H2zM2 7h12M5 1.5v4M11 1.5v4',
  more: 'm4 6.5 4 4 4-4',
  star: 'm8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5z',
  home: 'M2.5 8 8 3l5.5 5M4 7v6h8V7',
  globe: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M2 8h12M8 2c-3.5 4-3.5 8 0 12M8 2c3.5 4 3.5 8 0 12',
  nobody: 'M8 8.2a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2.5 14c.6-3 2.7-4.2 5.5-4.2s4.9 1.2 5.5 4.2',
  mask: 'M1.5 6c2.5-1.3 10.5-1.3 13 0-.2 3.4-1.5 5.5-3.5 5.5-1.6 0-2-1.6-3-1.6s-1.4 1.6-3 1.6c-2 0-3.3-2.1-3.5-5.5M4.5 8h2M9.5 8h2',
} as const;
