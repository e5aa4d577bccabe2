import { needsOf } from '#modules/families/index.ts'
import type { Visit } from '#platform/http/env.ts'
import { demandPerson } from '#platform/permission.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Judged, Key } from '../../actions/parties.ts'
import type { Draft } from '../../tables.ts'
import type { WhoStepProps } from '../../pages/enrolling/who-step.tsx'
import { housematesOf } from '../../queries/enrolling/household.ts'
import { fittingFor } from '../../queries/enrolling/fitting.ts'
import type { WholeOffering } from '../../queries/offering/about.ts'
import { comingOf, standingFor } from '../../rules/meetings.ts'
import { type DraftParty, emptyParty } from '../../rules/party.ts'
import { isAskable } from '../../rules/standing.ts'

/** A form that is not kept yet, with what was typed into it, if anything was. */
export interface Begun {
  readonly sessionId: string | null
  readonly party?: DraftParty
}

const isDraft = (draft: Draft | Begun): draft is Draft => 'id' in draft

type Judge = (lacking: ReadonlySet<Key>) => Promise<Judged>

/** Everything the first step shows: whom one may bring, the sessions, and the verdict when it was sent. */
export async function whoProps(
  c: Visit,
  whole: WholeOffering,
  draft: Draft | Begun,
  judge?: Judge,
): Promise<WhoStepProps> {
  const { db, actor, now } = c.var.work
  const { offering, sessions } = whole
  const people = await housematesOf(db, demandPerson(actor).id)
  const party = draft.party ?? emptyParty
  const asksSex = offering.audience.profiles.some(({ sex }) => sex !== undefined)
  const nameless = people.filter(({ sex }) => asksSex && sex === null).map(({ id }) => `with.${id}`)
  const { judged, refusal } = await judgedBy(judge, new Set(nameless))
  const asked = Number(c.req.query('guests') ?? 0) || 0
  return {
    offering,
    draftId: isDraft(draft) ? draft.id : undefined,
    sessionId: draft.sessionId,
    people,
    needs: await needsOf(
      db,
      c.var.auth.keyring,
      people.flatMap(({ id, isWard }, at) => (at === 0 || isWard ? [id] : [])),
    ),
    party,
    rows: Math.min(Math.max(party.guests.length, asked), Math.max(offering.audience.party.max, party.guests.length)),
    asksSex,
    judged,
    refusal,
    coming: comingOf(sessions, now).map((session) => ({ session, standing: standingFor(whole, session, now) })),
    run: standingFor(whole, undefined, now),
    fitting: judged ? await fittingFor(c.var.work, offering, judged) : new Map(),
    isAskable: sessions.length === 0 || isAnyAskable(whole, now),
  }
}

const isAnyAskable = (whole: WholeOffering, now: Date) =>
  [undefined, ...comingOf(whole.sessions, now)].some((session) => isAskable(standingFor(whole, session, now)))

/** What the engine says against the party as a whole stands above the form. */
async function judgedBy(judge: Judge | undefined, nameless: ReadonlySet<Key>) {
  if (!judge) return { judged: undefined, refusal: undefined }
  try {
    return { judged: await judge(nameless), refusal: undefined }
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'signed-out') throw error
    return { judged: undefined, refusal: error.reason }
  }
}
