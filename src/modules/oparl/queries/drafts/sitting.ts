import { organisationsById } from '#city/organisations/queries.ts'
import {
  type AgendaItem,
  invitationText,
  minutesOf,
  minutesText,
  type MinutesVersion,
  type Outcome,
  placeLabel,
  shownOutcomesOf,
  type Sitting,
  sittingStateNames,
} from '#modules/coordination/index.ts'
import type { Db } from '#platform/db/database.ts'
import { today } from '#platform/calendar/instant.ts'
import { withOffset } from '#platform/calendar/iso-time.ts'
import { digits } from '#platform/text/digits.ts'
import { addressOf, type Draft, Embedded, home } from '#platform/oparl/objects.ts'
import { resolutionsOfItems } from '../papers.ts'
import { agendaOf, findSitting, officialsAt } from '../sittings.ts'
import { words } from '../../words.ts'
import { textFileDraft } from './file.ts'

/** A meeting with its agenda. Its drafts are nobody's business until it is called. */
export async function sittingDrafts(db: Db, id: string): Promise<Draft[]> {
  const sitting = await findSitting(db, id)
  if (!sitting || !sitting.isPublic || sitting.state === 'draft') return []
  const [agenda, outcomes] = [await agendaOf(db, id), await shownOutcomesOf(db, id)]
  const itemIds = agenda.map((item) => item.id)
  const adopted = new Map((await resolutionsOfItems(db, itemIds)).map((each) => [each.itemId, each]))
  const byItem = Map.groupBy(outcomes, ({ itemId }) => itemId)
  const items = agenda.map((item) => itemDraft(item, byItem.get(item.id) ?? [], adopted.get(item.id)))
  const minutes = (await minutesOf(db, id)).find(isAdopted)
  const files = [await invitationDraft(db, sitting, agenda), ...(minutes ? [minutesDraft(sitting, minutes)] : [])]
  return [...items, ...ownPlace(sitting), ...files, await meetingDraft(db, sitting, { agenda, minutes })]
}

const over: ReadonlySet<Sitting['state']> = new Set(['held', 'adopted', 'no-quorum'])

const states: Partial<Record<Sitting['state'], string>> = {
  called: 'eingeladen',
  'in-session': 'durchgeführt',
  held: 'durchgeführt',
  adopted: 'durchgeführt',
  'no-quorum': 'durchgeführt',
}

interface Told {
  readonly agenda: readonly AgendaItem[]
  readonly minutes: MinutesVersion | undefined
}

async function meetingDraft(db: Db, sitting: Sitting, { agenda, minutes }: Told): Promise<Draft> {
  const { id, bodyId, startsAt, state } = sitting
  const there = over.has(state) ? await officialsAt(db, id) : []
  const end = sitting.endedAt ?? new Date(startsAt.getTime() + sitting.minutes * 60_000)
  return {
    kind: 'meetings',
    id,
    createdAt: sitting.created,
    within: [bodyId],
    named: sitting.placeId ? [{ kind: 'place', id: sitting.placeId }] : [],
    fields: {
      name: sitting.title.fa,
      meetingState: states[state] ?? 'terminiert',
      cancelled: state === 'cancelled' ? true : undefined,
      start: withOffset(startsAt),
      end: withOffset(end),
      location: locationOf(sitting),
      organization: [addressOf('organizations', bodyId)],
      participant: there.map((personId) => addressOf('persons', personId)),
      agendaItem: agenda.map((item) => new Embedded('agenda-items', item.id)),
      invitation: new Embedded('files', id),
      resultsProtocol: minutes && new Embedded('files', minutes.id),
      web: `${home}/meetings/${sitting.code}`,
      'Janshahr:state': state,
      'Janshahr:label': { fa: sittingStateNames[state].fa, en: sittingStateNames[state].en },
    },
  }
}

/** Adopted minutes are the city's, whoever came; a draft is nobody's business. */
const isAdopted = ({ state }: MinutesVersion) => state === 'adopted'

/** What members were called to, under the number of the meeting. Items behind closed doors are not in it. */
async function invitationDraft(db: Db, sitting: Sitting, agenda: readonly AgendaItem[]): Promise<Draft> {
  const { id, bodyId, code, title, calledAt, created } = sitting
  const [body] = await organisationsById(db, [bodyId])
  const open = agenda.filter(({ isPublic }) => isPublic)
  const web = `${home}/meetings/${code}`
  return textFileDraft(
    {
      id,
      createdAt: calledAt ?? created,
      name: `${words.invitation.fa}: ${title.fa}`,
      fileName: `invitation-${code}.txt`,
      date: today(calledAt ?? created),
      text: invitationText(sitting, body?.name ?? title, open),
      address: `${web}/invitation.txt`,
      web,
    },
    { meeting: [addressOf('meetings', id)] },
  )
}

function minutesDraft({ id, code, title }: Sitting, minutes: MinutesVersion): Draft {
  const web = `${home}/meetings/${code}`
  return textFileDraft(
    {
      id: minutes.id,
      createdAt: minutes.created,
      name: `${words.minutes.fa}: ${title.fa}`,
      fileName: `minutes-${code}.txt`,
      date: minutes.adoptedAt === null ? undefined : today(minutes.adoptedAt),
      text: minutesText(minutes),
      address: `${web}/minutes.txt`,
      web,
    },
    { meeting: [addressOf('meetings', id)] },
  )
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

type Adopted = Awaited<ReturnType<typeof resolutionsOfItems>>[number]

/** Of an item behind closed doors only that there is one. */
function itemDraft(item: AgendaItem, outcomes: readonly Outcome[], adopted: Adopted | undefined): Draft {
  const { id, sittingId, position, isPublic, begunAt, endedAt } = item
  return {
    kind: 'agenda-items',
    id,
    createdAt: item.created,
    fields: {
      order: position,
      number: digits(placeLabel(position, item.number), 'fa'),
      name: isPublic ? item.title.fa : words.closed.fa,
      public: isPublic,
      ...(isPublic && resultFields(outcomes, adopted)),
      start: begunAt && withOffset(begunAt),
      end: endedAt && withOffset(endedAt),
    },
    alone: { meeting: addressOf('meetings', sittingId) },
  }
}

/** What came of an item: a resolution with its whole text and its file, or what was decided and promised. */
function resultFields(outcomes: readonly Outcome[], adopted: Adopted | undefined) {
  const results = [...(adopted ? [words.adopted.fa] : []), ...outcomes.map(({ kind }) => words[kind].fa)]
  return {
    result: [...new Set(results)].join('، '),
    resolutionText: adopted?.text ?? decided(outcomes),
    resolutionFile: adopted && new Embedded('files', adopted.id),
    consultation: adopted && addressOf('consultations', adopted.id),
  }
}

const decided = (outcomes: readonly Outcome[]) =>
  outcomes
    .filter(({ kind }) => kind !== 'information')
    .map(({ text }) => text.fa)
    .join('\n')
