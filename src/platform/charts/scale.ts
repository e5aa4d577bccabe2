import { directionOf, type Locale } from '../locale.ts'

/** The span of a chart's axis. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A share of the width in percent, from the line's start: the right edge in Persian, the left in English. */
export const across = (percent: number, locale: Locale) => (directionOf(locale) === 'rtl' ? 100 - percent : percent)

/** Where a value stands on a span, in percent from its start; kept within it. */
export function placeOn({ from, to }: Span, value: number): number {
  if (to <= from) return 0
  return Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100))
}

/** `12.34%`, as short as it can be. */
export const percent = (value: number) => `${short(value)}%`

/** At most two decimals, none that are idle. */
export const short = (value: number) => String(Math.round(value * 100) / 100 || 0)

/** Steps that people count in: 1, 2 or 5 times a power of ten. */
export function niceStep(span: number, steps: number): number {
  const rough = Math.max(span, Number.EPSILON) / Math.max(1, steps)
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10
  return factor * power
}

/** A span of round ends that holds all values, with its ticks; where things are counted in whole ones, so are the ticks. */
export function roundSpan(
  values: readonly number[],
  { zero = false, steps = 4, whole = false } = {},
): Span & { readonly ticks: number[] } {
  const known = zero ? [0, ...values] : [...values]
  if (known.length === 0) return { from: 0, to: 1, ticks: [0, 1] }
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const step = Math.max(whole ? 1 : 0, niceStep(widthOf(low, high), steps))
  const from = Math.floor(low / step) * step
  const count = Math.max(1, Math.ceil((high - from) / step - 1e-9))
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((from + at * step).toPrecision(12)))
  return { from, to: from + count * step, ticks }
}

/** Values that are all the same still need a scale around them. */
const widthOf = (low: number, high: number) => (high > low ? high - low : Math.abs(high) || 1)
