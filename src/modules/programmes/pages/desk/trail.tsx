import type { WholeProgramme } from '#city/programmes/queries.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { deskWords } from '../../words/desk.ts'

/** The way to a page of the programmes' Desk: the list, and the programme it is about. */
export function ProgrammeTrail({ of }: { of?: Pick<WholeProgramme, 'code' | 'name'> | undefined }) {
  const list = { label: deskWords.title, to: '/desk/programmes' }
  return <Crumbs trail={of ? [list, { label: of.name, to: `/desk/programmes/${of.code}` }] : [list]} />
}
