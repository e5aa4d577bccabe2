import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { newLetterCode } from '#platform/text/codes.ts'
import { transact, type Work } from '#platform/work.ts'
import { decisionLogged } from '../facts.ts'
import { decideInLog, keepMeetings } from '../permissions.ts'
import { chainBefore, findDecision, insertDecision } from '../queries/decisions.ts'
import { usualVisibility, whyNoCircle, whyNotFields } from '../rules/decisions.ts'
import type { Decision, Field } from '../tables.ts'
import { decisionWords as words } from '../words/decisions.ts'

export interface NewDecision {
  readonly number: string
  readonly decidedOn: string
  readonly bodyId: string
  readonly question: Said
  readonly text: Said
  readonly options?: readonly Said[] | undefined
  readonly basis?: readonly Said[] | undefined
  /** 1 to 3. */
  readonly fields: readonly Field[]
  readonly zoneIds?: readonly string[] | undefined
  readonly duties?: readonly string[] | undefined
  readonly inForceFrom: string
  readonly reviewOn?: string | undefined
  readonly supersedesId?: string | undefined
  /** Left out, security and defence stay among partners, everything else is public. */
  readonly visibility?: 'public' | 'partners' | undefined
  readonly hiddenFor?: Said | undefined
  readonly sittingId?: string | undefined
  readonly sample?: boolean | undefined
}

const lettersOfCode = 8

/**
 * Writes a decision into the log.
 * @throws {Refusal} `conflict` for a number the body has used, `invalid` for too few or many fields, a circle of
 * superseding, or one that is not public without a reason
 */
export async function logDecision(work: Work, wish: NewDecision): Promise<Decision> {
  demand(work.actor, wish.sittingId === undefined ? decideInLog : keepMeetings, anywhere)
  const visibility = wish.visibility ?? usualVisibility(wish.fields)
  const hiddenFor = visibility === 'public' ? undefined : (wish.hiddenFor ?? words.usualHidden)
  const obstacle = whyNotFields(wish.fields)
  if (obstacle) throw obstacle
  return transact(work, async ({ db, now, announce }) => {
    if (await findDecision(db, wish.bodyId, wish.number)) throw refuse.conflict(words.numberTaken)
    await demandNoCircle(work, wish.supersedesId)
    const { fields, zoneIds = [], duties = [], options = [], basis = [], ...rest } = wish
    const lists = { fields: [...fields], zoneIds: [...zoneIds], duties: [...duties], options, basis }
    const made = await insertDecision(db, {
      ...rest,
      ...lists,
      code: newLetterCode(lettersOfCode),
      visibility,
      hiddenFor,
      created: now,
      modified: now,
    })
    await announce(decisionLogged, { decisionId: made.id, number: made.number })
    return made
  })
}

async function demandNoCircle({ db }: Work, supersedesId: string | undefined) {
  if (supersedesId === undefined) return
  const chain = await chainBefore(db, supersedesId)
  if (chain.length === 0) throw refuse.absent(words.noSuch)
  const obstacle = whyNoCircle(undefined, chain)
  if (obstacle) throw obstacle
}
