import type { SownResolution } from '#modules/council/index.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import type { Story } from '../../council/stories.ts'

type Law = SownResolution['law']
type Kind = Law[number]['kind']

/** What happened, and how many days after the event before it. */
type Steps = readonly (readonly [kind: Kind, after: number, more?: Partial<Law[number]>])[]

const served: Steps[number] = ['notified', 3]

const steps: Record<Exclude<Story, 'waiting-9' | 'adopted'>, Steps> = {
  'in-force': [served],
  'in-force-by-letter': [served, ['no-objection', 6]],
  objected: [
    ['notified', 26],
    ['objected', 9],
  ],
  'objected-amended': [served, ['objected', 10], ['amended', 8], ['notified', 4]],
  disputed: [
    ['notified', 40],
    ['objected', 12],
    ['upheld', 9],
  ],
  annulled: [served, ['objected', 11], ['upheld', 9], ['dispute-annulled', 18]],
  partly: [served, ['objected', 13], ['upheld', 9], ['dispute-partly', 15, { addresses: ['2'] }]],
  suspended: [served, ['suspended', 70]],
  superseded: [served, ['repealed', 340]],
  'late-objection': [served, ['objected', 17]],
  withdrawn: [served],
}

interface Days {
  readonly adoptedOn: IsoDay
  readonly today: IsoDay
  /** The resolution that repealed it. */
  readonly by: number | undefined
}

/** The events of a story as days. Day nine of fourteen is counted from the city's first day. */
export function lawOf(story: Story, { adoptedOn, today, by }: Days): Law {
  if (story === 'adopted') return []
  if (story === 'waiting-9') return [lettered('notified', addDays(today, -9), 0)]
  let on = adoptedOn
  return steps[story].flatMap(([kind, after, more = {}], place) => {
    on = addDays(on, after)
    const repealer = kind === 'repealed' && by !== undefined ? { by } : {}
    return on > today ? [] : [{ ...lettered(kind, on, place), ...more, ...repealer }]
  })
}

const withLetter: ReadonlySet<Kind> = new Set(['notified', 'no-objection', 'objected'])

const lettered = (kind: Kind, on: IsoDay, place: number): Law[number] =>
  withLetter.has(kind) ? { kind, on, letterNumber: `${4100 + place}/ش` } : { kind, on }
