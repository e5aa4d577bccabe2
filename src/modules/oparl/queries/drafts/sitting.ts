import type { AgendaItem, Outcome, Sitting } from '#modules/coordination/index.ts'
import type { Db } from '#platform/db/database.ts'
import { withOffset } from '#platform/calendar/iso-time.ts'
import { addressOf, type Draft, Embedded, home } from '#platform/oparl/objects.ts'
import { resolutionsOfItems } from '../papers.ts'
import { agendaOf, findSitting, officialsAt, outcomesOf } from '../sittings.ts'
import { words } from '../../words.ts'

/** A meeting with its agenda. Its drafts are nobody's business until it is called. */
export async function sittingDrafts(db: Db, id: string): Promise<Draft[]> {
  const sitting = await findSitting(db, id)
  if (!sitting || !sitting.isPublic || sitting.state === 'draft') return []
  const [agenda, outcomes] = [await agendaOf(db, id), await outcomesOf(db, id)]
  const itemIds = agenda.map((item) => item.id)
  const adopted = new Map((await resolutionsOfItems(db, itemIds)).map(({ itemId, id: of }) => [itemId, of]))
  const byItem = Map.groupBy(outcomes, ({ itemId }) => itemId)
  const items = agenda.map((item) => itemDraft(item, byItem.get(item.id) ?? [], adopted.get(item.id)))
  return [...items, ...ownPlace(sitting), await meetingDraft(db, sitting, agenda)]
}

const states: Partial<Record<Sitting['state'], string>> = { called: 'eingeladen' }

async function meetingDraft(db: Db, sitting: Sitting, agenda: readonly AgendaItem[]): Promise<Draft> {
  const { id, bodyId, startsAt, state } = sitting
  const isOver = ['held', 'adopted', 'no-quorum'].includes(state)
  const there = isOver ? await officialsAt(db, id) : []
  const end = sitting.endedAt ?? new Date(startsAt.getTime() + sitting.minutes * 60_000)
  return {
    kind: 'meetings',
    id,
    createdAt: sitting.created,
    within: [bodyId],
    named: sitting.placeId ? [{ kind: 'place', id: sitting.placeId }] : [],
    fields: {
      name: sitting.title.fa,
      meetingState: states[state] ?? (isOver || state === 'in-session' ? 'durchgeführt' : 'terminiert'),
      cancelled: state === 'cancelled' ? true : undefined,
      start: withOffset(startsAt),
      end: withOffset(end),
      location: locationOf(sitting),
      organization: [addressOf('organizations', bodyId)],
      participant: there.map((personId) => addressOf('persons', personId)),
      agendaItem: agenda.map((item) => new Embedded('agenda-items', item.id)),
      web: `${home}/meetings/${sitting.code}`,
      'Janshahr:state': state,
    },
  }
}

const locationOf = ({ id, placeId, where }: Sitting) =>
  placeId ? new Embedded('locations', placeId) : where && new Embedded('locations', id)

/** Where they meet in a place that the city does not know: a location that is told with the meeting. */
const ownPlace = ({ id, placeId, where, created }: Sitting): Draft[] =>
  placeId || !where
    ? []
    : [
        {
          kind: 'locations',
          id,
          createdAt: created,
          fields: { description: where.fa },
          alone: { meetings: [addressOf('meetings', id)] },
        },
      ]

/** Of an item behind closed doors only that there is one. */
function itemDraft(item: AgendaItem, outcomes: readonly Outcome[], resolutionId: string | undefined): Draft {
  const open = item.isPublic
  return {
    kind: 'agenda-items',
    id: item.id,
    createdAt: item.created,
    fields: {
      order: item.position,
      number: item.number,
      name: open ? item.title.fa : undefined,
      public: open,
      consultation: open && resolutionId ? addressOf('consultations', resolutionId) : undefined,
      result: open ? [...new Set(outcomes.map(({ kind }) => words[kind].fa))].join('، ') : undefined,
      resolutionText: open ? decided(outcomes) : undefined,
      start: item.begunAt && withOffset(item.begunAt),
      end: item.endedAt && withOffset(item.endedAt),
    },
    alone: { meeting: addressOf('meetings', item.sittingId) },
  }
}

const decided = (outcomes: readonly Outcome[]) =>
  outcomes
    .filter(({ kind }) => kind !== 'information')
    .map(({ text }) => text.fa)
    .join('\n')
