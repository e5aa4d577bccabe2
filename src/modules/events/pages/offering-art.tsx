import { asset } from '#platform/ui/assets.ts'
import { type Drawing, drawingOf } from '../rules/drawing.ts'

type Offering = Parameters<typeof drawingOf>[0]

const symbolOf = (drawing: Drawing) => `${asset('art/offerings.svg')}#${drawing}`

/** The same drawing as a picture, for whoever shows the page elsewhere: an address without host. */
export const shareAddress = (offering: Offering) => asset(`art/share-${drawingOf(offering)}.png`)

/** A small drawing beside a title; what it shows, the words say. */
export function OfferingTile(offering: Offering) {
  const drawing = drawingOf(offering)
  return (
    <svg class={`tile tile--${drawing}`} viewBox="16 0 64 64" aria-hidden="true">
      <use href={symbolOf(drawing)} width="96" height="64" />
    </svg>
  )
}

/** The same at the head of a page, with two faint ones at its sides. */
export function OfferingBand(offering: Offering) {
  const drawing = drawingOf(offering)
  const symbol = symbolOf(drawing)
  return (
    <svg
      class={`tile tile--${drawing} tile--wide`}
      viewBox="0 0 320 64"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <use href={symbol} class="tile__far" x="8" width="96" height="64" />
      <use href={symbol} x="112" width="96" height="64" />
      <use href={symbol} class="tile__far" x="216" width="96" height="64" />
    </svg>
  )
}
