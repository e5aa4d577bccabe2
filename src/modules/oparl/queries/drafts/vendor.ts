import {
  type Commitment,
  courseOf,
  latenessOf,
  type Spell,
  spellsAround,
  standingOfMatters,
} from '#engines/commitment/index.ts'
import { type Clause, type LegalStanding, needOf, type Resolution, voteEventsOf } from '#modules/council/index.ts'
import type { Db } from '#platform/db/database.ts'
import { addressOf, home } from '#platform/oparl/objects.ts'

interface Whole {
  readonly resolution: Resolution
  readonly standing: LegalStanding
  readonly clauses: readonly Clause[]
  readonly promises: readonly Commitment[]
  readonly now: Date
}

/** What OParl has no words for: how a resolution stands before the law, and what became of each clause. */
export async function vendorFields(db: Db, { resolution, standing, clauses, promises, now }: Whole) {
  const { matterId } = resolution
  const parts = clauses.map((clause) => ({ key: clause.address, needs: needOf(clause, standing.voidAddresses) }))
  const standings = await standingOfMatters(db, now, [{ matterId, parts }])
  const [vote] = await voteEventsOf(db, resolution.id)
  const spellOf = await spellsAround({ db, now }, promises)
  const byClause = Map.groupBy(promises, ({ part }) => part)
  return {
    'Janshahr:legalState': standing.state,
    'Janshahr:enforceableOn': standing.enforceableOn,
    'Janshahr:clauses': clauses.map((clause) => ({
      address: clause.address,
      text: clause.text,
      executable: clause.executable,
      ...(clause.noActionReason !== null && { noActionReason: clause.noActionReason }),
      ...promised(byClause.get(clause.address) ?? [], spellOf),
    })),
    'Janshahr:coverage': standings.get(matterId)?.coverage,
    'Janshahr:votes': vote && `${home}/council/votes/${vote.id}.json`,
  }
}

type SpellOf = (one: Commitment) => Spell

const promised = (own: readonly Commitment[], spellOf: SpellOf) =>
  own.length === 0 ? {} : { commitments: own.map((each) => commitmentFields(each, spellOf(each))) }

/** People stand here by what they are, an owner, and never by name. */
function commitmentFields(commitment: Commitment, spell: Spell) {
  const { id, state, ownerKind, ownerId, dueOriginal, verdict } = commitment
  const { due, late } = latenessOf(courseOf(commitment), spell)
  return {
    id,
    state,
    ...(ownerKind === 'organisation' && { owner: addressOf('organizations', ownerId) }),
    ...(dueOriginal !== null && { dueOriginal }),
    ...(due !== null && { due }),
    late,
    ...(verdict !== null && { verifiedBy: verdict }),
  }
}
