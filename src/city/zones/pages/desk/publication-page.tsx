import { type JSX, Show } from 'solid-js'
import type { FormOf } from '#platform/forms/form.ts'
import { Checkbox, DateField, FormBox } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import type { Refusal } from '#platform/refusal.ts'
import { number } from '#platform/text/numbers.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { today } from '#platform/calendar/instant.ts'
import { deskWords } from '../../desk-words.ts'
import { stepPath } from '../../desk/steps.ts'
import type { publicationForm } from '../../forms.ts'
import { importBoundaries, publishBoundaries } from '../../permissions.ts'
import type { ListedEdition, ZoneInForce } from '../../queries.ts'
import { warningsOf } from '../../rules.ts'
import type { ZoneLink } from '../../tables.ts'
import { words } from '../../words.ts'
import { DraftFrame } from './draft-frame.tsx'
import { WholeMap } from './pictures.tsx'

interface Props {
  edition: ListedEdition
  zones: readonly ZoneInForce[]
  before: readonly ZoneInForce[]
  links: readonly ZoneLink[]
  people: ReadonlyMap<string, string>
  form: FormOf<typeof publicationForm>
  obstacle: Refusal | undefined
}

/** The second key, or why it does not turn yet; of a published edition, what it is. */
export function PublicationPage(props: Props) {
  const { say } = useView()
  const { edition, zones } = props
  return (
    <DraftFrame edition={edition} step="publication">
      <div class="split">
        <div class="stack">
          <Facts {...props} />
          <Show when={edition.state !== 'published'}>
            <SecondKey {...props} />
          </Show>
          <ButtonLink to={`/desk/zones/${edition.id}/tiles`} look="line" icon="tune">
            {say(deskWords.tiles)}
          </ButtonLink>
        </div>
        <WholeMap title={deskWords.theZones} zones={zones} />
      </div>
      <Links {...props} />
      <Show when={edition.state !== 'published' && edition.state !== 'abandoned'}>
        <Abandon edition={edition} />
      </Show>
    </DraftFrame>
  )
}

function Facts({ edition, zones, people }: Props) {
  const { say } = useView()
  const { validFrom, source, importedAt, importedBy, publishedBy, state, schematic } = edition
  const nameOf = (id: string | null): JSX.Element => people.get(id ?? '') ?? say(deskWords.rules)
  return (
    <Panel>
      <DescriptionList>
        {validFrom !== null && <KeyValue label={deskWords.validity}>{say(deskWords.fromDay(validFrom))}</KeyValue>}
        <KeyValue label={words.sourceOf} {...(source.attribution && { note: { fa: source.attribution } })}>
          <Say text={source.name} />
        </KeyValue>
        <KeyValue label={deskWords.zonesCount} {...(schematic && { note: deskWords.schematicOnly })}>
          {say(number(zones.length))}
        </KeyValue>
        <KeyValue label={deskWords.importer}>{nameOf(importedBy)}</KeyValue>
        <KeyValue label={deskWords.fileDay}>
          <DateText day={today(importedAt)} />
        </KeyValue>
        {state === 'published' && <KeyValue label={deskWords.publisher}>{nameOf(publishedBy)}</KeyValue>}
      </DescriptionList>
    </Panel>
  )
}

function SecondKey({ edition, form, obstacle }: Props) {
  const { say, may } = useView()
  const warnings = warningsOf(edition.report)
  const mayPublish = may(publishBoundaries) && !obstacle
  return (
    <>
      <Show when={obstacle}>
        {(why) => (
          <Notice tone="wait" title={deskWords.notYet}>
            <p>{say(why().reason)}</p>
            {why().reason === words.othersPublished && <Reread edition={edition} />}
          </Notice>
        )}
      </Show>
      <Show when={mayPublish} fallback={<p class="hint">{say(deskWords.twoKeys)}</p>}>
        <FormBox form={form} to={stepPath(edition.id, 'publication')} submit={deskWords.publish}>
          <DateField form={form} name="from" label={deskWords.publishFrom} hint={deskWords.publishFromHint} />
          {warnings > 0 && (
            <Checkbox form={form} name="confirmed" label={deskWords.confirm} hint={words.confirmWarnings(warnings)} />
          )}
        </FormBox>
      </Show>
    </>
  )
}

function Reread({ edition }: Pick<Props, 'edition'>) {
  const { link, say, may } = useView()
  if (!may(importBoundaries)) return null
  return (
    <form method="post" action={link(`/desk/zones/${edition.id}/rereading`)}>
      <Button look="line">{say(deskWords.rereadVerb)}</Button>
    </form>
  )
}

function Abandon({ edition }: Pick<Props, 'edition'>) {
  const { link, say, may } = useView()
  if (!may(importBoundaries)) return null
  return (
    <form method="post" action={link(`/desk/zones/${edition.id}/abandonment`)}>
      <Button look="alert">{say(deskWords.abandon)}</Button>
    </form>
  )
}

interface Became {
  readonly from: Said | undefined
  readonly to: Said | undefined
  readonly link: ZoneLink
}

const nameIn = (list: readonly ZoneInForce[], id: string) => list.find(({ zone }) => zone.id === id)?.drawing.name

/** What the zones of the edition before became: only what did not stay the same. */
function Links({ zones, before, links }: Props) {
  const told = links
    .filter(({ kind }) => kind !== 'same')
    .map((link): Became => ({
      link,
      from: nameIn([...before, ...zones], link.fromZone),
      to: nameIn(zones, link.toZone),
    }))
  const columns: Column<Became>[] = [
    { head: deskWords.from, main: true, cell: ({ from }) => <Say text={from ?? deskWords.nowhere} /> },
    { head: deskWords.to, cell: ({ to }) => <Say text={to ?? deskWords.nowhere} /> },
    { head: deskWords.became, cell: ({ link }) => <Say text={words[link.kind]} /> },
    { head: words.area, cell: ({ link }) => <Say text={words.linked(link.shareByArea)} /> },
  ]
  return (
    <Show when={told.length > 0}>
      <DataTable caption={deskWords.became} shown columns={columns} rows={told} dense />
    </Show>
  )
}
