import { see, type Visit } from '#platform/http/env.ts'
import type { Text } from '#platform/locale.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Offering } from '#engines/enrolment/index.ts'
import { hasChanged, markSeen, sendDraft } from '../../actions/drafts.ts'
import { judgeParty } from '../../actions/parties.ts'
import { CheckStep } from '../../pages/enrolling/check-step.tsx'
import { offeringWhole } from '../../queries/offering/about.ts'
import { comingOf, seatsFor, standingFor } from '../../rules/meetings.ts'
import type { Draft } from '../../tables.ts'
import { enrolWords } from '../../words/enrolling.ts'

/** The third step: everything at a glance, and one button. */
export async function askCheck(c: Visit, offering: Offering, draft: Draft) {
  return showCheck(c, offering, draft)
}

/**
 * Sends the wish. When it is busy, or something changed meanwhile, the same page comes back with what was typed and the
 * same key, so that sending it again can do no harm.
 */
export async function sendCheck(c: Visit, offering: Offering, draft: Draft) {
  const { work } = c.var
  if (await hasChanged(work, draft, offering)) {
    c.status(409)
    return showCheck(c, offering, await markSeen(work, draft, offering), { changed: true })
  }
  try {
    const { code } = await sendDraft(work, c.var.auth.keyring, draft)
    return see(c, `/my/enrolments/${code}`)
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'signed-out') throw error
    const { kind, reason, retryAfter } = error
    c.status(kind === 'too-many' ? 429 : 409)
    if (retryAfter !== undefined) c.header('Retry-After', String(Math.ceil(retryAfter)))
    return showCheck(c, offering, draft, { refusal: reason, busy: kind === 'too-many' })
  }
}

interface Trouble {
  readonly refusal?: Text
  readonly busy?: boolean
  readonly changed?: boolean
}

async function showCheck(c: Visit, offering: Offering, draft: Draft, trouble: Trouble = {}) {
  const { work } = c.var
  const judged = await judgeParty(work, offering, draft)
  if (!judged.isWelcome && trouble.refusal === undefined) return see(c, `/e/${offering.code}/enrol/${draft.id}`)
  const whole = await offeringWhole(work.db, offering)
  const session = whole.sessions.find(({ id }) => id === draft.sessionId)
  const coming = new Set(comingOf(whole.sessions, work.now).map(({ id }) => id))
  const props = {
    ...whole,
    ...trouble,
    draft,
    session,
    judged,
    standing: standingFor(whole, session, work.now),
    left: seatsFor(offering, whole.seats, draft.sessionId, coming),
  }
  return c.render(() => <CheckStep {...props} />, { title: enrolWords.title(offering.title), indexed: false })
}
