/** Chance with a seed: mulberry32, small, and the same on every machine. */

/** A number from 0 up to `below`, another one at each call. */
export function makeDice(seed) {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** One of the items. */
export const pickWith = roll => items => items[roll(items.length)]
