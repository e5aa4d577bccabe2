import { givenPlace, givenVocabulary } from '#city/places/fixtures.ts'
import type { Person } from '#city/people/tables.ts'
import { agendaItems, attendance, minutes, type Sitting, sittings } from '#modules/coordination/index.ts'
import { attachFile, type CouncilOfSamples, givenCouncil, givenPublished } from '#modules/council/fixtures.ts'
import { clauses, enterPaper } from '#modules/council/index.ts'
import { type Db, only } from '#platform/db/database.ts'
import type { Store } from '#platform/files/store.ts'
import type { Work } from '#platform/work.ts'

interface World {
  readonly db: Db
  readonly now: Date
  readonly store: Store
  readonly work: (person: Person) => Promise<Work>
}

/**
 * A council with everything that OParl tells of: a bill and what was decided on it with an annex, a meeting that is over
 * with its minutes, one that is still to come, one that nobody was called to yet, and one of a summer in which clocks were
 * an hour ahead.
 */
export async function givenEverything({ db, now, store, work }: World) {
  const they = await givenCouncil(db)
  const clerk = await work(they.clerk)
  await givenVocabulary(db)
  const hall = await givenPlace(db, now, { code: 'hall1' })
  const desk = { db, they, now, placeId: hall.id }
  const meetings = await givenSittings(desk)
  const { over, coming } = meetings
  const item = await givenItem(desk, over, { position: 0, title: { fa: 'خانهٔ محلهٔ امیرخیز' } })
  await givenItem(desk, over, { position: 1, title: { fa: 'گزارش محرمانهٔ حراست' }, isPublic: false })
  await givenItem(desk, coming, { position: 0, title: { fa: 'بودجهٔ کتابخانه‌ها' } })
  const bill = await enterPaper(clerk, {
    kind: 'bill',
    reference: '۱۲۰۴',
    title: { fa: 'لایحهٔ خانه‌های محله' },
    date: '2026-03-01',
    bodyId: they.council.id,
    originatorId: they.office.id,
  })
  const { resolutionId, address } = await givenPublished(clerk, they, { agendaItemId: item.id, paperId: bill })
  await db.update(clauses).set({ placeId: hall.id })
  const annexId = await attachFile(clerk, store, resolutionId, {
    kind: 'annex',
    title: { fa: 'نقشهٔ خانه' },
    upload: { content: new TextEncoder().encode('%PDF-1.7\n1 0 obj\n'), name: 'نقشه.pdf' },
  })
  return { they, hall, ...meetings, item, bill, resolutionId, address, annexId }
}

interface Desk {
  readonly db: Db
  readonly they: CouncilOfSamples
  readonly now: Date
  readonly placeId: string
}

async function givenSittings(desk: Desk) {
  const over = await givenSitting(desk, 'S1', { state: 'adopted' })
  const coming = await givenSitting(desk, 'S2', { state: 'called', startsAt: new Date('2026-04-20T14:00:00+03:30') })
  const summer = await givenSitting(desk, 'S3', { startsAt: new Date('2021-07-01T14:00:00+04:30') })
  const draft = await givenSitting(desk, 'S4', { state: 'draft' })
  const { db, they, now } = desk
  const personId = they.members[0]?.id ?? ''
  const there = { personId, presence: 'present', recordedAt: now } as const
  await db.insert(attendance).values([over, coming].map(({ id: sittingId }) => ({ ...there, sittingId })))
  await db.insert(minutes).values({
    sittingId: over.id,
    number: 1,
    state: 'adopted',
    paragraphs: ['نشست با حضور یازده عضو آغاز شد.'],
    hash: Buffer.alloc(32),
    adoptedAt: new Date('2026-03-20T10:00:00+03:30'),
    created: now,
    modified: now,
  })
  return { over, coming, summer, draft }
}

async function givenSitting(
  { db, they, now, placeId }: Desk,
  code: string,
  wish: Partial<typeof sittings.$inferInsert>,
): Promise<Sitting> {
  const usual = {
    bodyId: they.council.id,
    secretariatId: they.office.id,
    title: { fa: `نشست ${code}` },
    state: 'held',
    startsAt: new Date('2026-03-10T14:00:00+03:30'),
    minutes: 120,
    calledAt: new Date('2026-03-08T10:00:00+03:30'),
  } as const
  const row = { code, placeId, ...usual, ...wish, created: now, modified: now }
  return only(await db.insert(sittings).values(row).returning())
}

type Item = Pick<typeof agendaItems.$inferInsert, 'position' | 'title' | 'isPublic'>

const givenItem = async ({ db, now }: Desk, { id: sittingId }: Sitting, item: Item) =>
  only(
    await db
      .insert(agendaItems)
      .values({ sittingId, ...item, created: now, modified: now })
      .returning(),
  )
