import { type Column, dayColumns } from '#platform/exports/columns.ts'
import type { DeskPlace } from '../desk-queries.ts'
import { deskWords } from '../desk-words.ts'
import { publicPosition } from '../rules.ts'
import { words } from '../words.ts'

/** The list as a table: positions only as they are published, even here. A file goes where nobody looks after it. */
export const exportColumns = (publicUrl: string): Column<DeskPlace>[] => [
  { label: deskWords.code, type: 'text', value: ({ place }) => place.code },
  { label: deskWords.names, type: 'text', value: ({ place }) => place.name.fa },
  { label: deskWords.nameEn, type: 'text', value: ({ place }) => place.name.en },
  { label: deskWords.kinds, type: 'text', value: ({ place }) => place.kinds.join(' ') },
  { label: deskWords.life, type: 'text', value: ({ place }) => words[place.life].fa },
  ...dayColumns<DeskPlace>(deskWords.since, ({ place }) => place.lifeSince),
  { label: deskWords.capacity, type: 'number', value: ({ place }) => place.capacity },
  { label: deskWords.lon, type: 'number', value: ({ place }) => publicPosition(place)?.at[0] },
  { label: deskWords.lat, type: 'number', value: ({ place }) => publicPosition(place)?.at[1] },
  {
    label: deskWords.publicAccuracy,
    type: 'number',
    value: ({ place }) => Math.round(publicPosition(place)?.accuracy ?? 0) || null,
  },
  {
    label: words.origin,
    type: 'text',
    value: ({ place, method }) => (method && place.publicForm === 'exact' ? words[method].fa : null),
  },
  { label: deskWords.url, type: 'text', value: ({ place }) => `${publicUrl}/places/${place.code}` },
]
