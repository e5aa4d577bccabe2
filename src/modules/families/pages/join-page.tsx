import { Field, FormBox, HiddenField } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { words } from '../words.ts'

interface JoinProps {
  typed: string | undefined
  isWrong: boolean
  found: { readonly inviter: string; readonly children: number } | undefined
}

/** With a code one is told first by whom one is asked, and only then joins. */
export function JoinPage({ typed, isWrong, found }: JoinProps) {
  const { say } = useView()
  return (
    <div class="wrap opening">
      <Crumbs trail={[{ label: words.household, to: '/my/household' }]} />
      <PageHead title={words.joinTitle} {...(found && { lead: words.joinLead(found.inviter, found.children) })} />
      <div class="split">
        {found ? (
          <FormBox form={blank()} to="/my/household/join" submit={words.join} cancel="/my/household">
            <p>{say(words.joinMeans)}</p>
            <HiddenField name="code" value={typed ?? ''} />
          </FormBox>
        ) : (
          <AskCode typed={typed} isWrong={isWrong} />
        )}
      </div>
    </div>
  )
}

function AskCode({ typed = '', isWrong }: { typed: string | undefined; isWrong: boolean }) {
  const { say, link } = useView()
  const form: Form = {
    ...blank({ code: typed }),
    problems: isWrong ? [['code', words.noSuchCode]] : [],
    problem: () => (isWrong ? words.noSuchCode : undefined),
  }
  return (
    <form class="form" method="get" action={link('/my/household/join')} novalidate>
      <Field form={form} name="code" label={words.code} hint={words.codeHint} type="number" width="m" most={40} />
      <div class="cluster">
        <Button>{say(words.goOn)}</Button>
        <ButtonLink to="/my/household" look="quiet">
          {say(words.household)}
        </ButtonLink>
      </div>
    </form>
  )
}
