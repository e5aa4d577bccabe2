import { partyNames } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Said } from '#platform/locale.ts'
import type { Work } from '#platform/work.ts'
import { partiesOf } from '../queries/joint.ts'
import { interestsOf, membersAmong } from '../queries/experts.ts'
import { type Conflict, conflictsOf } from '../rules/experts.ts'
import type { Consultation } from '../tables.ts'
import { consultationWords as words } from '../words/consultations.ts'

/** What speaks against asking some people about a matter, by person. */
export async function conflictsFor(
  { db, now }: Pick<Work, 'db' | 'now'>,
  round: Pick<Consultation, 'matterId' | 'askerId'>,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Conflict[]>> {
  const bodies = [round.askerId, ...(await partiesOf(db, [round.matterId])).map(({ party }) => party.organisationId)]
  const declared = await interestsOf(db, personIds)
  const members = await membersAmong(db, personIds, bodies, today(now))
  return new Map(
    personIds.map((personId) => {
      const own = declared.filter(({ interest }) => interest.personId === personId).map(({ interest }) => interest)
      const memberOf = members.filter((each) => each.personId === personId).map((each) => each.organisationId)
      return [personId, conflictsOf({ interests: own, memberOf }, bodies, today(now))]
    }),
  )
}

/** What is printed of the conflicts of some people, by person; nothing for whoever has none. */
export async function conflictTexts(
  { db }: Pick<Work, 'db'>,
  conflicts: ReadonlyMap<string, readonly Conflict[]>,
): Promise<ReadonlyMap<string, Said>> {
  const names = await partyNames(
    db,
    [...conflicts.values()].flat().map(({ organisationId }) => organisationId),
  )
  const said = (conflict: Conflict) => words.conflict(conflict.kind, names.get(conflict.organisationId) ?? words.party)
  const some = [...conflicts].filter(([, own]) => own.length > 0)
  return new Map(some.map(([personId, own]) => [personId, inOneLine(own.map(said))]))
}

const inOneLine = (said: readonly Said[]): Said => ({
  fa: said.map(({ fa }) => fa).join('؛ '),
  en: said.map(({ fa, en }) => en ?? fa).join('; '),
})
