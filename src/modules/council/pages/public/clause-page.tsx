import { For, Show } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Evidence, PastOwner } from '#engines/commitment/index.ts'
import { OwnerChain } from '#modules/coordination/index.ts'
import type { FoundFile } from '#platform/files/queries.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { ClauseView, Promised, ResolutionView } from '../../routes/view.ts'
import type { Clause } from '../../tables.ts'
import { addressText } from '../../words.ts'
import { evidenceKindNames, verdictNames } from '../../words/names.ts'
import { clauseName, publicWords as words } from '../../words/public.ts'
import { Paragraphs, PromiseTable } from './clause-card.tsx'
import { ClauseTag } from './clause-state.tsx'
import { LegalTag } from './legal-line.tsx'
import { councilTrail } from './resolution-page.tsx'

interface Props {
  view: ResolutionView
  here: ClauseView
  /** The same clause in every text, the first one first. */
  texts: readonly Clause[]
  /** Files of its evidence that everybody may see. */
  files: ReadonlyMap<string, FoundFile>
  /** Who had each promise before, by promise. */
  owners: ReadonlyMap<string, readonly PastOwner[]>
}

/** A clause at its own address, which stays: what it says, who does it, what was shown for it. */
export function ClausePage(props: Props) {
  const { view, here, texts } = props
  const { resolution, standing } = view
  const of = { label: addressText(resolution.address), to: `/council/resolutions/${resolution.address}` }
  return (
    <div class="wrap opening">
      <Crumbs trail={[...councilTrail, of]} />
      <PageHead
        title={clauseName(here.clause.address)}
        lead={resolution.title}
        meta={
          <>
            <ClauseTag state={here.state} />
            <LegalTag state={standing.state} />
          </>
        }
      />
      <div class="split split--article">
        <div class="stack">
          <Panel title={words.clauseText}>
            <Paragraphs text={here.clause.text} />
          </Panel>
          <Show when={resolution.ownersOn !== null && here.promises.length > 0}>
            <PromiseTable promises={here.promises} />
            <For each={here.promises}>
              {(promised) => (
                <>
                  <OwnerChain owners={props.owners.get(promised.commitment.id) ?? []} />
                  <Proof promised={promised} files={props.files} />
                </>
              )}
            </For>
          </Show>
        </div>
        <Earlier texts={texts} />
      </div>
    </div>
  )
}

/** What the clause said before. */
function Earlier({ texts }: Pick<Props, 'texts'>) {
  const { say } = useView()
  if (texts.length < 2) return null
  return (
    <Panel title={words.earlierText}>
      <For each={texts.slice(0, -1)}>
        {({ version, text }) => (
          <>
            <h3>{say(words.versionOf(version))}</h3>
            <Paragraphs text={text} />
          </>
        )}
      </For>
    </Panel>
  )
}

/** When it counts as done, who looked last, and everything that was shown for it. */
export function Proof({
  promised,
  files,
}: { promised: Pick<Promised, 'commitment' | 'evidence'> } & Pick<Props, 'files'>) {
  const { commitment, evidence } = promised
  const { verdict, verifiedOn } = commitment
  return (
    <Panel title={words.evidence}>
      <p>
        <strong>
          <Say text={words.doneWhen} />:
        </strong>{' '}
        <Say text={commitment.doneWhen} />
      </p>
      {verdict !== null && verifiedOn !== null && (
        <p>
          <Say text={words.lastChecked(verdictNames[verdict], longDate(verifiedOn))} />
        </p>
      )}
      <Show
        when={evidence.length > 0}
        fallback={
          <p class="hint">
            <Say text={words.noEvidence} />
          </p>
        }
      >
        <ul class="evid">
          <For each={evidence}>{(piece) => <Piece piece={piece} file={files.get(piece.fileId ?? '')} />}</For>
        </ul>
      </Show>
    </Panel>
  )
}

function Piece({ piece, file }: { piece: Evidence; file: FoundFile | undefined }) {
  return (
    <li>
      <Icon name={piece.kind === 'photo' ? 'img' : piece.kind === 'link' ? 'link' : 'file'} />
      <span>
        <PieceTitle piece={piece} file={file} />
        <small>
          <DateText day={today(piece.takenAt ?? piece.addedAt)} />
          {piece.amount !== null && ` · ${piece.amount} ${piece.unit ?? ''}`}
        </small>
      </span>
    </li>
  )
}

function PieceTitle({ piece, file }: { piece: Evidence; file: FoundFile | undefined }) {
  const { link } = useView()
  const title = piece.title ?? file?.alt ?? evidenceKindOf(piece)
  const to = file ? link(`/files/${file.id}/${nameIn(file)}`) : piece.url
  if (to === null) return <Say text={title} />
  return (
    <a href={to}>
      <Say text={title} />
    </a>
  )
}

const evidenceKindOf = ({ kind }: Evidence) => evidenceKindNames[kind]

/** A picture is asked for by one of its widths. */
const nameIn = ({ kind, name, variants }: FoundFile) => {
  const largest = variants.at(-1)
  return kind === 'image' && largest ? `${largest.width}.${largest.format}` : name
}
