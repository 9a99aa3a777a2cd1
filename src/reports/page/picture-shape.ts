/** The measures of the picture of the login, in CSS pixels. */
export interface PictureShape {
  readonly width: number;
  readonly stepWidth: number;
  readonly stepHeight: number;
  readonly laneGap: number;
  /** Where the places begin, from the left. */
  readonly placesFrom: number;
  /** Where the signs begin, from the left. */
  readonly marksFrom: number;
  /** How far the signs are below the label's line. */
  readonly marksBelow: number;
  /** Signs in one row. */
  readonly perRow: number;
  /** Whether the places stand beside their step, or below it. */
  readonly isBeside: boolean;
}

const wide: PictureShape = {
  width: 960,
  stepWidth: 220,
  stepHeight: 44,
  laneGap: 34,
  placesFrom: 280,
  marksFrom: 590,
  marksBelow: 0,
  perRow: 15,
  isBeside: true,
};

const narrow: PictureShape = {
  width: 340,
  stepWidth: 340,
  stepHeight: 40,
  laneGap: 30,
  placesFrom: 28,
  marksFrom: 36,
  marksBelow: 26,
  perRow: 12,
  isBeside: false,
};

/** The picture's two shapes. */
export const shapes = { wide, narrow } as const;

/** How tall a place is that holds so many signs. */
export function placeHeight(signs: number, { perRow, marksBelow }: PictureShape): number {
  const rows = Math.max(1, Math.ceil(signs / perRow));
  return 36 + marksBelow + (rows - 1) * 26;
}
