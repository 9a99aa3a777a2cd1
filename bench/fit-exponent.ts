/** A measured point: how many, and how long. */
export interface Point {
  readonly interactions: number;
  readonly value: number;
}

/** The exponent of the power law that fits the points best, by least squares of the logarithms. */
export function fitExponent(points: readonly Point[]): number {
  const logs = points.map(
    ({ interactions, value }) => [Math.log(interactions), Math.log(value)] as const,
  );
  const mean = (index: 0 | 1) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}
