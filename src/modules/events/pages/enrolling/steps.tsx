import { For, type ParentProps } from 'solid-js'
import type { Offering, Session } from '#engines/enrolment/index.ts'
import { useView } from '#platform/http/view.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { words } from '../../words.ts'
import { enrolWords } from '../../words/enrolling.ts'

const steps = ['stepWho', 'stepMore', 'stepCheck', 'stepDone'] as const
export type Step = (typeof steps)[number]

interface Props {
  offering: Offering
  session?: Session | undefined
  step: Step
}

/** A step of enrolling: what it is for, and how far one has come. */
export function StepPage({ offering, session, step, children }: ParentProps<Props>) {
  const { say } = useView()
  const at = steps.indexOf(step)
  return (
    <div class="wrap opening">
      <Crumbs
        trail={[
          { label: words.events, to: '/events' },
          { label: offering.title, to: `/e/${offering.code}` },
        ]}
      />
      <PageHead title={offering.title} {...(session?.startsAt && { meta: <MomentText at={session.startsAt} /> })} />
      <ol class="steps" aria-label={say(enrolWords.steps)}>
        <For each={steps}>
          {(name, place) => (
            <li class={place() < at ? 'done' : undefined} aria-current={name === step ? 'step' : undefined}>
              {say(enrolWords[name])}
            </li>
          )}
        </For>
      </ol>
      {children}
    </div>
  )
}
