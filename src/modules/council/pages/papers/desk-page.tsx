import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/digits.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { keepResolutions } from '../../permissions.ts'
import { isPublic, type PaperView } from '../../routes/papers/view.ts'
import { addressText } from '../../words.ts'
import { deskWords } from '../../words/desk.ts'
import { paperKindNames, paperWords as words } from '../../words/papers.ts'
import { deskTrail } from '../desk/entry.tsx'
import { Attachments } from '../public/attachments.tsx'
import { PaperFacts } from './facts.tsx'

export const papersTrail = [...deskTrail, { label: words.title, to: '/desk/council/papers' }]

/** A paper at the Desk: its files are added here, and its resolution begins here. */
export function DeskPaper({ view }: { view: PaperView }) {
  const { say, may } = useView()
  const { id, kind, reference, title } = view.paper
  const here = `/desk/council/papers/${id}`
  const meta = (
    <>
      <span>{say(paperKindNames[kind])}</span>
      <span>{say(numeral(reference))}</span>
    </>
  )
  return (
    <>
      <Crumbs trail={papersTrail} />
      <DeskHead title={title} meta={meta}>
        {isPublic(view) && (
          <ButtonLink to={`/council/papers/${id}`} look="quiet" icon="eye">
            {say(deskWords.publicPage)}
          </ButtonLink>
        )}
        {may(keepResolutions) && (
          <>
            <ButtonLink to={`${here}/attachment`} look="line" icon="put">
              {say(deskWords.attach)}
            </ButtonLink>
            <ButtonLink to={`/desk/council/new?paper=${id}`} icon="gavel">
              {say(words.resolveIt)}
            </ButtonLink>
          </>
        )}
      </DeskHead>
      <div class="split split--desk">
        <PaperFacts view={view} pages="/desk/council/papers" />
        <div class="stack">
          <Answers view={view} />
          <Attachments title={words.files} attachments={view.attachments} opened={view.shownFiles} />
        </div>
      </div>
    </>
  )
}

function Answers({ view: { answers } }: { view: PaperView }) {
  const { say, link } = useView()
  return (
    <Panel title={words.answeredBy}>
      <Show
        when={answers.length > 0}
        fallback={
          <p class="hint">
            <Say text={words.publicLater} />
          </p>
        }
      >
        <ul class="lines">
          <For each={answers}>
            {({ address, title }) => (
              <li>
                <a href={link(`/desk/council/${address}`)}>
                  {say(addressText(address))}: <Say text={title} />
                </a>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Panel>
  )
}
