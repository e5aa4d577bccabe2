import type { z } from 'zod'
import { instantAt, today } from '#platform/calendar/instant.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { anywhere, demand, type Permission } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { digits } from '#platform/text/digits.ts'
import type { Work } from '#platform/work.ts'
import { words as platform } from '#platform/words.ts'
import { recordPresence } from '../../actions/attendance.ts'
import { addItem, moveItem, turnToItem } from '../../actions/agenda.ts'
import { callMembers, callOffMembers, circulateToMembers } from '../../actions/meeting-calls.ts'
import * as course from '../../actions/meeting-course.ts'
import { createSitting, demandSecretary } from '../../actions/meetings.ts'
import { proposeTopic, takeTopic } from '../../actions/topics.ts'
import { openPublicSeats } from '../../actions/public-seats.ts'
import * as minutes from '../../actions/minutes.ts'
import { recordOutcome } from '../../actions/outcomes.ts'
import * as forms from '../../forms/meetings.ts'
import { MeetingDesk } from '../../pages/meetings/desk.tsx'
import { MeetingDeskList } from '../../pages/meetings/desk-list.tsx'
import { NewMeeting } from '../../pages/meetings/new.tsx'
import { joinMeetings, keepMeetings } from '../../permissions.ts'
import { bodiesOffered, ownBodies } from '../../queries/bodies.ts'
import { getSitting, sittingsWanted, waitingTopics } from '../../queries/meetings.ts'
import { shownOutcomesOf } from '../../queries/outcomes.ts'
import { seatsOf, shownSeatsOf } from '../../queries/seats.ts'
import { findSeriesById } from '../../queries/series.ts'
import { amendmentsOf } from '../../queries/minutes.ts'
import { paragraphsIn } from '../../rules/minutes.ts'
import type { Sitting } from '../../tables.ts'
import { meetingWords as words } from '../../words/meetings.ts'
import { draftFor } from './draft.ts'
import { peopleFor } from './people.ts'
import { rollDesk } from './roll.tsx'
import { openingOf, registrationOf } from './registration.ts'
import { type WholeSitting, wholeSitting } from './whole.ts'

/** `/desk/meetings`: calling, running and recording meetings. */
export const meetingsDesk = router()

meetingsDesk.use(async (c, next) => {
  demand(c.var.work.actor, joinMeetings, anywhere)
  await next()
})

const perPage = 50

meetingsDesk.get('/', async (c) => {
  const { db, now } = c.var.work
  const [upcoming, past] = [
    await sittingsWanted(db, { when: 'upcoming', now, onlyPublic: false }, perPage),
    await sittingsWanted(db, { when: 'past', now, onlyPublic: false }, perPage),
  ]
  return c.render(() => <MeetingDeskList upcoming={upcoming} past={past} />, { title: words.meetings })
})

meetingsDesk.get('/new', (c) => showNew(c, blank({ minutes: '90', at: digits('16:00', c.var.locale), public: 'on' })))

meetingsDesk.post('/new', async (c) => {
  demand(c.var.work.actor, keepMeetings, anywhere)
  const sent = await submit(c, forms.sittingForm, (wish) => create(c.var.work, wish))
  if (sent.sent) return see(c, `/desk/meetings/${sent.result}`, words.created)
  c.status(422)
  return showNew(c, sent.form)
})

function create(work: Work, wish: z.output<typeof forms.sittingForm>): Promise<string> {
  const { body, secretariat, title, on, at, where, open, public: shown, once, members, minutes: length } = wish
  return createSitting(
    work,
    {
      bodyId: body,
      secretariatId: secretariat,
      title: { fa: title },
      startsAt: instantAt(on, at),
      minutes: length,
      where: where === undefined ? undefined : { fa: where },
      members,
      isPublic: shown,
      openToAll: open,
    },
    once,
  )
}

async function showNew(c: Visit, form: Form) {
  const { work } = c.var
  demand(work.actor, keepMeetings, anywhere)
  const own = work.actor?.kind === 'person' ? await ownBodies(work.db, work.actor.id, today(work.now)) : []
  const bodies = await bodiesOffered(work.db)
  return c.render(() => <NewMeeting form={form} bodies={bodies} own={own} />, { title: words.newMeeting })
}

meetingsDesk.route('/', rollDesk)

meetingsDesk.get('/:code{[A-Z0-9]+}', (c) => show(c))

interface Failed {
  readonly act: string
  readonly form: Form
}

async function pageOf(c: Visit, whole: WholeSitting) {
  const { db } = c.var.work
  const { sitting, versions } = whole
  const last = versions[0]
  return {
    ...whole,
    seats: await seatsOf(db, sitting.id),
    shown: await shownSeatsOf(db, sitting.id),
    told: await shownOutcomesOf(db, sitting.id),
    topics: await waitingTopics(db, sitting.bodyId),
    amendments: last ? await amendmentsOf(db, last.id) : [],
    bodies: await bodiesOffered(db),
    people: await peopleFor(db, sitting, today(c.var.work.now)),
    registration: await registrationOf(c.var.work, sitting),
    opening: await openingOf(c.var.work, sitting),
  }
}

export type Page = Awaited<ReturnType<typeof pageOf>>

export type MeetingDeskProps = Page & { readonly draft: string; readonly failed: Failed | undefined }

async function show(c: Visit, failed?: Failed) {
  const whole = await wholeSitting(c.var.work, c.req.param('code') ?? '')
  const page = await pageOf(c, whole)
  const props = { ...page, draft: draftFor(page), failed }
  return c.render(() => <MeetingDesk {...props} />, { title: whole.sitting.title })
}

interface DeskAct {
  readonly permission: Permission
  readonly send: (c: Visit, sitting: Sitting) => Promise<Form | undefined>
}

const deskAct = <Schema extends z.ZodType>(
  schema: Schema,
  run: (work: Work, sitting: Sitting, values: z.output<Schema>, house: Visit['var']['auth']) => Promise<unknown>,
  permission = keepMeetings,
): DeskAct => ({
  permission,
  send: async (c, sitting) => {
    const sent = await submit(c, schema, (values) => run(c.var.work, sitting, values, c.var.auth))
    return sent.sent ? undefined : sent.form
  },
})

const acts: Readonly<Record<string, DeskAct>> = {
  call: deskAct(forms.bareForm, (work, sitting, _values, house) => callMembers(work, house, sitting)),
  begin: deskAct(forms.bareForm, (work, { id }) => course.beginSitting(work, id)),
  end: deskAct(forms.bareForm, (work, { id }) => course.endSitting(work, id)),
  'no-quorum': deskAct(forms.bareForm, (work, { id }) => course.failSitting(work, id)),
  cancel: deskAct(forms.cancelForm, (work, sitting, { reason }, house) =>
    callOffMembers(work, house, sitting, { fa: reason }),
  ),
  item: deskAct(forms.itemForm, (work, { id }, { once, title, ...item }) =>
    addItem(work, id, { ...item, title: { fa: title } }, once),
  ),
  move: deskAct(forms.moveForm, (work, { id }, { item, to }) => moveItem(work, id, item, to - 1)),
  clock: deskAct(forms.moveForm.partial(), (work, { id }, { item }) => turnToItem(work, id, item)),
  presence: deskAct(forms.presenceForm, (work, { id }, { person, organisation, item, ...sent }) =>
    recordPresence(work, id, { ...sent, itemId: item, personId: person, organisationId: organisation }),
  ),
  outcome: deskAct(forms.outcomeForm, async (work, { id, code }, { once, item, owner, fields, ...rest }) => {
    const { items } = await wholeSitting(work, code)
    const of = present(
      items.find((each) => each.id === item),
      words.noSuch,
    )
    const chosen = fields.length > 0 ? { fields } : {}
    const wish = { ...rest, ...chosen, itemId: item, ownerId: owner, title: of.title.fa }
    return recordOutcome(work, id, wish, once)
  }),
  'public-seats': deskAct(forms.publicSeatsForm, (work, { id }, { once, programme, place, seats, access }) =>
    openPublicSeats(work, id, { programmeId: programme, placeId: place, seats, stepFree: access === 'yes' }, once),
  ),
  topic: deskAct(
    forms.topicForm,
    (work, _sitting, { once, body, title, ...topic }) =>
      proposeTopic(work, { ...topic, bodyId: body, title: { fa: title } }, once),
    joinMeetings,
  ),
  take: deskAct(forms.moveForm.pick({ item: true }), (work, { id }, { item }) => takeTopic(work, id, item)),
  minutes: deskAct(forms.minutesForm, (work, { id }, { once, text, reason }) =>
    minutes.writeMinutes(work, id, { paragraphs: paragraphsIn(text), reason }, once),
  ),
  circulate: deskAct(forms.bareForm, async (work, sitting, _values, house) => {
    const days = (await findSeriesById(work.db, sitting.seriesId))?.circulationDays ?? daysOfCirculation
    return circulateToMembers(work, house, sitting, days)
  }),
  amendment: deskAct(
    forms.amendmentForm,
    (work, { id }, { once, ...wish }) => minutes.proposeAmendment(work, id, wish, once),
    joinMeetings,
  ),
  settle: deskAct(forms.settleForm, (work, { id }, { amendment, verdict, word }) =>
    minutes.settleAmendment(work, id, amendment, { accepted: verdict === 'accepted', word }),
  ),
  adopt: deskAct(forms.bareForm, (work, { id }) => minutes.adoptMinutes(work, id)),
}

const daysOfCirculation = 3

meetingsDesk.post('/:code{[A-Z0-9]+}/:act', async (c) => {
  const { work } = c.var
  const name = c.req.param('act')
  const { permission, send } = present(acts[name], platform.nothingHere)
  demand(work.actor, permission, anywhere)
  const { sitting } = await getSitting(work.db, c.req.param('code'))
  if (permission === keepMeetings) await demandSecretary(work, sitting)
  const form = await send(c, sitting)
  if (!form) return see(c, `/desk/meetings/${sitting.code}`, words.saved)
  c.status(422)
  return show(c, { act: name, form })
})
