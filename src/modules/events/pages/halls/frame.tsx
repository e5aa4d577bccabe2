import type { ParentProps } from 'solid-js'
import type { Place } from '#city/places/tables.ts'
import { type Choice, Select } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { hallWords as words } from '../../words/halls.ts'

const pages = {
  week: { label: words.week, path: '' },
  hours: { label: words.hoursState, path: '/hours' },
  closings: { label: words.closings, path: '/closings' },
  equipment: { label: words.things, path: '/equipment' },
  parts: { label: words.parts, path: '/parts' },
} as const

export type HallPart = keyof typeof pages

/** What every page of a hall at the Desk has: the way to it, its name, its other pages. */
export function HallFrame({ hall, now, children }: ParentProps<{ hall: Place; now: HallPart }>) {
  const { say } = useView()
  const at = hallAddress(hall)
  const tabs = Object.entries(pages).map(([part, { label, path }]) => ({
    label,
    to: `${at}${path}`,
    current: part === now,
  }))
  return (
    <>
      <Crumbs trail={[{ label: words.halls, to: '/desk/halls' }]} />
      <DeskHead title={hall.name} meta={<Code>{hall.code}</Code>}>
        <ButtonLink to={`/place/${hall.code}`} look="quiet" icon="eye">
          {say(words.publicPage)}
        </ButtonLink>
        <ButtonLink to={`/desk/places/${hall.code}`} look="line" icon="pin">
          {say(words.place)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <Tabs label={words.pagesOf} tabs={tabs} />
        {children}
      </div>
    </>
  )
}

export const hallAddress = ({ code }: Pick<Place, 'code'>) => `/desk/halls/${code}`

/** Which part of a hall something holds for; no question where it has none. */
export const PartField = ({ form, parts }: { form: Form; parts: readonly Choice[] }) =>
  parts.length > 1 ? (
    <Select form={form} name="part" label={words.part} choices={parts} empty={false} width="m" />
  ) : (
    <input type="hidden" name="part" value={parts[0]?.value ?? ''} />
  )
