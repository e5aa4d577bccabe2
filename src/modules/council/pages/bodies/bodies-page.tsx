import { For, Show } from 'solid-js'
import type { Organisation } from '#city/organisations/tables.ts'
import { kindNames, roleNames } from '#city/organisations/words.ts'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { Official } from '../../queries/bodies.ts'
import { bodyWords as words } from '../../words/bodies.ts'
import { councilTrail } from '../public/resolution-page.tsx'

interface ListProps {
  bodies: readonly Organisation[]
  /** By the body. */
  seats: ReadonlyMap<string, readonly Official[]>
}

const here = '/council/bodies'

/** The council, its commissions, and the boards: each with how many sit in it. */
export function BodiesPage({ bodies, seats }: ListProps) {
  const columns: Column<Organisation>[] = [
    { head: words.body, main: true, cell: (body) => <BodyLink body={body} /> },
    { head: words.kind, cell: ({ kind }) => <Say text={kindNames[kind]} /> },
    { head: words.officials, cell: ({ id }) => <Say text={words.officialsMany(seats.get(id)?.length ?? 0)} /> },
  ]
  return (
    <div class="wrap opening">
      <Crumbs trail={councilTrail} />
      <PageHead title={words.bodies} lead={words.lead} />
      <DataTable caption={words.bodies} columns={columns} rows={bodies} />
    </div>
  )
}

function BodyLink({ body: { slug, name } }: { body: Organisation }) {
  const { link } = useView()
  return (
    <a href={link(`${here}/${slug}`)}>
      <Say text={name} />
    </a>
  )
}

interface BodyProps {
  body: Organisation
  officials: readonly Official[]
  parts: readonly Organisation[]
  above: Organisation | undefined
}

/** A body: what it is for, who sits in it or heads it, and where its work is read. */
export function BodyPage({ body, officials, parts, above }: BodyProps) {
  const { say } = useView()
  const { name, summary, kind, slug } = body
  return (
    <div class="wrap opening">
      <Crumbs trail={[...councilTrail, { label: words.bodies, to: here }]} />
      <PageHead title={name} {...(summary && { lead: summary })} meta={<Tag line>{say(kindNames[kind])}</Tag>}>
        {kind !== 'board' && <MoreLink to={`/council?body=${slug}`}>{say(words.resolutions)}</MoreLink>}
        <MoreLink to="/meetings">{say(words.meetings)}</MoreLink>
        <MoreLink to="/council/briefs">{say(words.briefs)}</MoreLink>
      </PageHead>
      <div class="split split--article">
        <Panel title={words.officials}>
          <Show
            when={officials.length > 0}
            fallback={
              <p class="hint">
                <Say text={words.none} />
              </p>
            }
          >
            <DataTable caption={words.officials} dense columns={columns} rows={officials} />
          </Show>
        </Panel>
        <Around parts={parts} above={above} />
      </div>
    </div>
  )
}

const columns: Column<Official>[] = [
  { head: words.name, main: true, cell: (official) => <Name official={official} /> },
  { head: words.post, cell: (official) => <Post official={official} /> },
  { head: words.since, cell: ({ since }) => <DateText day={since} /> },
]

/** Members of the council have a page with their votes. */
function Name({ official: { person, role } }: { official: Official }) {
  const { link } = useView()
  if (role !== 'council-member') return <>{person.name}</>
  return <a href={link(`/council/members/${person.id}`)}>{person.name}</a>
}

function Post({ official: { post, role, acting } }: { official: Official }) {
  const { say } = useView()
  return (
    <>
      <Say text={post ?? roleNames[role]} /> {acting && <Tag line>{say(words.acting)}</Tag>}
    </>
  )
}

function Around({ parts, above }: Pick<BodyProps, 'parts' | 'above'>) {
  return (
    <Show when={above !== undefined || parts.length > 0}>
      <Panel>
        <DescriptionList>
          {above && (
            <KeyValue label={words.partOf}>
              <BodyLink body={above} />
            </KeyValue>
          )}
          {parts.length > 0 && (
            <KeyValue label={words.parts}>
              <ul class="lines">
                <For each={parts}>
                  {(part) => (
                    <li>
                      <BodyLink body={part} />
                    </li>
                  )}
                </For>
              </ul>
            </KeyValue>
          )}
        </DescriptionList>
      </Panel>
    </Show>
  )
}
