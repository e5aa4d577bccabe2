import { For, Show } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { shownPercent } from '#engines/commitment/index.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Drawing } from '#platform/ui/drawing.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { Following } from '../../routes/following/begin.tsx'
import type { ResolutionView } from '../../routes/view.ts'
import type { Resolution } from '../../tables.ts'
import { addressText, words as council } from '../../words.ts'
import { publicationWords } from '../../words/publication.ts'
import { clauseName, publicWords as words } from '../../words/public.ts'
import { ClauseCard, Paragraphs } from './clause-card.tsx'
import { clauseLooks } from './clause-state.tsx'
import { LegalTag } from './legal-line.tsx'
import { ResolutionSide } from './resolution-side.tsx'
import { coverageText } from '../../rules/coverage-words.ts'

export interface ResolutionProps {
  view: ResolutionView
  following: Following
}

export const councilTrail: readonly { readonly label: Said; readonly to: string }[] = [
  { label: words.home, to: '/' },
  { label: council.council, to: '/council' },
]

/** A resolution: how it stands before the law, its clauses and what became of each. */
export function ResolutionPage(props: ResolutionProps) {
  const { say } = useView()
  const { view } = props
  return (
    <div class="wrap opening">
      <Crumbs trail={councilTrail} />
      <Head view={view} />
      <Lineage view={view} />
      <Stars view={view} />
      <div class="split split--article">
        <section class="stack" aria-labelledby="clauses">
          <h2 id="clauses">{say(words.text)}</h2>
          <Preamble view={view} />
          <For each={view.clauses}>
            {(each) => (
              <ClauseCard
                view={each}
                address={view.resolution.address}
                shown={view.resolution.ownersOn !== null}
                place={view.places.get(each.clause.placeId ?? '')}
              />
            )}
          </For>
        </section>
        <ResolutionSide {...props} />
      </div>
    </div>
  )
}

function Head({ view }: Pick<ResolutionProps, 'view'>) {
  const { say } = useView()
  const { title, address } = view.resolution
  return (
    <header class="article__head stack">
      <h1>
        <Say text={title} />
      </h1>
      <p class="lead">
        <Say text={coverageText(view.covered.coverage)} />
      </p>
      <div class="article__bar">
        <Meta view={view} />
        <div class="doctools noprint">
          <ButtonLink to={`/council/resolutions/${address}.pdf`} look="line" size="s" icon="get" download>
            {say(words.asPdf)}
          </ButtonLink>
          <ButtonLink to={`/council/resolutions/${address}.atom`} look="line" size="s" icon="feed">
            {say(words.asFeed)}
          </ButtonLink>
        </div>
      </div>
    </header>
  )
}

/** How it stands before the law, when it was adopted, and how far it is. */
function Meta({ view: { resolution, standing, covered, isDraft } }: Pick<ResolutionProps, 'view'>) {
  const { say } = useView()
  const { address, adoptedOn, term, sample } = resolution
  return (
    <p class="meta">
      <LegalTag state={standing.state} />
      <span>{say(addressText(address))}</span>
      <span>
        <Say text={words.adopted(longDate(adoptedOn))} />
      </span>
      <span>
        <Say text={words.ofTerm(term)} />
      </span>
      {covered.progress !== undefined && (
        <span>
          <Say text={words.progress(shownPercent(covered.progress))} />
        </span>
      )}
      {isDraft && <Tag tone="wait">{say(publicationWords.draftText)}</Tag>}
      {sample && <Tag tone="wait">{say(words.sampleMark)}</Tag>}
    </p>
  )
}

/** Which one it takes the place of, and which took its own. */
function Lineage({ view: { supersedes, successor, standing } }: Pick<ResolutionProps, 'view'>) {
  return (
    <>
      {successor && standing.state === 'repealed' && (
        <Notice tone="wait">
          <p>
            <Say text={words.supersededBy} /> <ResolutionLink resolution={successor} />
          </p>
        </Notice>
      )}
      {supersedes && (
        <Notice>
          <p>
            <Say text={words.supersedes} /> <ResolutionLink resolution={supersedes} />
          </p>
        </Notice>
      )}
    </>
  )
}

export function ResolutionLink({ resolution: { address, title, state } }: { resolution: Resolution }) {
  const { link, say } = useView()
  return (
    <Show when={state !== 'draft'} fallback={say(addressText(address))}>
      <a href={link(`/council/resolutions/${address}`)}>
        {say(addressText(address))}: <Say text={title} />
      </a>
    </Show>
  )
}

/** A star for each clause that wants something done: the whole at a glance, and the way to each. */
function Stars({ view: { clauses } }: Pick<ResolutionProps, 'view'>) {
  const { say } = useView()
  const acted = clauses.filter(({ state }) => state !== 'no-action' && state !== 'undecided')
  if (acted.length === 0) return null
  return (
    <div class="panel starpanel noprint">
      <nav class="starrow" aria-label={say(words.text)}>
        <For each={acted}>
          {({ clause, state }) => {
            const { proof, word } = clauseLooks[state]
            return (
              <a href={`#c-${clause.address}`}>
                <Drawing name={`star-${proof}`} class={`star star--${proof}`} />
                <span>
                  {say(clauseName(clause.address))}
                  <span class="sr">: {say(word)}</span>
                </span>
              </a>
            )
          }}
        </For>
      </nav>
    </div>
  )
}

function Preamble({ view: { texts, resolution } }: Pick<ResolutionProps, 'view'>) {
  const preamble = texts.find(({ version }) => version === resolution.version)?.preamble ?? ''
  return (
    <Show when={preamble !== ''}>
      <div class="prose">
        <Paragraphs text={preamble} />
      </div>
    </Show>
  )
}

/** A text that was taken from the public: number, date and reason stay. */
export function WithdrawnPage({ resolution }: { resolution: Resolution }) {
  const { say } = useView()
  const { address, adoptedOn, withdrawnWhy, withdrawnOn } = resolution
  return (
    <div class="wrap opening">
      <Crumbs trail={councilTrail} />
      <h1>{say(addressText(address))}</h1>
      <p class="meta">
        <span>
          <Say text={words.adopted(longDate(adoptedOn))} />
        </span>
        {withdrawnOn !== null && <span>{say(words.withdrawnSince(longDate(withdrawnOn)))}</span>}
      </p>
      <Notice tone="wait" title={words.withdrawnTitle}>
        <p>{withdrawnWhy && <Say text={withdrawnWhy} />}</p>
        <p class="hint">{say(words.withdrawnFiles)}</p>
      </Notice>
    </div>
  )
}
