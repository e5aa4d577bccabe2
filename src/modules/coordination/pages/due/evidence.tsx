import { For, Show } from 'solid-js'
import type { Evidence } from '#engines/commitment/index.ts'
import { moment } from '#platform/calendar/format.ts'
import { addressOf, picture } from '#platform/files/picture.ts'
import type { FoundFile } from '#platform/files/queries.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Button } from '#platform/ui/button.tsx'
import { PictureOf } from '#platform/ui/card.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { Piece } from '../../queries/pieces.ts'
import { evidenceNames, markNames, pageWords } from '../../words/due.ts'

interface Props {
  pieces: readonly Piece[]
  /** Whoever coordinates lets everybody see a piece. */
  mayShow: boolean
}

/** What a claim rests on: photographs beside each other, with when and how far away they were taken. */
export function EvidenceList({ pieces, mayShow }: Props) {
  const { say } = useView()
  return (
    <section class="panel" id="evidence">
      <h2>{say(pageWords.evidence)}</h2>
      <Show when={pieces.length > 0} fallback={<p class="hint">{say(pageWords.noEvidence)}</p>}>
        <ul class="pieces">
          <For each={pieces}>{(piece) => <PieceCard item={piece} mayShow={mayShow} />}</For>
        </ul>
      </Show>
    </section>
  )
}

interface CardProps {
  item: Piece
  mayShow: boolean
  /** Where its file is handed out, for readers whose right is a link. */
  base?: string
}

export const PieceCard = ({ item: { piece, file }, mayShow, base }: CardProps) => (
  <li class="piece">
    {file && <PieceArt file={file} base={base} />}
    <p>
      <PieceName piece={piece} file={file} base={base} />
    </p>
    <PieceFacts piece={piece} />
    <Marks piece={piece} />
    {mayShow && file?.state === 'held' && <Showing piece={piece} />}
  </li>
)

function PieceArt({ file, base }: { file: FoundFile; base: string | undefined }) {
  const shown = picture(file, base)
  return (
    <Show when={shown}>
      {(source) => (
        <a href={source().src}>
          <PictureOf picture={{ ...source(), source: source().src }} />
        </a>
      )}
    </Show>
  )
}

function PieceFacts({ piece: { kind, addedAt, takenAt, metres } }: { piece: Evidence }) {
  const { say } = useView()
  return (
    <p class="meta">
      <span>{say(evidenceNames[kind])}</span>
      <MomentText at={addedAt} style="short" />
      {takenAt && <span>{say(pageWords.taken(moment(takenAt)))}</span>}
      {metres !== null && <span>{say(pageWords.metres(metres))}</span>}
    </p>
  )
}

function Showing({ piece }: { piece: Evidence }) {
  const { say, link } = useView()
  return (
    <form method="post" action={link(`/desk/due/${piece.commitmentId}/evidence/${piece.id}/showing`)}>
      <Button look="quiet" size="s" icon="eye">
        {say(pageWords.show)}
      </Button>
    </form>
  )
}

const Marks = ({ piece: { marks } }: { piece: Evidence }) => {
  const { say } = useView()
  return (
    <span class="cluster">
      <For each={marks}>
        {(mark) => (
          <Tag tone="alert" icon="alert" line>
            {say(markNames[mark])}
          </Tag>
        )}
      </For>
    </span>
  )
}

function PieceName({ piece, file, base }: Piece & { base: string | undefined }) {
  const { say } = useView()
  if (piece.title) return <Say text={piece.title} />
  if (piece.url !== null) {
    return (
      <a href={piece.url} rel="nofollow noopener">
        <bdi>{piece.url}</bdi>
      </a>
    )
  }
  if (piece.amount !== null) return `${say(number(piece.amount))} ${piece.unit ?? ''}`
  if (file?.alt) return <Say text={file.alt} />
  return file ? (
    <a href={addressOf(file, undefined, base)}>
      <bdi>{file.name}</bdi>
    </a>
  ) : (
    '–'
  )
}
