import { For, Show } from 'solid-js'
import type { Zone } from '#city/zones/tables.ts'
import type { FormOf } from '#platform/forms/form.ts'
import { DateField, Field, FormBox, TranslatedField } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, Folds, KeyValue } from '#platform/ui/text-blocks.tsx'
import { deskWords } from '../../desk-words.ts'
import type { endForm, pinForm, renameForm } from '../../forms.ts'
import type { Place, PlaceKind, PlaceName, PlaceSource, Position } from '../../tables.ts'
import { words } from '../../words.ts'
import { nameLabels } from '../name-labels.ts'
import { Positions } from './positions.tsx'

export interface PlaceDeskProps {
  place: Place
  names: readonly PlaceName[]
  kinds: readonly PlaceKind[]
  zones: readonly { readonly zone: Zone; readonly basis: 'position' | 'stated' }[]
  /** All positions ever recorded; none when they are hidden from view. */
  positions: readonly Position[]
  /** How many there are that are not shown unless asked for. */
  hidden: number
  mayReveal: boolean
  mayEdit: boolean
  sources: readonly PlaceSource[]
  rename: FormOf<typeof renameForm>
  end: FormOf<typeof endForm>
  pin: FormOf<typeof pinForm>
}

/** A place at the Desk: what it is, every name, every position, and what can be done. */
export function PlaceDesk(props: PlaceDeskProps) {
  const { place, mayEdit } = props
  return (
    <>
      <Crumbs trail={[{ label: deskWords.places, to: '/desk/places' }]} />
      <DeskHead title={place.name} meta={<Code>{place.code}</Code>}>
        <Acts {...props} />
      </DeskHead>
      <div class="split split--desk">
        <div class="stack">
          <Positions {...props} />
          <AllNames names={props.names} />
        </div>
        <div class="stack">
          <Panel>
            <Facts {...props} />
          </Panel>
          {mayEdit && place.life !== 'lost' && <Changes {...props} />}
        </div>
      </div>
    </>
  )
}

function Acts({ place: { code, life }, mayEdit }: PlaceDeskProps) {
  const { say } = useView()
  return (
    <>
      <ButtonLink to={`/places/${code}`} look="quiet" icon="eye">
        {say(deskWords.publicPage)}
      </ButtonLink>
      <Show when={mayEdit && life !== 'lost'}>
        <ButtonLink to={`/desk/places/${code}/edit`} look="line" icon="edit">
          {say(deskWords.edit)}
        </ButtonLink>
        <ButtonLink to={`/desk/places/${code}/position`} icon="pin">
          {say(deskWords.addPosition)}
        </ButtonLink>
      </Show>
    </>
  )
}

function Facts({ place, kinds, zones }: PlaceDeskProps) {
  const { say } = useView()
  return (
    <DescriptionList>
      <KeyValue label={deskWords.kinds}>
        <span class="cluster">
          <For each={kinds}>
            {({ label }) => (
              <Tag>
                <Say text={label} />
              </Tag>
            )}
          </For>
        </span>
      </KeyValue>
      <KeyValue label={deskWords.life}>
        {say(words[place.life])}
        {place.lifeUntil !== null && (
          <small>
            <DateText day={place.lifeUntil} />
          </small>
        )}
      </KeyValue>
      <For each={zones}>
        {({ zone, basis }) => (
          <KeyValue label={words.inZone} {...(basis === 'stated' ? { note: deskWords.statedBasis } : {})}>
            <Say text={zone.name} />
          </KeyValue>
        )}
      </For>
      <KeyValue label={deskWords.precision}>{say(deskWords[place.publicForm ?? place.precision])}</KeyValue>
      {place.capacity !== null && <KeyValue label={deskWords.capacity}>{say(number(place.capacity))}</KeyValue>}
    </DescriptionList>
  )
}

function Changes({ place, rename, end }: PlaceDeskProps) {
  const at = `/desk/places/${place.code}`
  const { say } = useView()
  const renaming = () => (
    <FormBox form={rename} to={`${at}/name`} submit={deskWords.renameVerb} look="line">
      <p class="hint">{say(deskWords.renameHint)}</p>
      <TranslatedField form={rename} name="name" label={deskWords.names} />
      <Field form={rename} name="basis" label={deskWords.basis} most={200} optional />
    </FormBox>
  )
  const ending = () => (
    <FormBox form={end} to={`${at}/end`} submit={deskWords.endVerb} look="alert">
      <p class="hint">{say(deskWords.endHint)}</p>
      <DateField form={end} name="on" label={deskWords.endOn} />
    </FormBox>
  )
  return (
    <Folds
      items={[
        { title: deskWords.rename, body: renaming },
        { title: deskWords.end, body: ending },
      ]}
    />
  )
}

function AllNames({ names }: { names: readonly PlaceName[] }) {
  const columns: Column<PlaceName>[] = [
    { head: words.names, main: true, cell: ({ text, lang }) => <span lang={lang}>{text}</span> },
    { head: words.kind, cell: ({ kind }) => <Say text={nameLabels[kind]} /> },
    { head: deskWords.since, cell: ({ since }) => (since === null ? '–' : <DateText day={since} />) },
    { head: deskWords.until, cell: ({ until }) => (until === null ? '–' : <DateText day={until} />) },
    { head: deskWords.basis, cell: ({ basis }) => (basis ? <Say text={basis} /> : '–') },
  ]
  return <DataTable caption={deskWords.allNames} shown columns={columns} rows={names} dense />
}
