import type { ParentProps } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { Steps } from '#platform/ui/timeline.tsx'
import { deskWords } from '../../desk-words.ts'
import { type StepName, stepNames, stepPath, steps } from '../../desk/steps.ts'
import type { ListedEdition } from '../../queries.ts'
import { words } from '../../words.ts'

interface Props {
  edition: ListedEdition
  step: StepName
}

/** The frame of every step: whose file it is, where one stands, and the way back and on. */
export function DraftFrame({ edition, step, children }: ParentProps<Props>) {
  const { say } = useView()
  const { kind, state, source } = edition
  const title = state === 'published' ? deskWords.editionOf(words[kind]) : deskWords.draftOf(words[kind])
  return (
    <>
      <Crumbs trail={[{ label: words.zonesDesk, to: '/desk/zones' }]} />
      <DeskHead title={title} meta={<Say text={source.name} />}>
        <Tag tone={state === 'published' ? 'proof' : 'wait'}>{say(words[state])}</Tag>
      </DeskHead>
      <div class="stack">
        {edition.fileHash !== null && <Steps label={deskWords.steps} steps={stepNames} current={steps.indexOf(step)} />}
        {children}
        {edition.fileHash !== null && <WayOn edition={edition} step={step} />}
      </div>
    </>
  )
}

function WayOn({ edition: { id, report }, step }: Props) {
  const { say } = useView()
  const at = steps.indexOf(step)
  const [before, after] = [steps[at - 1], steps[at + 1]]
  return (
    <nav class="cluster" aria-label={say(deskWords.steps)}>
      {before && (
        <ButtonLink to={stepPath(id, before)} look="quiet">
          {say(deskWords.back)}
        </ButtonLink>
      )}
      {after && report && (
        <ButtonLink to={stepPath(id, after)} look="line" onward>
          {say(deskWords.onward)}
        </ButtonLink>
      )}
    </nav>
  )
}
