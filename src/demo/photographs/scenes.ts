import type { Dice } from '../sow/dice.ts'

/** What a sample photograph shows, and how that is said to those who do not see it. */
export const scenes = {
  yard: { fa: 'حیاط و نیمکت‌ها پس از کار (نمونه)', en: 'The yard and its benches after the work (sample)' },
  wall: { fa: 'دیوار رنگ‌شدهٔ گذر (نمونه)', en: 'The painted wall of the lane (sample)' },
  house: { fa: 'نمای خانهٔ محله و شیب‌راه آن (نمونه)', en: 'The neighbourhood house and its ramp (sample)' },
} as const

export type Scene = keyof typeof scenes

const [across, down] = [960, 720]

/** A drawing that stands in for a photograph: a place under the light of one hour, never twice the same. */
export function drawScene(scene: Scene, dice: Dice): string {
  const warmth = dice.between(18, 46)
  const sky = `hsl(${dice.between(198, 222)} ${dice.between(30, 60)}% ${dice.between(70, 86)}%)`
  const ground = `hsl(${warmth} ${dice.between(18, 30)}% ${dice.between(56, 68)}%)`
  const horizon = dice.between(400, 460)
  const parts = [
    box([0, 0, across, down], sky),
    hill(horizon, dice),
    box([0, horizon, across, down - horizon], ground),
    ...drawn[scene](horizon, dice),
    ...trees(horizon, dice),
  ]
  const frame = `xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}"`
  return `<svg ${frame}>${parts.join('')}</svg>`
}

type Draw = (horizon: number, dice: Dice) => string[]

const drawn: Readonly<Record<Scene, Draw>> = {
  yard: (horizon, dice) => [0, 1, 2].flatMap((place) => bench(140 + place * 270 + dice.between(-20, 20), horizon + 90)),
  wall: (horizon, dice) => [
    box([60, horizon - 190, 840, 230], `hsl(${dice.between(24, 40)} 36% 80%)`),
    ...[0, 1, 2, 3, 4].map((place) =>
      disc([160 + place * 160, horizon - 80, dice.between(34, 68)], `hsl(${dice.between(0, 359)} 52% 52%)`),
    ),
  ],
  house: (horizon, dice) => [
    box([230, horizon - 270, 500, 310], `hsl(${dice.between(16, 32)} 38% ${dice.between(58, 70)}%)`),
    ...[0, 1, 2].map((place) => box([280 + place * 150, horizon - 210, 90, 110], 'hsl(208 42% 42%)')),
    box([430, horizon - 70, 100, 110], 'hsl(24 40% 30%)'),
    `<path d="M530 ${horizon + 40}h260l40 60H530z" fill="hsl(30 8% 62%)"/>`,
  ],
}

function bench(x: number, y: number): string[] {
  const wood = 'hsl(26 48% 38%)'
  return [
    box([x, y, 170, 18], wood),
    box([x, y - 46, 170, 14], wood),
    ...[12, 146].map((at) => box([x + at, y, 12, 56], '#444')),
  ]
}

const trees: Draw = (horizon, dice) =>
  [0, 1].flatMap((side) => {
    const x = side === 0 ? dice.between(20, 90) : dice.between(860, 930)
    const green = `hsl(${dice.between(84, 128)} ${dice.between(28, 46)}% ${dice.between(28, 42)}%)`
    return [
      box([x - 9, horizon - 70, 18, 110], 'hsl(24 30% 30%)'),
      disc([x, horizon - 120, dice.between(58, 88)], green),
    ]
  })

/** The red hills in the north of the city. */
function hill(horizon: number, dice: Dice): string {
  const [top, foot] = [horizon - dice.between(90, 150), horizon + 2]
  return `<path d="M0 ${foot}Q260 ${top} 520 ${foot - 40}T960 ${foot}z" fill="hsl(${dice.between(8, 20)} 38% 58%)"/>`
}

const box = ([x, y, width, height]: readonly [number, number, number, number], fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`

const disc = ([x, y, r]: readonly [number, number, number], fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`
