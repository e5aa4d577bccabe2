import { today } from '#platform/calendar/instant.ts'
import { router } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { refuse } from '#platform/refusal.ts'
import { roundsQuery } from '../../forms/consultations.ts'
import { RoundList } from '../../pages/consultations/public-list.tsx'
import { RoundPage } from '../../pages/consultations/public-page.tsx'
import { consultationsWanted, type ListedRound } from '../../queries/consultations.ts'
import { whoIsListed } from '../../queries/experts.ts'
import { consultationWords as words } from '../../words/consultations.ts'
import { wholeRound } from './whole.ts'

/** `/advice`: questions to experts and what became of their advice. */
export const advicePages = router()

const perPage = 24

/** A place in the list of rounds, as an address carries it. */
export function roundPlace(after: string | undefined) {
  if (after === undefined) return undefined
  const [at = '', id = ''] = after.split('_')
  return { at: new Date(Number(at)), id }
}

export const placeOfRound = ({ consultation }: ListedRound) =>
  `${consultation.created.getTime()}_${consultation.matterId}`

advicePages.get('/', async (c) => {
  const query = roundsQuery.parse(c.req.query())
  const wish = { field: query.field, onlyPublic: true, after: roundPlace(query.after) }
  const { rows, last } = cutPage(await consultationsWanted(c.var.work.db, wish, perPage + 1), perPage)
  const next = last && listAddress('/advice', { field: query.field, after: placeOfRound(last) })
  return c.render(() => <RoundList query={query} rows={rows} next={next} />, {
    title: words.advice,
    description: words.lead,
    canonical: '/advice',
  })
})

advicePages.get('/:code{[A-Z0-9]{8}}', async (c) => {
  const { db, now } = c.var.work
  const all = await wholeRound({ db, now }, c.req.param('code'))
  const { consultation } = all.whole
  if (!consultation.isPublic) throw refuse.absent(words.noSuch)
  const ids = all.invited.map(({ invitation }) => invitation.personId)
  const named = await whoIsListed(db, ids, today(now))
  return c.render(() => <RoundPage {...all} named={named} />, {
    title: consultation.question,
    canonical: `/advice/${consultation.code}`,
  })
})
