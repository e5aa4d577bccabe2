import { For, Show } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/digits.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { PaperView } from '../../routes/papers/view.ts'
import { lineageNames, paperKindNames, paperWords as words } from '../../words/papers.ts'

interface Props {
  view: PaperView
  /** Where papers have their pages for this reader. */
  pages: '/council/papers' | '/desk/council/papers'
}

/** Whence a paper came, under which number, and what it hangs together with. */
export function PaperFacts({ view: { paper, bodies, members, links }, pages }: Props) {
  const { say, link } = useView()
  const from = paper.originatorId === null ? undefined : bodies.get(paper.originatorId)
  const linked = links.filter(({ isPublic }) => isPublic || pages === '/desk/council/papers')
  return (
    <Panel>
      <DescriptionList>
        <KeyValue label={words.kind}>{say(paperKindNames[paper.kind])}</KeyValue>
        <KeyValue label={words.reference}>{say(numeral(paper.reference))}</KeyValue>
        <KeyValue label={words.date}>{say(longDate(paper.date))}</KeyValue>
        <KeyValue label={words.body}>
          <Say text={bodies.get(paper.bodyId) ?? words.none} />
        </KeyValue>
        {from && (
          <KeyValue label={words.from}>
            <Say text={from} />
          </KeyValue>
        )}
        <BroughtBy members={members} />
        <For each={linked}>
          {({ kind, isOwn, other }) => (
            <KeyValue label={lineageNames[kind][isOwn ? 'own' : 'other']}>
              <a href={link(`${pages}/${other.id}`)}>
                <Say text={other.title} />
              </a>
            </KeyValue>
          )}
        </For>
      </DescriptionList>
    </Panel>
  )
}

function BroughtBy({ members }: Pick<PaperView, 'members'>) {
  const { link } = useView()
  return (
    <Show when={members.length > 0}>
      <KeyValue label={words.members}>
        <For each={members}>
          {({ id, name }) => (
            <>
              <a href={link(`/council/members/${id}`)}>{name}</a>
              <br />
            </>
          )}
        </For>
      </KeyValue>
    </Show>
  )
}
