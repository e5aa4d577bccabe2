import type { z } from 'zod'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { findFiles } from '#platform/files/queries.ts'
import { getCommitment, lookAt } from '#engines/commitment/index.ts'
import type { Text } from '#platform/locale.ts'
import { demandPerson } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { words as platform } from '#platform/words.ts'
import * as advice from '../../actions/advice.ts'
import { askExpertCode, giveExpertCode, renewExpertLink } from '../../actions/expert-links.ts'
import * as experts from '../../actions/experts.ts'
import * as forms from '../../forms/consultations.ts'
import { availabilityForm, endingForm, interestForm, listingForm } from '../../forms/experts.ts'
import { CounselList } from '../../pages/counsel/list.tsx'
import { CounselOver } from '../../pages/counsel/over.tsx'
import { CounselProfile } from '../../pages/counsel/profile.tsx'
import { CounselQuestion } from '../../pages/counsel/question.tsx'
import { bodiesOffered } from '../../queries/bodies.ts'
import { askedOf } from '../../queries/consultations.ts'
import { partiesOf } from '../../queries/joint.ts'
import { getExpert, interestsOf } from '../../queries/experts.ts'
import { consultationWords } from '../../words/consultations.ts'
import { counselWords as words } from '../../words/counsel.ts'
import { expertWords } from '../../words/experts.ts'
import { proving } from '../agency/proving.ts'
import { byAddress, guarded, opening } from './opening.tsx'

/** `/c/<token>`: everything an expert is asked, and their profile. Everything is done as that expert. */
export const counsel = router()

const one = '/:token{[A-Za-z0-9_-]{22}}'

counsel.use(`${one}/*`, guarded, byAddress)

counsel.post(`${one}/renewal`, async (c) => {
  const token = c.req.param('token') ?? ''
  await renewExpertLink(c.var.work, c.var.auth, token)
  return c.render(() => <CounselOver token={token} asked />, { title: words.overTitle, indexed: false })
})

counsel.use(`${one}/*`, opening)

interface Failed {
  readonly act: string
  readonly form: Form
}

counsel.get(one, (c) => showList(c))

async function showList(c: Visit, codeForm: Form = blank()) {
  const { work, counsel: held } = c.var
  const { id, name } = demandPerson(work.actor)
  const asked = await askedOf(work.db, id)
  return c.render(() => <CounselList name={name} asked={asked} held={held} codeForm={codeForm} />, {
    title: words.title,
    indexed: false,
  })
}

counsel.route(
  one,
  proving({
    base: (c) => c.var.counsel.base,
    ask: ({ var: { work, auth, counsel: held, locale } }) => askExpertCode(work, auth, held, locale),
    give: ({ var: { work, auth, counsel: held } }, code) => giveExpertCode(work, auth.keyring, held, code),
    show: showList,
  }),
)

counsel.get(`${one}/profile`, (c) => showProfile(c))

async function showProfile(c: Visit, failed?: Failed) {
  const { work, counsel: held } = c.var
  const { id } = demandPerson(work.actor)
  const props = {
    found: await getExpert(work.db, id),
    interests: await interestsOf(work.db, [id]),
    bodies: await bodiesOffered(work.db),
    held,
    failed,
  }
  return c.render(() => <CounselProfile {...props} />, { title: words.profile, indexed: false })
}

type Send = (c: Visit) => Promise<Form | undefined>

const ownAct =
  <Schema extends z.ZodType>(
    schema: Schema,
    run: (c: Visit, own: string, values: z.output<Schema>) => Promise<unknown>,
  ): Send =>
  async (c) => {
    const own = demandPerson(c.var.work.actor).id
    const sent = await submit(c, schema, (values) => run(c, own, values))
    return sent.sent ? undefined : sent.form
  }

const profileActs: Readonly<Record<string, Send>> = {
  listing: ownAct(listingForm, (c, own, wish) => experts.agreeToListing(c.var.work, own, wish)),
  availability: ownAct(availabilityForm, (c, own, wish) => experts.setAvailability(c.var.work, own, wish)),
  interest: ownAct(interestForm, (c, own, { once, organisation, from, until, text }) =>
    experts.declareInterest(
      c.var.work,
      own,
      { organisationId: organisation, text, startsOn: from, endsOn: until },
      once,
    ),
  ),
  'interest-end': ownAct(endingForm, (c, own, { interest }) => experts.endInterest(c.var.work, own, interest)),
}

/** Steps want the code that went to the expert's own mobile; reading does not. */
function demandProved({ counsel: { proved } }: Visit['var']) {
  if (!proved) throw refuse.forbidden(words.codeWhy)
}

counsel.post(`${one}/profile/:act`, async (c) => {
  demandProved(c.var)
  const name = c.req.param('act') ?? ''
  const form = await present(profileActs[name], platform.nothingHere)(c)
  if (!form) return see(c, `${c.var.counsel.base}/profile`, expertWords.saved)
  c.status(422)
  return showProfile(c, { act: name, form })
})

counsel.get(`${one}/q/:code{[A-Z0-9]{8}}`, (c) => showQuestion(c))

async function showQuestion(c: Visit, failed?: Failed) {
  const { work, counsel: held } = c.var
  const { id } = demandPerson(work.actor)
  const code = c.req.param('code')
  const asked = present(
    (await askedOf(work.db, id)).find(({ consultation }) => consultation.code === code),
    consultationWords.noSuch,
  )
  const { matterId, fileIds, answerId } = asked.consultation
  const props = {
    asked,
    parties: await partiesOf(work.db, [matterId]),
    files: fileIds.length === 0 ? [] : await findFiles(work.db, fileIds),
    owed: answerId === null ? undefined : await getCommitment(work.db, answerId),
    mayJudge: answerId !== null && (await mayJudge(work, answerId)),
    held,
    failed,
  }
  return c.render(() => <CounselQuestion {...props} />, { title: asked.consultation.question, indexed: false })
}

/** The answer waits for a verdict, and the key to it is whoever's looks. */
async function mayJudge(work: Work, answerId: string): Promise<boolean> {
  const { commitment, whyNoVerdict } = await lookAt(work, answerId)
  return commitment.state === 'claimed' && whyNoVerdict === undefined
}

interface Act {
  readonly told: Text
  readonly send: Send
}

const code = (c: Visit) => c.req.param('code') ?? ''

const acts: Readonly<Record<string, Act>> = {
  accept: {
    told: words.acceptedNow,
    send: ownAct(forms.acceptingForm, (c, _own, { once }) => advice.acceptInvitation(c.var.work, code(c), once)),
  },
  decline: {
    told: words.declinedNow,
    send: ownAct(forms.decliningForm, (c, _own, { once, text }) =>
      advice.declineInvitation(c.var.work, code(c), text, once),
    ),
  },
  time: {
    told: words.askedTime,
    send: ownAct(forms.timeForm, (c, _own, { once, ...wish }) => advice.askMoreTime(c.var.work, code(c), wish, once)),
  },
  advice: {
    told: words.sent,
    send: ownAct(forms.adviceForm, (c, _own, given) =>
      advice.giveAdvice(c.var.work, c.var.auth.keyring, code(c), given),
    ),
  },
  verdict: {
    told: words.judged,
    send: ownAct(forms.judgeForm, (c, _own, { once, verdict, text }) =>
      advice.judgeAnswer(c.var.work, code(c), { fits: verdict === 'fits', text }, once),
    ),
  },
}

counsel.post(`${one}/q/:code{[A-Z0-9]{8}}/:act`, async (c) => {
  demandProved(c.var)
  const name = c.req.param('act') ?? ''
  const { told, send } = present(acts[name], platform.nothingHere)
  const form = await send(c)
  if (!form) return see(c, `${c.var.counsel.base}/q/${code(c)}`, told)
  c.status(422)
  return showQuestion(c, { act: name, form })
})
