import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import type { IconName } from '#platform/ui/icon-names.ts'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { FailingDelivery, JobRun } from '../queries.ts'
import type { Finding, Verdict } from '../rules.ts'
import { words } from '../words.ts'

interface HealthProps {
  findings: readonly Finding[]
  failing: readonly FailingDelivery[]
  jobs: readonly JobRun[]
}

/** How the house is, part by part. */
export function HealthPage({ findings, failing, jobs }: HealthProps) {
  const { say } = useView()
  const columns: Column<Finding>[] = [
    { head: words.part, main: true, cell: ({ part }) => say(part) },
    { head: words.finding, cell: ({ says }) => say(says) },
    { head: words.state, cell: ({ verdict }) => <VerdictTag verdict={verdict} /> },
  ]
  return (
    <>
      <DeskHead title={words.health} meta={say(words.healthLead)} />
      <div class="stack">
        <DataTable caption={words.health} columns={columns} rows={findings} dense />
        <Panel title={words.tests}>
          <div class="cluster">
            <Act to="/desk/health/press" label={words.tryPress} icon="print" />
            <Act to="/desk/health/chain" label={words.verifyChain} icon="link" />
          </div>
        </Panel>
        {failing.length > 0 && <Failing rows={failing} />}
        <Panel title={words.jobs}>
          <Show when={jobs.length > 0} fallback={<p>{say(words.noJobs)}</p>}>
            <Jobs rows={jobs} />
          </Show>
        </Panel>
      </div>
    </>
  )
}

const looks: Record<Verdict, { readonly tone: Tone; readonly icon: IconName; readonly says: Text }> = {
  well: { tone: 'proof', icon: 'check', says: words.well },
  look: { tone: 'wait', icon: 'eye', says: words.look },
  bad: { tone: 'alert', icon: 'alert', says: words.bad },
}

function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { say } = useView()
  const { says, ...look } = looks[verdict]
  return <Tag {...look}>{say(says)}</Tag>
}

function Act({ to, label, icon }: { to: string; label: Text; icon: IconName }) {
  const { say, link } = useView()
  return (
    <form method="post" action={link(to)}>
      <Button look="line" icon={icon}>
        {say(label)}
      </Button>
    </form>
  )
}

function Failing({ rows }: { rows: readonly FailingDelivery[] }) {
  const { say } = useView()
  const columns: Column<FailingDelivery>[] = [
    { head: words.reaction, main: true, cell: ({ reaction }) => <bdi>{reaction}</bdi> },
    { head: words.attempts, numeric: true, cell: ({ attempts }) => say(number(attempts)) },
    { head: words.nextTry, cell: ({ dueAt }) => <MomentText at={dueAt} style="short" /> },
    { head: words.problem, cell: ({ problem }) => <bdi dir="auto">{problem}</bdi> },
  ]
  return (
    <Panel title={words.failing}>
      <DataTable caption={words.failing} columns={columns} rows={rows} dense />
    </Panel>
  )
}

function Jobs({ rows }: { rows: readonly JobRun[] }) {
  const { say } = useView()
  const columns: Column<JobRun>[] = [
    { head: words.job, main: true, cell: ({ name }) => <bdi>{name}</bdi> },
    { head: words.runs, numeric: true, cell: ({ runs }) => say(number(runs)) },
    { head: words.failures, numeric: true, cell: ({ failures }) => say(number(failures)) },
    { head: words.lastRun, cell: ({ last }) => (last ? <MomentText at={last} style="short" /> : '–') },
  ]
  return <DataTable caption={words.jobs} columns={columns} rows={rows} dense />
}
