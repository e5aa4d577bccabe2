import type { JSX } from 'solid-js'
import { moment } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { DrawView } from '../../routes/draws/draw-of.ts'
import { drawWords as words } from '../../words/draws.ts'

/** What is hidden yet and until when, what one can object to, why it is void; nothing about what is done. */
export function DrawStanding({ view }: { view: DrawView }): JSX.Element {
  const { stage } = view.draw
  if (stage === 'void') return <VoidNote view={view} />
  if (stage === 'drawn') return <Manner view={view} />
  return <Hidden view={view} />
}

function VoidNote({ view: { draw, repeatedBy } }: { view: DrawView }) {
  const { say, link } = useView()
  return (
    <Notice tone="alert" title={words.voidLead}>
      {draw.voidReason && (
        <p>
          <Say text={draw.voidReason} />
        </p>
      )}
      {repeatedBy !== undefined && (
        <p>
          <a href={link(`/draws/${repeatedBy}`)}>
            {say(words.repeatedBy)}: <bdi>{repeatedBy}</bdi>
          </a>
        </p>
      )}
    </Notice>
  )
}

function Hidden({ view }: { view: DrawView }) {
  const { say } = useView()
  const { draw, salt, objectionsUntil, isOpen } = view
  const { revealAt, stage } = draw
  return (
    <Notice tone="wait" title={words[stage]}>
      {stage === 'announced' && <p>{say(words.entriesOpen)}</p>}
      {objectionsUntil && <p>{say(words.objectionsUntil(moment(objectionsUntil)))}</p>}
      {stage === 'frozen' && salt === undefined && !draw.quick && <p>{say(words.saltMissing)}</p>}
      {!isOpen && <p>{say(revealAt ? words.hiddenUntil(moment(revealAt)) : words.hiddenStill)}</p>}
      <Manner view={view} />
    </Notice>
  )
}

/** How far it could be steered by us: quick draws and repetitions say so themselves. */
function Manner({ view: { draw, isOpen } }: { view: DrawView }) {
  const { say } = useView()
  return (
    <>
      {draw.quick && <p class="hint">{say(words.quickNote)}</p>}
      {isOpen && <p class="hint">{say(words.repeatNote)}</p>}
    </>
  )
}
