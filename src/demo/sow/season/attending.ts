import { activityRecorded } from '#city/facts/facts.ts'
import type { ActivityKind } from '#city/facts/kinds.ts'
import type { Season, SownSession, SownEnrolment } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Dice } from '../dice.ts'
import type { DemoOffering } from '../../events/shapes.ts'
import { isNamed, shareOf } from './enrolling.ts'
import type { Planned } from './plan.ts'

type Mark = Season['marks'][number]

interface Clock {
  readonly now: Date
  readonly dice: Dice
}

/** Who was there: by scan, by the leader's list, by clicker, or counted from an old sheet. */
export function marksOf(plan: Planned, enrolments: readonly SownEnrolment[], clock: Clock): Mark[] {
  const held = plan.sessions.filter(
    ({ cancelledAt, endsAt }) => cancelledAt === null && endsAt !== null && endsAt < clock.now,
  )
  const ofRun = enrolments.filter(({ sessionId, history }) => sessionId === null && wasConfirmed(history))
  const bySession = Map.groupBy(enrolments, ({ sessionId }) => sessionId ?? '')
  return held.flatMap((session) => {
    const own = (bySession.get(session.id) ?? []).filter(({ history }) => wasConfirmed(history))
    if (plan.recipe.how === 'open') return clicked(session, clock.dice)
    if (!isNamed(session, clock.now)) return counted(plan, session, clock.dice)
    if (wasOffline(plan, session, clock)) return scannedApart(session, own)
    return [...own, ...ofRun].map((one) => markOf(session, one, clock.dice))
  })
}

const wasConfirmed = (history: SownEnrolment['history']) => history.at(-1)?.state === 'confirmed'

/** The clicker of an open meeting, by band. */
function clicked(session: SownSession, dice: Dice): Mark[] {
  const bands = [
    ['women', dice.between(9, 34)],
    ['men', dice.between(6, 22)],
    ['girls', dice.between(0, 5)],
    ['boys', dice.between(0, 5)],
  ] as const
  return bands
    .filter(([, count]) => count > 0)
    .map(([band, count]) => ({ ...anonymous(session, count), band, witness: 'observer' }))
}

const anonymous = (session: SownSession, count: number): Mark => ({
  ...base(session),
  enrolmentId: null,
  member: null,
  count,
  value: 'present',
  witness: 'sheet',
})

function base({ id: sessionId, startsAt, endsAt }: SownSession) {
  const at = startsAt ?? endsAt ?? new Date(0)
  return { id: newId(at.getTime()), sessionId, at, recordedAt: endsAt ?? at }
}

const wasOffline = ({ recipe: { offlineOn } }: Planned, { startsAt }: SownSession, { now }: Clock) =>
  offlineOn !== undefined && startsAt !== null && today(startsAt) === addDays(today(now), offlineOn)

/** What their keepers call them. */
export const doors = ['درِ جنوبی', 'درِ شمالی'] as const
const [aMinute, syncedLater] = [60_000, 75]

/** Two doors without network, told together afterwards: everybody by themselves, and two whom both doors let in. */
function scannedApart(session: SownSession, enrolments: readonly SownEnrolment[]): Mark[] {
  const known = enrolments.flatMap((one, nth) =>
    one.members.map((_member, at) => scanOf(session, one, { member: at + 1, nth, door: nth % 2 })),
  )
  const again = enrolments
    .slice(0, 2)
    .map((one, nth) => scanOf(session, one, { member: 1, nth: nth + 9, door: 1 - nth }))
  return [...known, ...again]
}

interface Scan {
  readonly member: number
  readonly nth: number
  readonly door: number
}

function scanOf(session: SownSession, { id: enrolmentId }: SownEnrolment, { member, nth, door }: Scan): Mark {
  const starts = session.startsAt?.getTime() ?? 0
  const at = new Date(starts - 20 * aMinute + nth * (aMinute / 2))
  const recordedAt = new Date(starts + syncedLater * aMinute)
  const device = doors[door] ?? null
  return { ...base(session), enrolmentId, member, count: 1, value: 'present', witness: 'scan', device, at, recordedAt }
}

/** The number on an old sheet: of all the seats those that somebody had and came for. */
function counted({ recipe: { demand, seats } }: Planned, session: SownSession, dice: Dice): Mark[] {
  const count = Math.round(seats * shareOf(demand, dice) * 0.9)
  return count > 0 ? [anonymous(session, count)] : []
}

function markOf(session: SownSession, { id: enrolmentId, members, sessionId }: SownEnrolment, dice: Dice): Mark {
  const value = dice.oneOf(values) ?? 'present'
  const isScan = sessionId !== null
  return {
    ...base(session),
    enrolmentId,
    member: null,
    count: members.length,
    value,
    minutes: value === 'late' ? dice.between(5, 25) : null,
    witness: isScan ? 'scan' : 'facilitator',
    device: isScan ? (dice.oneOf(['door-1', 'door-2']) ?? null) : null,
  }
}

/** Of twenty who have a place seventeen come in time. */
const values = [
  ...Array.from({ length: 17 }, () => 'present' as const),
  'late' as const,
  'absent' as const,
  'excused' as const,
]

const isThere = ({ value }: Mark) => value !== 'absent' && value !== 'excused'

/** Whoever was let in by two doors is one. */
function isFirst() {
  const seen = new Set<string>()
  return ({ id, sessionId, enrolmentId, member }: Mark) => {
    const word = typeof enrolmentId === 'string' ? `${sessionId} ${enrolmentId} ${member ?? ''}` : id
    const isNew = !seen.has(word)
    seen.add(word)
    return isNew
  }
}

const kinds: Partial<Record<DemoOffering['kind'], ActivityKind>> = {
  sport: 'session',
  slot: 'session',
  class: 'class',
  course: 'class',
  tour: 'visit',
  sitting: 'meeting',
  exam: 'class',
  shift: 'session',
  club: 'meeting',
  camp: 'session',
}

/** What a meeting adds to the record of its programme: how many were there. */
export function activityFacts({ recipe, offering, place, sessions }: Planned, marks: readonly Mark[]): Season['facts'] {
  const bySession = Map.groupBy(marks.filter(isThere).filter(isFirst()), ({ sessionId }) => sessionId)
  return sessions.flatMap(({ id, startsAt, endsAt, leaders }) => {
    const present = bySession.get(id)?.reduce((sum, { count = 1 }) => sum + count, 0) ?? 0
    if (present === 0 || startsAt === null || endsAt === null) return []
    const detail = { kind: kinds[recipe.kind] ?? eventKind(recipe), people: present }
    return [
      {
        name: activityRecorded.name,
        detail,
        actorKind: 'person' as const,
        actorId: leaders[0] ?? null,
        channel: 'web' as const,
        at: endsAt,
        occurredOn: today(startsAt),
        programmeId: offering.programmeId,
        zoneId: offering.zoneId,
        placeId: place.id,
        quantity: present,
      },
    ]
  })
}

const eventKind = ({ category }: DemoOffering): ActivityKind =>
  category === 'exhibition' ? 'exhibition' : 'performance'

const tags = ['friendly', 'on-time', 'well-explained', 'too-crowded', 'far'] as const
const withNumber = 'لطفاً با من تماس بگیرید، شماره‌ام را پیش نگهبان گذاشته‌ام؛ نامم در فهرست هست.'
const remarks = [
  'مربی با حوصله بود. دستتان درد نکند.',
  'جای پارک نبود، ولی برنامه عالی بود.',
  'دخترم از در که بیرون آمد پرسید جلسهٔ بعد کی است.',
  'صدا به ردیف‌های آخر نمی‌رسید.',
  'کاش یک نوبت هم عصرها بگذارید.',
  withNumber,
]

/** What some of those who were there thought, in the days after. */
export function ratingsOf(plan: Planned, marks: readonly Mark[], clock: Judging): Season['ratings'][number][] {
  const rated = new Set<string>()
  return marks.flatMap((mark) => {
    const { enrolmentId } = mark
    if (typeof enrolmentId !== 'string' || !isThere(mark) || rated.has(enrolmentId) || !clock.dice.chance(28)) return []
    rated.add(enrolmentId)
    const opinion = { ...opinionOf(clock.dice), ...aboutOf(plan, mark, clock) }
    return [{ ...opinion, ...judged(opinion, clock), enrolmentId }]
  })
}

interface Judging extends Clock {
  /** Who reads what was written. */
  readonly judge: string
}

const fewDays = 4 * 86_400_000

/** What was written is read within days: what names somebody is withheld, what came of late waits. */
function judged({ text, at }: { readonly text: string | null; readonly at: Date }, { now, judge }: Judging) {
  const judgedAt = new Date(at.getTime() + fewDays)
  if (text === null || judgedAt > now) return { verdict: null, judgedById: null, judgedAt: null }
  const verdict = text === withNumber ? ('withheld' as const) : ('published' as const)
  return { verdict, judgedById: judge, judgedAt }
}

const opinionOf = (dice: Dice) => ({
  stars: dice.oneOf([5, 5, 5, 4, 4, 3, 2]) ?? 5,
  tags: dice.chance(60) ? [dice.oneOf(tags) ?? 'friendly'] : [],
  text: dice.chance(25) ? (dice.oneOf(remarks) ?? null) : null,
})

function aboutOf({ recipe, offering }: Planned, { sessionId, at }: Mark, { now, dice }: Clock) {
  const later = Math.min(at.getTime() + dice.between(3, 200) * 3_600_000, now.getTime() - 60_000)
  return { offeringId: offering.id, sessionId: recipe.admitBy === 'run' ? null : sessionId, at: new Date(later) }
}
