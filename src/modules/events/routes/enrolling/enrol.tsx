import { addressOf } from '#platform/auth/house.ts'
import { addressIn, type Text } from '#platform/locale.ts'
import { whyTooMany } from '#platform/limits/limited.ts'
import { limits } from '#platform/limits/rules.ts'
import type { Refusal } from '#platform/refusal.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { readFields, nested } from '#platform/forms/read-fields.ts'
import type { Offering } from '#engines/enrolment/index.ts'
import { z } from 'zod'
import { beginDraft, claimDraft, keepDraft, ownDraft } from '../../actions/drafts.ts'
import { tellOfHousemates } from '../../actions/housemates.ts'
import { judgeParty } from '../../actions/parties.ts'
import { partyForm } from '../../forms/enrolling.ts'
import { SignInStep } from '../../pages/enrolling/sign-in-step.tsx'
import { WhoStep } from '../../pages/enrolling/who-step.tsx'
import { getPublicOffering, offeringWhole } from '../../queries/offering/about.ts'
import type { Draft } from '../../tables.ts'
import { enrolWords } from '../../words/enrolling.ts'
import { askCheck, sendCheck } from './check.tsx'
import { askDetails, keepDetails } from './details.tsx'
import { type Begun, whoProps } from './who.ts'

/** `/e/<code>/enrol`: who comes, what is agreed to, a last look; every step is a page, and nothing typed is ever lost. */
export const enrolling = router()

const Session = z.uuid().optional().catch(undefined)

enrolling.get('/', async (c) => {
  const offering = await offeringOf(c)
  const sessionId = Session.parse(c.req.query('session'))
  if (c.var.work.actor?.kind !== 'person') return showDoor(c, offering, sessionId)
  return showWho(c, offering, { sessionId: sessionId ?? null })
})

/** Begins a draft with what was typed. A stranger is led through the door first, and finds it again behind it. */
enrolling.post('/', async (c) => {
  const offering = await offeringOf(c)
  const typed = await typedIn(c)
  const tooMany = await whyNoDraft(c)
  if (tooMany) return tooOften(c, { offering, typed, tooMany })
  const draft = await beginDraft(c.var.work, offering, typed.sessionId)
  return c.var.work.actor?.kind === 'person' ? takeParty(c, { offering, draft, typed }) : throughDoor(c, draft)
})

enrolling.get('/:draft', async (c) => {
  const offering = await offeringOf(c)
  const own = await draftOf(c)
  return 'draft' in own ? showWho(c, offering, own.draft) : own.door
})

enrolling.post('/:draft', async (c) => {
  const offering = await offeringOf(c)
  const typed = await typedIn(c)
  const found = await ownDraft(c.var.work, draftId(c))
  if (c.var.work.actor?.kind !== 'person') {
    await keepDraft(c.var.work, found, offering, typed)
    return throughDoor(c, found)
  }
  const { draft } = await claimDraft(c.var.work, found)
  return takeParty(c, { offering, draft, typed })
})

enrolling.get('/:draft/details', async (c) => {
  const offering = await offeringOf(c)
  const own = await draftOf(c)
  return 'draft' in own ? askDetails(c, offering, own.draft) : own.door
})
enrolling.post('/:draft/details', async (c) => {
  const offering = await offeringOf(c)
  const own = await draftOf(c)
  return 'draft' in own ? keepDetails(c, offering, own.draft) : own.door
})
enrolling.get('/:draft/check', async (c) => {
  const offering = await offeringOf(c)
  const own = await draftOf(c)
  return 'draft' in own ? askCheck(c, offering, own.draft) : own.door
})
enrolling.post('/:draft/check', async (c) => {
  const offering = await offeringOf(c)
  const own = await draftOf(c)
  return 'draft' in own ? sendCheck(c, offering, own.draft) : own.door
})

/** Why nobody may begin yet another form now: strangers are counted by their address, people by themselves. */
async function whyNoDraft(c: Visit): Promise<Refusal | undefined> {
  const { actor, now } = c.var.work
  const { limiter, auth } = c.var
  return whyTooMany(
    actor?.kind === 'person'
      ? await limiter(limits.draftsOfPerson, { kind: 'person', value: actor.id }, now)
      : await limiter(limits.draftsOfAddress, { kind: 'address', value: addressOf(c, auth) }, now),
  )
}

/** The form again with all that was typed, and how long to wait. */
async function tooOften(
  c: Visit,
  { offering, typed, tooMany }: Pick<Taken, 'offering' | 'typed'> & { tooMany: Refusal },
) {
  const { sessionId = null, party } = typed
  c.status(429)
  if (tooMany.retryAfter !== undefined) c.header('Retry-After', String(tooMany.retryAfter))
  if (c.var.work.actor?.kind !== 'person') return showDoor(c, offering, sessionId ?? undefined, tooMany.reason)
  return showWho(c, offering, { sessionId, party }, tooMany.reason)
}

const offeringOf = (c: Visit) => getPublicOffering(c.var.work.db, c.req.param('code') ?? '')
const draftId = (c: Visit) => z.uuid().catch('00000000-0000-4000-8000-000000000000').parse(c.req.param('draft'))

/** The draft of who has signed in, or the way to the door that leads back to it. */
async function draftOf(c: Visit): Promise<{ readonly draft: Draft } | { readonly door: Response }> {
  const found = await ownDraft(c.var.work, draftId(c))
  if (c.var.work.actor?.kind !== 'person') return { door: throughDoor(c, found) }
  const { draft } = await claimDraft(c.var.work, found)
  return { draft }
}

function throughDoor(c: Visit, { id }: Draft) {
  const back = addressIn(c.var.locale, `/e/${c.req.param('code') ?? ''}/enrol/${id}`)
  return see(c, `/sign-in?next=${encodeURIComponent(back)}`)
}

const typedIn = async (c: Visit) => partyForm.parse(nested((await readFields(c)).sent))

interface Taken {
  readonly offering: Offering
  readonly draft: Draft
  readonly typed: z.output<typeof partyForm>
}

async function takeParty(c: Visit, { offering, draft, typed }: Taken) {
  const { work } = c.var
  const { act, sessionId, party } = typed
  const kept = await keepDraft(work, draft, offering, { sessionId, party })
  const here = `/e/${offering.code}/enrol/${draft.id}`
  if (act === 'guest') return see(c, `${here}?guests=${party.guests.length + 1}#guest${party.guests.length + 1}`)
  await tellOfHousemates(work, party.members)
  const whole = await offeringWhole(work.db, offering)
  const props = await whoProps(c, whole, kept, (lacking) => judgeParty(work, offering, kept, lacking))
  if (props.judged?.isWelcome) return see(c, `${here}/details`)
  c.status(422)
  return c.render(() => <WhoStep {...props} />, { title: enrolWords.title(offering.title), indexed: false })
}

async function showWho(c: Visit, offering: Offering, draft: Draft | Begun, refusal?: Text) {
  const whole = await offeringWhole(c.var.work.db, offering)
  const props = await whoProps(c, whole, draft)
  return c.render(() => <WhoStep {...props} refusal={refusal} />, {
    title: enrolWords.title(offering.title),
    indexed: false,
  })
}

async function showDoor(c: Visit, offering: Offering, sessionId: string | undefined, refusal?: Text) {
  const { sessions } = await offeringWhole(c.var.work.db, offering)
  const session = sessions.find(({ id }) => id === sessionId)
  return c.render(() => <SignInStep offering={offering} session={session} refusal={refusal} />, {
    title: enrolWords.title(offering.title),
    indexed: false,
  })
}
