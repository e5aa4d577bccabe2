import { createHash } from 'node:crypto'
import type ICAL from 'ical.js'
import { cleaned } from '../../text/clean.ts'
import { numbersOf, textsOf } from './properties.ts'
import type { ReadAbout } from './reading.ts'

interface Named {
  readonly uid: string
  readonly revision: number
  readonly about: ReadAbout
}

/** Longer texts are cut here: nobody reads them, and they would fill the preview. */
const longest = { title: 300, place: 300, note: 5000, category: 60, uid: 255 }

/** What an event says of itself, cleaned like everything that people send us. */
export function aboutOf(component: ICAL.Component): Named {
  const first = (name: string) => textsOf(component, name)[0] ?? ''
  const line = (name: string, most: number) => cleaned(first(name).slice(0, most), { multiline: false })
  const [note, place] = [cleaned(first('description').slice(0, longest.note)), line('location', longest.place)]
  const page = pageOf(first('url'))
  const position = positionOf(numbersOf(component, 'geo'))
  const [revision = 0] = numbersOf(component, 'sequence')
  return {
    uid: first('uid').trim().slice(0, longest.uid) || madeName(component),
    revision: Math.max(0, Math.trunc(revision)),
    about: {
      title: line('summary', longest.title),
      ...(note !== '' && { note }),
      ...(place !== '' && { place }),
      ...(page !== undefined && { page }),
      ...(position && { position }),
      categories: categoriesOf(component),
      cancelled: first('status').trim().toUpperCase() === 'CANCELLED',
    },
  }
}

function categoriesOf(component: ICAL.Component) {
  const all = textsOf(component, 'categories').map((text) =>
    String(cleaned(text.slice(0, longest.category), { multiline: false })),
  )
  return [...new Set(all)].filter((text) => text !== '').slice(0, 10)
}

/** Only addresses that a page may link to. */
function pageOf(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined
  const { protocol, href } = new URL(written)
  return /^https?:$/.test(protocol) && href.length <= 2000 ? href : undefined
}

function positionOf([latitude, longitude]: readonly number[]) {
  if (latitude === undefined || longitude === undefined) return undefined
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}

/** An event without a name of its own is known by what it says, so that reading it again finds it again. */
const madeName = (component: ICAL.Component) =>
  `made-${createHash('sha256').update(component.toString()).digest('hex').slice(0, 32)}`
