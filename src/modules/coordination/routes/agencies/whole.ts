import { closureAdded, dateSet, weekendChanged, weekendEnded } from '#city/occasions/facts.ts'
import { closuresOf, weekendsOf } from '#city/occasions/queries.ts'
import { getOrganisation } from '#city/organisations/queries.ts'
import {
  linkIssued,
  linkRevoked,
  linksOfBody,
  linkUsed,
  standingAgreed,
  standingOf,
} from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { present } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { agencySaved, protocolEnded, protocolSigned } from '../../facts.ts'
import { factsOfBody, findAgency, protocolsOf } from '../../queries/agencies.ts'
import { peopleIn } from '../../queries/bodies.ts'
import { keptWordOf } from '../../queries/record-of.ts'
import { agenciesWords as words } from '../../words/agencies.ts'

/** What tells how an agency came to be as it is. */
export const changeKinds = [
  agencySaved,
  standingAgreed,
  weekendChanged,
  weekendEnded,
  closureAdded,
  dateSet,
  protocolSigned,
  protocolEnded,
  linkIssued,
  linkRevoked,
]

const [mostChanges, mostUses] = [30, 50]

/** How long a day on which it was closed is still shown, in days. */
const monthBack = 30

/** Everything the Desk knows of one agency. */
export async function wholeAgency({ db, now }: Work, organisationId: string) {
  const organisation = await getOrganisation(db, organisationId)
  const { id } = organisation
  return {
    organisation,
    agency: present(await findAgency(db, id), words.noSuch),
    people: await peopleIn(db, id, today(now)),
    standing: await standingOf(db, id),
    weekends: await weekendsOf(db, { scope: 'organisation', scopeId: id }),
    cityWeekends: await weekendsOf(db),
    closures: await closuresOf(db, id, addDays(today(now), -monthBack)),
    links: await linksOfBody(db, id),
    uses: await factsOfBody(db, id, [linkUsed.name], mostUses),
    protocols: await protocolsOf(db, id),
    kept: await keptWordOf(db, id),
    changes: await factsOfBody(
      db,
      id,
      changeKinds.map(({ name }) => name),
      mostChanges,
    ),
  }
}

export type WholeAgency = Awaited<ReturnType<typeof wholeAgency>>
