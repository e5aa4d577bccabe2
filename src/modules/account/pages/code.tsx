import type { codeForm } from '#platform/auth/codes/code-form.ts'
import { codeWords } from '#platform/auth/codes/words.ts'
import { timeOfDay } from '#platform/calendar/format.ts'
import type { FormOf } from '#platform/forms/form.ts'
import { Field, FormBox } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { waitIn } from '#platform/limits/limited.ts'
import { digits } from '#platform/text/digits.ts'
import { localMobile } from '#platform/text/ids.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { More } from '#platform/ui/text-blocks.tsx'
import type { Asking } from '../rules.ts'
import { words } from '../words.ts'

interface CodeProps {
  asking: Asking
  form: FormOf<typeof codeForm>
  /** Seconds until another code may be asked for. */
  wait: number
}

/** Where the code is written. It says the same whether or not the city knows the number. */
export function CodePage({ asking, form, wait }: CodeProps) {
  return (
    <div class="wrap region">
      <PageHead title={words.enterCode} />
      <div class="split">
        <div class="stack">
          <SentTo asking={asking} />
          {asking.code !== undefined && <SampleCode code={asking.code} />}
          <FormBox form={form} to="/sign-in/code" submit={words.enter}>
            <Field form={form} name="code" label={words.code} type="code" width="s" most={20} />
          </FormBox>
        </div>
        <div class="stack">
          <Resend wait={wait} />
          <More title={words.noCode}>
            <p>
              <Say text={words.noCodeHelp} />
            </p>
          </More>
        </div>
      </div>
    </div>
  )
}

function SentTo({ asking: { mobile, sentAt, expiresAt } }: { asking: Asking }) {
  const { locale, now } = useView()
  const left = Math.ceil((expiresAt.getTime() - now.getTime()) / 1000)
  const sent = sentAt <= now ? words.codeSentTo : words.codeLeavesAt(timeOfDay(sentAt))
  const good = left > 0 ? words.goodUntil(timeOfDay(expiresAt), waitIn(left)) : codeWords.codeEnded
  return (
    <>
      <p>
        <Say text={sent} /> <Code>{digits(localMobile(mobile), locale)}</Code>
      </p>
      <p class="hint">
        <Say text={good} />
      </p>
    </>
  )
}

export function SampleCode({ code }: { code: string }) {
  const { say, locale } = useView()
  return (
    <Notice title={words.sampleCode}>
      <p>
        {say(words.sampleCodeIs)} <Code>{digits(code, locale)}</Code>
      </p>
    </Notice>
  )
}

function Resend({ wait }: { wait: number }) {
  const { link, say } = useView()
  return (
    <form class="form" method="post" action={link('/sign-in/code/new')}>
      <p class="hint">{say(words.resendNote)}</p>
      <div class="cluster">
        <Button look="line" whyNot={wait > 0 ? codeWords.waitToResend(waitIn(wait)) : undefined}>
          {say(words.resend)}
        </Button>
        <ButtonLink to="/sign-in" look="quiet">
          {say(words.changeNumber)}
        </ButtonLink>
      </div>
    </form>
  )
}
