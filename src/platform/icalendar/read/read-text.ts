import { cleaned } from '../../text/clean.ts'
import { Refusal } from '../../refusal.ts'
import { type Clock, clockOf, clocks } from './clock.ts'
import { type Block, type Cut, cut, unfold } from './cut.ts'
import { type RawEvent, readEvent } from './event.ts'
import { limits, type ReadEntry, type Reading, type ReadProblem, type ReadWish } from './reading.ts'
import { entryOf, type Series, seriesOf } from './series.ts'
import { words } from './words.ts'

/** What somebody outside may watch, and what was found out the last time. */
export interface Watch {
  /** Told the line of each event before it is read or its dates are found. */
  readonly begin: (line: number) => void
  /** Lines of events that took too long; they are not tried again. */
  readonly slow: readonly number[]
  /** Series are not tried any more: too many took too long. */
  readonly tired: boolean
}

/**
 * Reads the text of a calendar. Each event is read alone, so one that is broken does not take the others with it. A rule
 * made for it may take for ever: `importCalendar` runs this in a thread and watches it.
 */
export function readText(text: string, wish: ReadWish, watch: Watch): Reading {
  const file = cut(text)
  const wrong = whyNot(file)
  if (wrong) return { entries: [], problems: [wrong] }
  const city = clockOf(wish.zone)
  const { events, problems } = readEvents(file.events, city, clocks(file.zones.map((zone) => zone.text)), watch)
  const { series, replaced } = seriesOf(events)
  const found = findDates(series, city, wish, watch)
  const name = nameIn(file)
  const all = [
    ...file.open.map((line) => ({ line, reason: words.notClosed })),
    ...problems,
    ...replaced.map((event) => problemOf(event, words.replaced)),
    ...found.problems,
  ]
  return {
    ...(name !== '' && { name }),
    entries: found.entries,
    problems: all.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
}

function whyNot({ isCalendar, events, open }: Cut): ReadProblem | undefined {
  const count = events.length + open.length
  if (count > limits.entries) return { reason: words.tooMany(limits.entries) }
  if (count === 0) return { reason: isCalendar ? words.noEvents : words.noCalendar }
  return undefined
}

function readEvents(blocks: readonly Block[], city: Clock, find: (zone: string) => Clock | undefined, watch: Watch) {
  const events: RawEvent[] = []
  const problems: ReadProblem[] = []
  for (const block of blocks) {
    watch.begin(block.line)
    const event = watch.slow.includes(block.line) ? undefined : attempt(() => readEvent(block, city, find))
    if (event instanceof Refusal) problems.push({ line: block.line, ...titleIn(block), reason: event.reason })
    else if (event) events.push(event)
    else problems.push({ line: block.line, ...titleIn(block), reason: words.tooSlow })
  }
  return { events, problems }
}

function findDates(series: readonly Series[], city: Clock, wish: ReadWish, watch: Watch) {
  const entries: ReadEntry[] = []
  const problems: ReadProblem[] = []
  let count = 0
  for (const one of series) {
    const { whole } = one
    watch.begin(whole.line)
    if (watch.tired && whole.rule) {
      problems.push(problemOf(whole, words.tooSlow))
      continue
    }
    const entry = attempt(() => entryOf(one, city, wish))
    count += 'dates' in entry ? entry.dates.length : 0
    if (entry instanceof Refusal) problems.push(problemOf(whole, entry.reason))
    else if (count > limits.allDates) problems.push(problemOf(whole, words.tooManyDates(limits.allDates)))
    else entries.push(entry)
  }
  return { entries, problems }
}

/** Programs that read what strangers wrote throw where their makers did not look: that is no more than a strange rule. */
function attempt<T>(read: () => T | Refusal): T | Refusal {
  try {
    return read()
  } catch {
    return new Refusal('invalid', words.strangeRule)
  }
}

const problemOf = ({ line, about: { title } }: RawEvent, reason: ReadProblem['reason']): ReadProblem => ({
  line,
  ...(title !== '' && { title }),
  reason,
})

/** What stands as the title of an event that cannot be read, so that people find it. */
function titleIn({ text }: Block) {
  const written = unfold(text).find((line) => /^SUMMARY[;:]/i.test(line)) ?? ''
  const title = cleaned(written.slice(written.indexOf(':') + 1, 300), { multiline: false })
  return title === '' ? {} : { title }
}

function nameIn({ own }: Cut) {
  const written = unfold(own).find((line) => /^(?:NAME|X-WR-CALNAME)[;:]/i.test(line)) ?? ''
  return cleaned(written.slice(written.indexOf(':') + 1, 300), { multiline: false })
}
