import { Show } from 'solid-js'
import { eventNames, type Watch, watchAddress } from '#engines/commitment/index.ts'
import type { codeForm } from '#platform/auth/codes/code-form.ts'
import { codeWords } from '#platform/auth/codes/words.ts'
import { Field, FormBox, HiddenField } from '#platform/forms/fields.tsx'
import { blank, type FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { waitIn } from '#platform/limits/limited.ts'
import { digits } from '#platform/text/digits.ts'
import { maskedMobile } from '#platform/text/ids.ts'
import { Button, MoreLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { RelativeTime } from '#platform/ui/dates.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Moment, Timeline } from '#platform/ui/timeline.tsx'
import type { WatchedNews } from '../../routes/following/pages.tsx'
import { followWords as words } from '../../words/following.ts'
import { publicWords } from '../../words/public.ts'

interface Props {
  watch: Watch
  news: WatchedNews
  token: string
  /** Where messages go, of a watch without an account. */
  number: string | undefined
  form: FormOf<typeof codeForm>
  /** Seconds until another code may be asked for. */
  wait: number
}

/** One thing that is followed, for whoever holds its token: what is new, the proof of the number, and the end. */
export function WatchPage(props: Props) {
  const { watch } = props
  const isProved = watch.confirmedAt !== null
  return (
    <div class="wrap opening">
      <Crumbs
        trail={[
          { label: publicWords.home, to: '/' },
          { label: watch.title, to: watch.path },
        ]}
      />
      <PageHead title={isProved ? words.oneFollowed : words.proveNumber} lead={watch.title} />
      <div class="split">
        <div class="stack">
          <Show when={isProved} fallback={<Proof {...props} />}>
            <Running {...props} />
          </Show>
        </div>
        <News {...props} />
      </div>
    </div>
  )
}

function Number({ number }: { number: string }) {
  const { locale } = useView()
  return <Code>{digits(maskedMobile(number), locale)}</Code>
}

function Proof({ token, number, form, wait }: Props) {
  const { say, link } = useView()
  const to = `${watchAddress(token)}/code`
  return (
    <>
      <p>
        <Say text={words.codeWent} /> {number && <Number number={number} />}
      </p>
      <FormBox form={form} to={to} submit={words.confirm}>
        <Field form={form} name="code" label={words.code} type="code" width="s" most={20} />
      </FormBox>
      <form class="form" method="post" action={link(`${to}/new`)}>
        <p class="hint">
          <Say text={words.notKept} />
        </p>
        <div class="cluster">
          <Button look="line" whyNot={wait > 0 ? codeWords.waitToResend(waitIn(wait)) : undefined}>
            {say(words.codeAgain)}
          </Button>
        </div>
      </form>
    </>
  )
}

function Running({ watch, token, number }: Props) {
  const { say } = useView()
  return (
    <>
      <p>
        <Say text={number === undefined ? words.on : words.goesTo} /> {number && <Number number={number} />}
      </p>
      <MoreLink to={watch.path}>{say(words.toPage)}</MoreLink>
      <FormBox form={blank()} to="/commitments/followed/end" submit={words.unfollow} look="line" once>
        <HiddenField name="token" value={token} />
      </FormBox>
      {number !== undefined && (
        <p class="hint">
          <Say text={words.erasedThen} />
        </p>
      )}
    </>
  )
}

function News({ news }: Props) {
  const moments = news.map(({ event, statement, title }): Moment => ({
    state: 'done',
    title: eventNames[event.kind],
    when: () => <RelativeTime at={event.at} />,
    text: () => <Say text={statement ?? title} />,
  }))
  return (
    <Show when={moments.length > 0}>
      <Panel title={words.news} sunken>
        <Timeline moments={moments} />
      </Panel>
    </Show>
  )
}
