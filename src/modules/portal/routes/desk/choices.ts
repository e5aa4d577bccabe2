import { wholeMandate } from '#city/mandate/queries.ts'
import { programmeNames, programmesWanted } from '#city/programmes/queries.ts'
import { zonesById, zonesOn } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { picture } from '#platform/files/picture.ts'
import { filesOf, findFiles } from '#platform/files/queries.ts'
import type { Choice } from '#platform/forms/fields.tsx'
import type { Work } from '#platform/work.ts'
import { deskWords } from '../../words/desk.ts'
import { allSeries } from '../../queries/articles.ts'
import { drawings } from '../../rules/reading.ts'
import { articleStates, categories } from '../../tables.ts'
import { categoryNames, stateNames } from '../../words.ts'

export const categoryChoices: readonly Choice[] = categories.map((value) => ({ value, label: categoryNames[value] }))
export const stateChoices: readonly Choice[] = articleStates.map((value) => ({ value, label: stateNames[value] }))

export const seriesChoices = async ({ db }: Work): Promise<Choice[]> =>
  (await allSeries(db)).map(({ id, title }) => ({ value: id, label: title }))

/** Districts and neighbourhoods as they are today, and the one that is chosen, should it be no more. */
export async function zoneChoices({ db, now }: Work, chosen: string | null = null): Promise<Choice[]> {
  const on = today(now)
  const inForce = [...(await zonesOn(db, 'district', on)), ...(await zonesOn(db, 'neighbourhood', on))]
  const zones = inForce.map(({ zone }) => zone)
  const isListed = chosen === null || zones.some(({ id }) => id === chosen)
  const all = isListed ? zones : [...zones, ...(await zonesById(db, [chosen]))]
  return all.map(({ id, name }) => ({ value: id, label: name }))
}

/** The latest programmes, and the one that is chosen. */
export async function programmeChoices({ db }: Work, chosen: string | null): Promise<Choice[]> {
  const latest = await programmesWanted(db, {}, undefined, 200)
  const isListed = chosen === null || latest.some(({ id }) => id === chosen)
  const more = isListed ? [] : await programmeNames(db, [chosen])
  return [...latest, ...more].map(({ id, name }) => ({ value: id, label: name }))
}

export const dutyChoices = async ({ db }: Work): Promise<Choice[]> =>
  (await wholeMandate(db)).filter(({ kind }) => kind === 'duty').map(({ id, title }) => ({ value: id, label: title }))

/** The house's drawings, the newest photographs, and the one that is chosen. */
export async function coverChoices({ db }: Work, chosen: string | null): Promise<Choice[]> {
  const newest = await filesOf(db, { kind: 'image', state: 'shown', limit: 60 })
  const isListed = chosen === null || newest.some(({ id }) => id === chosen)
  const files = isListed ? newest : [...newest, ...(await findFiles(db, [chosen]))]
  const photographs = files.flatMap((file): Choice[] => {
    const alt = picture(file)?.alt
    return alt ? [{ value: `file:${file.id}`, label: deskWords.photoNamed({ fa: alt.fa, en: alt.en ?? alt.fa }) }] : []
  })
  const drawn = Object.entries(drawings).map(([name, label]): Choice => ({
    value: `drawing:${name}`,
    label: deskWords.drawingNamed(label),
  }))
  return [...drawn, ...photographs]
}
