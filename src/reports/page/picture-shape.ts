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
  /** The columns of the panel of refusals, where the signs are in each, and how many in a row. */
  readonly refusals: {
    readonly columns: number;
    readonly marksAt: number;
    /** The width of one letter of a reason. */
    readonly letter: number;
    readonly perRow: number;
  };
  /** Whether the places stand beside their step, or below it. */
  readonly isBeside: boolean;
}

const wide: PictureShape = {
  width: 992,
  stepWidth: 220,
  stepHeight: 44,
  laneGap: 34,
  placesFrom: 280,
  marksFrom: 556,
  marksBelow: 0,
  perRow: 16,
  refusals: { columns: 2, marksAt: 262, letter: 7.2, perRow: 3 },
  isBeside: true,
};

const narrow: PictureShape = {
  width: 340,
  stepWidth: 340,
  stepHeight: 40,
  laneGap: 30,
  placesFrom: 28,
  marksFrom: 54,
  marksBelow: 26,
  perRow: 12,
  refusals: { columns: 1, marksAt: 248, letter: 7, perRow: 2 },
  isBeside: false,
};

/** The picture's two shapes. */
export const shapes = { wide, narrow } as const;
