import ICAL from 'ical.js'
import type { Text } from '../../locale.ts'
import { Refusal, refuse } from '../../refusal.ts'
import { type Block, unfold } from './cut.ts'
import { aboutOf } from './about.ts'
import type { Clock } from './clock.ts'
import { type Moment, momentOf, onClock } from './moment.ts'
import { timesOf } from './properties.ts'
import type { ReadAbout } from './reading.ts'
import { partsOf } from './rule.ts'
import { words } from './words.ts'

/** One VEVENT. */
export interface RawEvent {
  readonly about: ReadAbout
  readonly line: number
  readonly uid: string
  readonly revision: number
  readonly starts: Moment
  /** How long it takes, in milliseconds on the wall clock. */
  readonly lasts: number
  /** Which date of its series this one stands for. */
  readonly instead?: Moment
  readonly rule?: ReadonlyMap<string, string>
  readonly alsoAt: readonly Moment[]
  readonly notAt: readonly Moment[]
  /** What the person who takes it over should look at. */
  readonly doubts: readonly Text[]
}

const aDay = 86_400_000

/** Reads one event alone, or says why not. `find` knows the clocks of the file; without a zone a time is the city's. */
export function readEvent(block: Block, city: Clock, find: (zone: string) => Clock | undefined): RawEvent | Refusal {
  if (block.text.includes('\uFFFD')) return refuse.invalid(words.brokenText)
  const component = parse(block.text)
  if (!component) return refuse.invalid(words.unreadable)
  const unknown = new Set<string>()
  const clockFor = (zone: string | undefined) => {
    const clock = zone === undefined ? city : find(zone)
    if (!clock && zone !== undefined) unknown.add(zone)
    return clock ?? city
  }
  const times = (name: string) => timesOf(component, name).map(({ written, zone }) => momentOf(written, clockFor(zone)))
  const [starts, ...others] = times('dtstart')
  if (!starts) return refuse.invalid(words.noStart)
  const planned = planOf(block, times)
  if (starts instanceof Refusal) return starts
  if (planned instanceof Refusal) return planned
  return {
    ...aboutOf(component),
    ...planned,
    line: block.line,
    starts,
    lasts: lengthOf(starts, component, times('dtend')[0]),
    doubts: [
      ...(others.length > 0 ? [words.twoStarts] : []),
      ...[...unknown].map((zone) => words.unknownZone(zone.slice(0, 60))),
    ],
  }
}

function parse(text: string): ICAL.Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(text))
  } catch {
    return undefined
  }
}

type Plan = Pick<RawEvent, 'instead' | 'rule' | 'alsoAt' | 'notAt'>

/** How it repeats. */
function planOf(block: Block, times: (name: string) => (Moment | Refusal)[]): Plan | Refusal {
  const rule = ruleIn(unfold(block.text))
  if (rule instanceof Refusal) return rule
  const [instead, alsoAt, notAt] = [times('recurrence-id').slice(0, 1), times('rdate'), times('exdate')]
  const wrong = [...instead, ...alsoAt, ...notAt].find((time) => time instanceof Refusal)
  if (wrong instanceof Refusal) return wrong
  const change = instead.find(isSound)
  return {
    ...(change && { instead: change }),
    ...(rule && { rule }),
    alsoAt: alsoAt.filter(isSound),
    notAt: notAt.filter(isSound),
  }
}

const isSound = (time: Moment | Refusal): time is Moment => !(time instanceof Refusal)

/** The rule, from the lines themselves: ical.js drops what it does not know of it. */
function ruleIn(lines: readonly string[]): ReadonlyMap<string, string> | Refusal | undefined {
  if (lines.some((line) => /^RECURRENCE-ID[^:]*RANGE=/i.test(line))) return refuse.invalid(words.thisAndFuture)
  const [rule, ...others] = lines.filter((line) => /^(?:RRULE|EXRULE)[;:]/i.test(line))
  if (rule === undefined) return undefined
  if (others.length > 0 || /^EXRULE/i.test(rule)) return refuse.invalid(words.strangeRule)
  return partsOf(rule.slice(rule.indexOf(':') + 1))
}

/** DTEND, or DURATION, or a day for days and nothing for times (RFC 5545 §3.6.1). */
function lengthOf(starts: Moment, component: ICAL.Component, ends: Moment | Refusal | undefined): number {
  const usual = starts.isDay ? aDay : 0
  if (ends instanceof Refusal) return usual
  const duration = component.getFirstPropertyValue('duration')
  const told = duration instanceof ICAL.Duration ? duration.toSeconds() * 1000 : usual
  const length = ends ? onClock(ends, starts.clock) - starts.wall : told
  return length > 0 && length <= 400 * aDay ? length : usual
}
