/** The same numbers at every sowing: mulberry32, a small generator of the public domain. Only for samples. */
export function openDice(seed: number) {
  let state = seed >>> 0
  const roll = () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    /** A whole number from `least` to `most`, both included. */
    between: (least: number, most: number) => least + Math.floor(roll() * (most - least + 1)),
    /** One of several, or nothing of none. */
    oneOf: <T>(things: readonly T[]): T | undefined => things[Math.floor(roll() * things.length)],
    /** True in so many of a hundred cases. */
    chance: (percent: number) => roll() * 100 < percent,
  }
}

export type Dice = ReturnType<typeof openDice>
