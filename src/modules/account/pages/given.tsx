import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { digits } from '#platform/text/digits.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { CopyCode } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { accessWords } from '../words/access.ts'

export interface Given {
  readonly personId: string
  readonly name: string
  /** Digits and hyphens are a code; anything else a password. */
  readonly secret: string
  readonly until: Date
}

/** What was given, once: to be printed or written down, and handed over. */
export function GivenPage({ title, given }: { title: Text; given: Given }) {
  const { say, locale } = useView()
  const { personId, name, secret, until } = given
  const isCode = /^[\d-]+$/.test(secret)
  const named = { fa: name, en: name }
  return (
    <>
      <Crumbs trail={[{ label: accessWords.access, to: '/desk/access' }]} />
      <DeskHead
        title={title}
        meta={say(isCode ? accessWords.codeGivenTo(named) : accessWords.passwordGivenTo(named))}
      />
      <Panel>
        <div class="stack">
          <DescriptionList>
            <KeyValue label={title}>
              <CopyCode code={isCode ? digits(secret, locale) : secret} />
            </KeyValue>
            <KeyValue label={accessWords.goodUntil}>
              <MomentText at={until} style="short" />
            </KeyValue>
          </DescriptionList>
          {isCode && <p>{say(accessWords.codeWhere)}</p>}
          <div class="cluster">
            <ButtonLink to={`/desk/access/${personId}`} look="line">
              {say(accessWords.back)}
            </ButtonLink>
          </div>
        </div>
      </Panel>
    </>
  )
}
