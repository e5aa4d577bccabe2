import { Show } from 'solid-js'
import { monthOfYear, longDate } from '#platform/calendar/format.ts'
import { toJalali } from '#platform/calendar/jalali.ts'
import { Field, ProblemSummary } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { showDocumentCode } from '#platform/text/codes.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { Verified } from '../actions.ts'
import type { codeForm } from '../forms.ts'
import type { Verdict } from '../rules.ts'
import { kindNames, words } from '../words.ts'

/** Where anybody asks about a printed code. */
export function VerifyPage({ form }: { form: FormOf<typeof codeForm> }) {
  const { say, link } = useView()
  return (
    <div class="wrap opening">
      <PageHead title={words.verify} lead={words.verifyLead} />
      <Panel>
        <form class="form" method="get" action={link('/v')}>
          <ProblemSummary form={form} />
          <Field form={form} name="code" label={words.code} hint={words.codeHint} width="m" most={30} />
          <div class="cluster">
            <Button icon="shield">{say(words.check)}</Button>
          </div>
        </form>
      </Panel>
    </div>
  )
}

interface Look {
  readonly tone: 'proof' | 'alert'
  readonly title: Said
  readonly note: Said
}

const looks: Record<Verdict, Look> = {
  valid: { tone: 'proof', title: words.valid, note: words.validNote },
  revoked: { tone: 'alert', title: words.revoked, note: words.revokedNote },
  broken: { tone: 'alert', title: words.broken, note: words.brokenNote },
}

const unknown: Look = { tone: 'alert', title: words.unknown, note: words.unknownNote }

interface VerdictProps {
  code: string
  /** Left out when we issued no such document. */
  verified: Verified | undefined
}

/** The answer: valid, revoked, or none of ours; of what the document says, nothing. */
export function VerdictPage({ code, verified }: VerdictProps) {
  const { say } = useView()
  const { tone, title, note } = verified ? looks[verified.verdict] : unknown
  return (
    <div class="wrap opening">
      <PageHead title={words.verify} meta={<Code>{showDocumentCode(code)}</Code>} />
      <div class="stack">
        <Notice tone={tone} title={title}>
          <p>{say(note)}</p>
        </Notice>
        <Show when={verified}>{(found) => <Known credential={found().credential} />}</Show>
        <p>
          <ButtonLink to="/v" look="line" icon="shield">
            {say(words.another)}
          </ButtonLink>
        </p>
      </div>
    </div>
  )
}

function Known({ credential: { kind, issuer, issuedOn, revokedOn } }: Pick<Verified, 'credential'>) {
  const { say } = useView()
  const { y, m } = toJalali(issuedOn)
  return (
    <Panel>
      <DescriptionList>
        <KeyValue label={words.kind}>{say(kindNames[kind])}</KeyValue>
        <KeyValue label={words.issuer}>
          <Say text={issuer} />
        </KeyValue>
        <KeyValue label={words.month}>{say(monthOfYear(y, m))}</KeyValue>
        {revokedOn !== null && <KeyValue label={words.revokedIn}>{say(longDate(revokedOn))}</KeyValue>}
      </DescriptionList>
      <p class="hint">{say(words.nothingElse)}</p>
    </Panel>
  )
}
