import { Organisation } from '../../forms/city.ts'
import { organisationFilters } from '../../forms/params.ts'
import { organisationsAfter, standingsOf } from '../../queries/organisations.ts'
import { dayOf, dayOrNull, saidOf, saidOrNull } from '../../rules/answering.ts'
import { words } from '../../words.ts'
import { cut, dataSet, readKey } from './set.ts'

export const organisations = dataSet({
  name: 'organisations',
  title: words.organisations,
  summary: 'Offices, agencies and associations, by slug',
  item: Organisation,
  filters: organisationFilters,
  async page({ db, today }, { kind }, { after, limit }) {
    const [slug] = readKey(after, /^(.{1,200})$/su) ?? []
    const found = await organisationsAfter(db, { kind, on: today, after: slug, most: limit + 1 })
    const { kept, next } = cut(found, limit, (one) => one.slug)
    const ids = kept.map(({ id }) => id)
    const standings = Map.groupBy(await standingsOf(db, ids), ({ organisationId }) => organisationId)
    return { items: kept.map((one) => organisationOf(one, standings.get(one.id) ?? [])), next }
  },
})

type Row = Awaited<ReturnType<typeof organisationsAfter>>[number]
type Standing = Awaited<ReturnType<typeof standingsOf>>[number]

const organisationOf = ({ id: _inside, name, summary, ...one }: Row, standings: readonly Standing[]) => ({
  ...one,
  name: saidOf(name),
  summary: saidOrNull(summary),
  standings: standings.map(({ state, since, until }) => ({ state, since: dayOf(since), until: dayOrNull(until) })),
})
