import { Show } from 'solid-js'
import { Checkbox, DateField, Field, FormBox, Select, TranslatedField, namedChoices } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { digits } from '#platform/text/digits.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { keepMeetings } from '../../permissions.ts'
import type { Choosable } from '../../queries/bodies.ts'
import type { ListedSeries } from '../../queries/series.ts'
import type { Failed } from '../../routes/joint/desk.ts'
import { meetingWords } from '../../words/meetings.ts'
import { seriesWords as words } from '../../words/series.ts'
import { formOf } from '../joint/forms.tsx'
import { SeriesOutcomes, type SeriesProps, SeriesSittings } from './parts.tsx'

const toMeetings = { label: meetingWords.meetings, to: '/desk/meetings' }
const toSeries = { label: words.series, to: '/desk/meetings/series' }

/** Series of meetings at the Desk. */
export function SeriesDeskList({ rows }: { rows: readonly ListedSeries[] }) {
  const { say, may, link } = useView()
  const columns: Column<ListedSeries>[] = [
    {
      head: words.name,
      main: true,
      cell: ({ series }) => (
        <a href={link(`/desk/meetings/series/${series.slug}`)}>
          <Say text={series.name} />
        </a>
      ),
    },
    { head: meetingWords.body, long: true, cell: ({ body }) => <Say text={body} /> },
    {
      head: meetingWords.states,
      cell: ({ series: { ended, isPublic } }) => (
        <span class="cluster">
          {ended && <Tag>{say(words.isEnded)}</Tag>}
          {!isPublic && <Tag line>{say(meetingWords.onlyPartners)}</Tag>}
        </span>
      ),
    },
  ]
  return (
    <>
      <Crumbs trail={[toMeetings]} />
      <DeskHead title={words.series}>
        {may(keepMeetings) && (
          <ButtonLink to="/desk/meetings/series/new" icon="plus">
            {say(words.newSeries)}
          </ButtonLink>
        )}
      </DeskHead>
      <Show when={rows.length > 0} fallback={<EmptyState title={words.none} />}>
        <DataTable caption={words.series} columns={columns} rows={rows} dense />
      </Show>
    </>
  )
}

interface NewProps {
  form: Form
  own: readonly Choosable[]
  bodies: readonly Choosable[]
}

/** A series before its first meeting. */
export const NewSeriesPage = ({ form, own, bodies }: NewProps) => (
  <>
    <Crumbs trail={[toMeetings, toSeries]} />
    <DeskHead title={words.newSeries} />
    <Panel>
      <FormBox
        form={form}
        to="/desk/meetings/series/new"
        submit={words.create}
        cancel="/desk/meetings/series"
        once
        long
      >
        <TranslatedField form={form} name="name" label={words.name} />
        <TranslatedField form={form} name="purpose" rows={2} label={words.purpose} optional />
        <Select form={form} name="body" label={meetingWords.body} width="m" choices={namedChoices(bodies)} />
        <Select form={form} name="secretariat" label={meetingWords.secretariat} width="m" choices={namedChoices(own)} />
        <Field form={form} name="minutes" type="number" label={words.usualMinutes} width="xs" />
        <Field form={form} name="circulation" type="number" label={words.circulationDays} width="xs" />
        <Checkbox form={form} name="public" label={meetingWords.isPublic} />
      </FormBox>
    </Panel>
  </>
)

interface DeskProps extends SeriesProps {
  isKeeper: boolean
  failed: Failed | undefined
}

/** One series at the Desk: what came of it, and the next meetings. */
export function SeriesDesk(props: DeskProps) {
  const { series } = props.found
  return (
    <>
      <Crumbs trail={[toMeetings, toSeries]} />
      <DeskHead title={series.name}>{props.isKeeper && !series.ended && <End slug={series.slug} />}</DeskHead>
      <div class="split split--desk">
        <SeriesOutcomes {...props} base="/desk/meetings" />
        <div class="stack">
          <SeriesSittings {...props} base="/desk/meetings" />
          {props.isKeeper && !series.ended && <RhythmForm {...props} />}
        </div>
      </div>
    </>
  )
}

function End({ slug }: { slug: string }) {
  const { say, link } = useView()
  return (
    <form method="post" action={link(`/desk/meetings/series/${slug}/end`)}>
      <Button look="quiet">{say(words.end)}</Button>
    </form>
  )
}

function RhythmForm({ found: { series }, failed }: DeskProps) {
  const { locale } = useView()
  const form = formOf(failed, 'meetings', { at: digits('16:00', locale), weeks: '1', count: '4' })
  return (
    <Panel title={words.plan}>
      <FormBox form={form} to={`/desk/meetings/series/${series.slug}/meetings`} submit={words.plan} look="line" once>
        <DateField form={form} name="first" label={words.first} hint={words.planHint} />
        <Field form={form} name="at" type="code" label={meetingWords.time} hint={meetingWords.timeHint} width="xs" />
        <Field form={form} name="weeks" type="number" label={words.every} width="xs" />
        <Field form={form} name="count" type="number" label={words.count} width="xs" />
        <Field
          form={form}
          name="members"
          type="number"
          label={meetingWords.members}
          hint={meetingWords.membersHint}
          width="xs"
          optional
        />
        <Field form={form} name="where" label={meetingWords.where} optional />
      </FormBox>
    </Panel>
  )
}
