/**
 * Positions on Earth: what counts as one (spec 04 §7.3), for places that are sent and received.
 */

/** Whether a position can be; comparisons with NaN are false, so only finite values pass. */
export const isPosition = (latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
