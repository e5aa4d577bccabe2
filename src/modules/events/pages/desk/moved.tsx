import { Show } from 'solid-js'
import { daysLater, type Stray } from '#engines/enrolment/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { Summed, TranslatedField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { Button } from '#platform/ui/button.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { EmptyState, Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { deskWords } from '../../words/desk.ts'
import { movedWords as words } from '../../words/moved.ts'
import { planningWords } from '../../words/planning.ts'
import { Taken } from './taken.tsx'
import { OfferingTrail } from './trail.tsx'

interface Props {
  strays: readonly Stray[]
  form: Form
  /** By session: the nearest times at which its place is free. */
  clashes: ReadonlyMap<string, { readonly alternatives: readonly { readonly from: Date }[] }>
  /** Why it could not even be tried. */
  closed: Text | undefined
}

/** Every session that would move, from when to when, before anything is saved; one act moves all of them. */
export function MovedPage(props: Props) {
  const { say } = useView()
  const { strays, closed } = props
  return (
    <>
      <OfferingTrail />
      <DeskHead title={words.title} />
      <div class="stack">
        <Show when={strays.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
          <Notice tone="wait">
            <p>{say(words.lead)}</p>
          </Notice>
          {closed && (
            <Notice tone="alert">
              <p>
                <Say text={closed} />
              </p>
            </Notice>
          )}
          <Proposal {...props} />
        </Show>
      </div>
    </>
  )
}

function Proposal(props: Props) {
  const { say, link } = useView()
  const { strays, form } = props
  return (
    <form method="post" action={link('/desk/offerings/moved')} class="stack" novalidate>
      <Summed form={form}>
        <DataTable caption={words.list} shown dense columns={columnsOf(props)} rows={strays} />
        <TranslatedField form={form} name="reason" label={words.reason} />
      </Summed>
      <div class="cluster">
        <Button name="act" value="follow" icon="check">
          {say(words.follow)}
        </Button>
        <Button name="act" value="leave" look="line">
          {say(words.leave)}
        </Button>
      </div>
    </form>
  )
}

const columnsOf = ({ form, clashes, closed }: Props): Column<Stray>[] => [
  {
    head: deskWords.named,
    main: true,
    cell: ({ id, title }) => (
      <label class="check">
        <input type="checkbox" name="session[]" value={id} checked={form.chosen('session').includes(id)} />
        <Say text={title} />
      </label>
    ),
  },
  { head: planningWords.occasion, cell: ({ occasion }) => <Say text={occasion} /> },
  { head: words.was, cell: ({ startsAt }) => <MomentText at={startsAt} style="short" /> },
  {
    head: words.becomes,
    cell: ({ startsAt, shift }) => <Say text={shortMoment(daysLater(startsAt, shift))} />,
  },
  { head: words.enrolled, numeric: true, cell: ({ heads }) => <Heads heads={heads} /> },
  {
    head: deskWords.place,
    long: true,
    cell: (row) => <Where row={row} isKnown={!closed} clash={clashes.get(row.id)} />,
  },
]

function Heads({ heads }: Pick<Stray, 'heads'>) {
  const { say } = useView()
  return <>{heads === 0 ? '–' : say(number(heads))}</>
}

interface WhereProps {
  row: Stray
  isKnown: boolean
  clash: { readonly alternatives: readonly { readonly from: Date }[] } | undefined
}

const Where = ({ row: { place }, isKnown, clash }: WhereProps) => (
  <Show when={place} fallback="–">
    {(name) => (
      <>
        <Say text={name()} /> {isKnown && <Taken clash={clash && { why: 'taken', nearest: clash.alternatives }} />}
      </>
    )}
  </Show>
)
